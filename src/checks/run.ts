/** `npm run check`: every problem of the content, one a line; exit code 1 if there is any. */
import { join } from 'node:path';
import { ContentError } from '../data/problem.ts';
import { checkContent } from './index.ts';

const started = performance.now();
const { entries, problems } = checkContent(join(import.meta.dirname, '../../content'));
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  const count = Object.values(entries).flat().length;
  console.log(`${count} entries, no problems (${Math.round(performance.now() - started)} ms)`);
}
