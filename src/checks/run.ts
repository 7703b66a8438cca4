/** `npm run check`: every problem of the content, one a line; exit code 1 if there is any. Then advice on its language. */
import { join } from 'node:path';
import { byPlace, ContentError, formatProblem } from '../data/problem.ts';
import { checkContent } from './index.ts';
import { plainLanguage } from './plain-language.ts';

const started = performance.now();
const content = checkContent(join(import.meta.dirname, '../../content'));
const { entries, problems } = content;
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  const count = Object.values(entries).flat().length;
  const warnings = plainLanguage(content).sort(byPlace);
  for (const warning of warnings) console.warn(`${formatProblem(warning)} (warning)`);
  console.log(`${count} entries, no problems, ${warnings.length} warnings (${Math.round(performance.now() - started)} ms)`);
}
