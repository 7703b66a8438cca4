/** Where `CI` is set, a skip needs a reason: a guard that nobody notices asleep is none. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideVitest, project } from '../helpers/project.ts';
import { allowedSkips, unexplainedSkips } from '../skips.ts';

test('each allowed skip says why', () => {
  for (const { why } of allowedSkips) expect(why.length).toBeGreaterThan(20);
});

test('a skip that nothing allows is named', () => {
  const allowed = [{ test: 'browser/slim.test.ts > ', why: '' }];
  expect(unexplainedSkips(['browser/slim.test.ts > 320 px', 'browser/engines.test.ts > WebKit'], allowed)).toEqual([
    'browser/engines.test.ts > WebKit',
  ]);
});

test.each([
  ['fails a run in CI', { CI: 'true' }, 1, /^\n1 passed, 1 failed, 2 skipped$/m],
  ['is only counted elsewhere', { CI: '' }, 0, /^\n1 passed, 0 failed, 2 skipped$/m],
] as const)('a skip without a reason %s', (_name, env, status, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'skips-'));
  try {
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const write = (file: string, ...tests: string[]) =>
      writeFileSync(join(folder, file), `import { test } from 'vitest';\n${tests.join('\n')}\n`);
    mkdirSync(join(folder, 'browser'));
    write('some.test.ts', 'test("a", () => {});', 'test.skip("b", () => {});');
    write('browser/slim.test.ts', 'test.skip("looks", () => {});');
    const vitest = join(project, 'node_modules/vitest/vitest.mjs');
    const reporter = join(project, 'test/helpers/summary-reporter.ts');
    const run = spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--reporter', reporter], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...outsideVitest(), ...env },
    });
    expect(run.stdout, run.stderr).toMatch(says);
    expect(run.status).toBe(status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
