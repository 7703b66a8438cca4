/**
 * `npm run freshness`: what must be read again, by file and line. Exit code 1, for a scheduled job, when something is overdue
 * or was never read.
 */
import { join } from 'node:path';
import { checkContent } from '../checks/index.ts';
import { reviews, WARN_DAYS_BEFORE } from '../checks/reviews.ts';
import { formatProblem } from '../data/problem.ts';
import { daysAfter } from '../data/review.ts';

const today = new Date().toISOString().slice(0, 10);
const content = checkContent(join(import.meta.dirname, '../../content'));
const never = content.problems.filter(({ path }) => path.endsWith('.reviewedOn'));
const all = reviews(content);
const groups = {
  Overdue: all.filter(({ due }) => due < today),
  [`Due within ${WARN_DAYS_BEFORE} days`]: all.filter(
    ({ due }) => due >= today && due <= daysAfter(today, WARN_DAYS_BEFORE),
  ),
};
for (const [name, list] of Object.entries(groups)) {
  console.log(`${name}: ${list.length}`);
  for (const { entry, reviewedOn, due } of list) {
    const { file, line } = entry.locate(['reviewedOn']);
    console.log(`  ${file}:${line}  ${entry.collection}.${entry.id}  reviewed on ${reviewedOn}, due by ${due}`);
  }
}
// An entry without a day of review is refused by the check, so this is 0 in what is published.
console.log(`Never reviewed: ${never.length}`);
for (const problem of never) console.log(`  ${formatProblem(problem)}`);
const [first] = all;
console.log(`${all.length} entries in all; the next review is due by ${first?.due ?? 'no day'}.`);
if (groups.Overdue.length + never.length > 0) process.exitCode = 1;
