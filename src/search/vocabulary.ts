/** All words of the documents, and what a typed word may mean among them. Pure. */

/** How near a typed word must come, by its length: short words have too many neighbours to guess. */
const allowedEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
/** A word that is only the start of another counts for less than the word itself. */
const PREFIX_QUALITY = 0.7;
const MIN_PREFIX = 4;
/** Two edits in one long word, or one in a short one, still count; this is what each costs. */
const EDIT_COST = 0.22;

export interface Meaning {
  word: string;
  /** 1 for the word itself, less for a start or a misspelling. */
  quality: number;
}

/** Prepares look-ups among the given words. Answers are remembered, since people type letter by letter. */
export function createVocabulary(words: Iterable<string>): (typed: string) => Meaning[] {
  const known = new Set(words);
  const byLength: string[][] = [];
  for (const word of known) (byLength[word.length] ??= []).push(word);
  const remembered = new Map<string, Meaning[]>();

  const lookUp = (typed: string): Meaning[] => {
    if (known.has(typed)) return [{ word: typed, quality: 1 }];
    // A code or a number is right or wrong: "ohid1001" is not "ohid1002".
    if (/\d/.test(typed)) return [];
    const meanings: Meaning[] = [];
    const edits = allowedEdits(typed.length);
    for (let length = typed.length - edits; edits > 0 && length <= typed.length + edits; length += 1) {
      for (const word of byLength[length] ?? []) {
        const distance = editDistance(typed, word, edits);
        if (distance <= edits) meanings.push({ word, quality: 1 - distance * EDIT_COST });
      }
    }
    if (typed.length >= MIN_PREFIX) {
      for (const word of known) if (word.startsWith(typed)) meanings.push({ word, quality: PREFIX_QUALITY });
    }
    return meanings;
  };

  return (typed) => {
    let meanings = remembered.get(typed);
    if (!meanings) remembered.set(typed, (meanings = lookUp(typed)));
    return meanings;
  };
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions, and swaps of two neighbours.
 * Stops early when it exceeds `limit`. (Damerau 1964, in the restricted form with three rows.)
 *
 * @returns the distance, or a number above `limit` when it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let distance = Math.min((last[column] as number) + 1, (current[column - 1] as number) + 1, (last[column - 1] as number) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1);
      }
      current.push(distance);
      smallest = Math.min(smallest, distance);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}
