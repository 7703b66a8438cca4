/**
 * `npm run test:mutation`: changes the code of the model, the rules, the search and what the build makes of pages in some thousands of ways, and sees whether a test
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

interface Mutant {
  status: string;
  testsCompleted?: number;
}

/** Each folder of src/ by itself has to reach what Stryker asks of all together: a weak one must not hide behind the others. */
const { thresholds } = JSON.parse(readFileSync(join(import.meta.dirname, 'stryker.config.json'), 'utf8')) as {
  thresholds: { break: number };
};

/** @returns what makes the report worth nothing or too weak, a line for each; none when all is well */
function shortcomings(): string[] {
  if (!existsSync(report)) return ['Stryker has written no report.'];
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, { mutants: Mutant[] }> };
  const folders = Map.groupBy(Object.entries(files), ([file]) => file.split('/').slice(0, 2).join('/'));
  return [...folders].flatMap(([folder, list]) => {
    const mutants = list.flatMap(([, file]) => file.mutants);
    const count = (...states: string[]) => mutants.filter(({ status }) => states.includes(status));
    const noticed = count('Killed', 'Timeout').length;
    const score = (100 * noticed) / (noticed + count('Survived', 'NoCoverage').length || 1);
    console.log(`${folder}: ${score.toFixed(1)} % of ${mutants.length} changes noticed`);
    // A runner that selects no test lets every mutant live.
    const untested = count('Killed', 'Survived').filter(({ testsCompleted = 0 }) => testsCompleted === 0).length;
    return [
      ...(score < thresholds.break ? [`${folder}: fewer than ${thresholds.break} % of the changes were noticed.`] : []),
      ...(untested > 0 ? [`${folder}: ${untested} changes were judged without a test: the score says nothing.`] : []),
    ];
  });
}

rmSync(report, { force: true });
const installed = existsSync(stryker) ? 0 : run('npm', ['ci', '--prefix', 'test/mutation']);
process.exitCode =
  installed || run(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.json', ...process.argv.slice(2)]);
if (process.exitCode === 0) {
  const lines = shortcomings();
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
}
