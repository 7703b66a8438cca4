/** `npm run freshness`: what must be read again, by file and line. Exit code 1 when something is overdue, for a scheduled job. */
// @ts-nocheck

import { join } from 'node:path';
import { checkContent } from '../checks/index.ts';
import { reviews, WARN_DAYS_BEFORE } from '../checks/reviews.ts';
import { daysAfter } from '../data/review.ts';

const today = new Date().toISOString().slice(0, 10);
const all = reviews(checkContent(join(import.meta.dirname, '../../content')));
const groups = {
  Overdue: all.filter(({ due }) => due < today),
  [`Due within ${WARN_DAYS_BEFORE} days`]: all.filter(({ due }) => due >= today && due <= daysAfter(today, WARN_DAYS_BEFORE)),
};
for (const [name, list] of Object.entries(groups)) {
  console.log(`${name}: ${list.length}`);
  for (const { entry, reviewedOn, due } of list) {
    const { file, line } = entry.locate(['reviewedOn']);
    console.log(`  ${file}:${line}  ${entry.collection}.${entry.id}  reviewed on ${reviewedOn}, due by ${due}`);
  }
}
const [first] = all;
console.log(`${all.length} entries in all; the next review is due by ${first?.due ?? 'no day'}.`);
if (groups.Overdue.length > 0) process.exitCode = 1;
