/** The workflows on GitHub hold no loophole. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../helpers/project.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[] }>;
}

const workflows = globSync('.github/workflows/*.yml', { cwd: project }).map(
  (file) => [file, parse(readFileSync(join(project, file), 'utf8')) as Workflow] as const,
);
const steps = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps));

test('every action is pinned to the hash of a release', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
});

test('nothing is permitted but what a job names, and what may write to the repository runs no package', () => {
  for (const [file, { permissions, jobs }] of workflows) {
    expect([file, permissions]).toEqual([file, {}]);
    for (const job of Object.values(jobs).filter((job) => job.permissions['contents'] === 'write')) {
      expect(
        job.steps.filter(
          ({ run, uses }) => /\b(npm|npx|node)\b/.test(run ?? '') || (uses && !uses.startsWith('actions/')),
        ),
      ).toEqual([]);
    }
  }
});

test('a checkout leaves no credentials behind', () => {
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
    expect(step.with?.['persist-credentials']).toBe(false);
});

test('no words from outside are put into a command', () =>
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]));
test('the signatures of all packages are looked at', () =>
  expect(steps.some(({ run }) => run === 'npm audit signatures')).toBe(true));
