/**
 * `npm run test:mutation`: changes the code of the model, the rules and the search in some 3,500 ways, and sees whether a test
 * fails. Arguments go to Stryker: `npm run test:mutation -- --mutate "src/checks/**"`. The report is `report/index.html`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const report = join(import.meta.dirname, 'report/mutation.json');
const run = (command: string, args: string[]) => spawnSync(command, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'], shell: command === 'npm' && process.platform === 'win32' }).status ?? 1;

/** A runner that selects no test lets every mutant live, or none: then the score says nothing. */
function testsRun(): number {
  if (!existsSync(report)) return 0;
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, { mutants: { testsCompleted?: number }[] }> };
  return Object.values(files).flatMap(({ mutants }) => mutants).reduce((sum, { testsCompleted = 0 }) => sum + testsCompleted, 0);
}

rmSync(report, { force: true });
const installed = existsSync(stryker) ? 0 : run('npm', ['ci', '--prefix', 'test/mutation']);
process.exitCode = installed || run(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.json', ...process.argv.slice(2)]);
if (process.exitCode === 0 && testsRun() === 0) {
  console.error('Not one test ran against a mutant: the score above says nothing.');
  process.exitCode = 1;
}
