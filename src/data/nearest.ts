import { closest, distance } from 'fastest-levenshtein';

/**
 * The allowed word that the editor probably meant.
 *
 * @param word what was written
 * @param allowed what may be written
 * @returns `: did you mean "…"?`, or an empty string when nothing is near enough (a third of its letters, at least 2)
 */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  const words = [...allowed];
  if (words.length === 0) return '';
  const candidate = closest(word, words);
  return distance(word, candidate) <= Math.max(2, candidate.length / 3) ? `: did you mean "${candidate}"?` : '';
}
