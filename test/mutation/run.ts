/**
 * `npm run test:mutation`: changes the code of the model, the rules and the search in some 3,900 ways, and sees whether a test
 * fails. Arguments go to Stryker: `npm run test:mutation -- --mutate "src/checks/**"`. The report is `report/index.html`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const report = join(import.meta.dirname, 'report/mutation.json');
const run = (command: string, args: string[]) =>
  spawnSync(command, args, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  }).status ?? 1;

/** Mutants that were judged without a test: a runner that selects none lets every mutant live, and the score says nothing. */
function judgedUntested(): number {
  if (!existsSync(report)) return 1;
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string; testsCompleted?: number }[] }>;
  };
  return Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .filter(({ status, testsCompleted = 0 }) => (status === 'Killed' || status === 'Survived') && testsCompleted === 0)
    .length;
}

rmSync(report, { force: true });
const installed = existsSync(stryker) ? 0 : run('npm', ['ci', '--prefix', 'test/mutation']);
process.exitCode =
  installed || run(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.json', ...process.argv.slice(2)]);
if (process.exitCode === 0) {
  const untested = judgedUntested();
  if (untested > 0) {
    console.error(`${untested} mutants were judged without a test: the score above says nothing.`);
    process.exitCode = 1;
  }
}
