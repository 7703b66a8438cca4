/** Places in a query: a name counts as a whole, and letters that are a word too count in capitals alone. Pure. */
import type { Match } from './match.ts';
import type { Prepared } from './prepare.ts';
import { stems } from './words.ts';

/** Codes of states that are words, or other things to a practice: an ID, a prior authorization, a physician, a veteran. */
const ambiguous = new Set('al as co ct de hi id in la ma md me mo ms mt nd ne oh ok or pa pr va vi'.split(' '));

/** The two-letter words of a query that may be a state. */
export function placeCodes(text: string): Set<string> {
  const shouted = !/[a-z]/.test(text);
  return new Set(
    (text.match(/\b[A-Za-z]\.?[A-Za-z]\b/g) ?? [])
      .filter((code) => {
        const folded = code.replace('.', '').toLowerCase();
        return !ambiguous.has(folded) || (!shouted && code === code.toUpperCase()) || text.trim() === code;
      })
      .map((code) => code.replace('.', '').toLowerCase()),
  );
}

/** How well each word of a place's name must be read. */
const READ = 0.5;

/** Whether the query names a place, by any of its names, and the whole of it: "online" alone is not "My Health Online". */
export const isNamed = ({ names }: Prepared, { read }: Match): boolean =>
  names.some((name) => {
    const list = stems(name);
    return list.length > 0 && list.every((word) => (read.get(word) ?? 0) >= READ);
  });
