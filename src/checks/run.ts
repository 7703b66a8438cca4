/**
 * `npm run check`: every problem of the content, one a line; exit code 1 if there is any. Then advice: language, reviews that
 * are due, entries that nothing leads to. `--json` prints both as JSON; on GitHub they become annotations.
 */
import { join } from 'node:path';
import { byPlace, ContentError, formatProblem, type Problem } from '../data/problem.ts';
import { checkContent } from './index.ts';
import { plainLanguage } from './plain-language.ts';
import { dueReviews } from './reviews.ts';
import { unlinked } from './unlinked.ts';

const started = performance.now();
const content = checkContent(join(import.meta.dirname, '../../content'));
const { entries, problems } = content;
const today = new Date().toISOString().slice(0, 10);
const warnings =
  problems.length > 0
    ? []
    : [...plainLanguage(content), ...dueReviews(content, today), ...unlinked(content)].sort(byPlace);
if (problems.length > 0) process.exitCode = 1;

if (process.argv.includes('--json')) console.log(JSON.stringify({ problems, warnings }, undefined, 2));
else {
  if (problems.length > 0) console.error(new ContentError(problems).message);
  for (const warning of warnings) console.warn(`${formatProblem(warning)} (warning)`);
  if (process.env['GITHUB_ACTIONS'])
    for (const [level, list] of [
      ['error', problems],
      ['warning', warnings],
    ] as const)
      for (const problem of list) console.log(annotation(level, problem));
  if (problems.length === 0)
    console.log(
      `${Object.values(entries).flat().length} entries, no problems, ${warnings.length} warnings (${Math.round(performance.now() - started)} ms)`,
    );
}

/** A line that GitHub shows beside the changed line. */
function annotation(level: 'error' | 'warning', { file, line, column, message }: Problem): string {
  const escaped = message.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
  return `::${level} file=${file},line=${line},col=${column}::${escaped}`;
}
