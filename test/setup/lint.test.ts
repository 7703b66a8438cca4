/** The project's form and its habits: Prettier and ESLint, both without a word to say. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideVitest, project } from '../helpers/project.ts';

const run = (bin: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules', bin), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: outsideVitest(),
  });
  return { status, says: stdout + stderr };
};

test('every file has the form that Prettier gives it: "npm run format" mends it', { timeout: 120_000 }, () => {
  const { status, says } = run('prettier/bin/prettier.cjs', ['--check', '.']);
  expect(status, says).toBe(0);
});

test('ESLint finds nothing', { timeout: 120_000 }, () => {
  const { status, says } = run('eslint/bin/eslint.js', ['--max-warnings', '0', '.']);
  expect(status, says).toBe(0);
});
