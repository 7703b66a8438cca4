/**
 * `npm run links`: asks every address of the content whether it still answers, on a machine with internet access. Keeps what
 * it learns in `links.json`, which is committed. Exit code 1 when a person should look, 2 when nothing could be asked.
 */
import { join } from 'node:path';
import { checkContent } from '../checks/index.ts';
import { byPlace, ContentError, formatProblem } from '../data/problem.ts';
import { askAll, findings, linksOf } from '../links/links.ts';
import { Pace } from '../links/pace.ts';
import { Robots } from '../links/robots.ts';
import { nextReport, readReport, writeReport } from '../links/report.ts';

const project = join(import.meta.dirname, '../..');

/** @returns the exit code */
async function links(): Promise<number> {
  const content = checkContent(join(project, 'content'));
  if (content.problems.length > 0) throw new ContentError(content.problems);
  const file = join(project, 'links.json');
  const before = readReport(file);
  const found = linksOf(content);
  const signInHosts = new Set(content.entries.hosts.filter(({ data }) => data.role === 'sign-in').map(({ id }) => id));
  const patience = { pace: new Pace(2000), timeout: 20_000 };
  let count = 0;
  console.log(`Asking ${found.size} addresses, politely: this takes a few minutes.`);
  const answers = await askAll(
    found.keys(),
    { ...patience, robots: new Robots(patience), signInHosts, retryAfter: 10_000 },
    6,
    (address, { state, detail }) => {
      count += 1;
      console.log(`${String(count).padStart(3)} of ${found.size}  ${state.padEnd(7)}  ${address}  ${detail}`);
    },
  );
  if (![...answers.values()].some(({ state }) => state === 'ok')) {
    console.error('No address answered: this machine seems to have no internet access. links.json is as it was.');
    return 2;
  }
  const report = nextReport(before, answers, new Date().toISOString().slice(0, 10));
  writeReport(file, report);
  const list = findings(report, found).sort(byPlace);
  for (const problem of list) console.error(formatProblem(problem));
  console.log(
    `${[...answers.values()].filter(({ state }) => state === 'ok').length} of ${found.size} answer. A person should look at ${list.length} ${list.length === 1 ? 'place' : 'places'}. links.json is written: commit it.`,
  );
  return list.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await links();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
