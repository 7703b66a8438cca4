/** All words of the documents, and what a typed word may mean among them. Pure. */
import { stem } from './words.ts';

/** How far a typed word may be from the one that is meant, by its length: short words have too many neighbours to guess. */
const allowedDistance = (length: number) => 0.7 + length / 5;
/** A wrong letter makes more words into other words than a lost, doubled or swapped one does. */
const SUBSTITUTION = 1.7;
/** A vowel for another is the commonest wrong letter. In four letters no other is guessed. */
const VOWEL = 1.3;
const isVowel = (letter: string) => 'aeiouy'.includes(letter);
/** What a distance of 1 costs. */
const DISTANCE_COST = 0.2;
/** The start of a word may mean it, unless another word is nearer. */
const PREFIX_QUALITY = 0.5;
const MIN_PREFIX = 4;
/** A shorter word is an abbreviation: nobody means it with a longer word. */
const MIN_GUESSED = 4;
/** Of three letters, the last two may be swapped: "uch". */
const SWAPPED = /^(.)(.)(.)$/;

/** A long word that is like no other may have a slip more: "adminstater". */
const MIN_LOOSE = 8;
const LOOSE = 1;

export interface Meaning {
  word: string;
  /** 1 for the word itself, less for a start or a misspelling. */
  quality: number;
}

/**
 * Prepares look-ups among the words of the documents. What was guessed is remembered, since people type letter by letter.
 * @param forms each word as it is written, with its stem; a misspelt word is nearest to a written one
 * @param howCommon how many documents say a stem or have learned of it
 * @returns a function from a typed word to the stems that it may mean, each with its best quality, the nearest first, and of
 *   equally near ones the commonest; without a guess, the word itself or none
 */
export function createVocabulary(
  forms: Map<string, string>,
  howCommon: (word: string) => number,
): (typed: string, guess?: boolean) => Meaning[] {
  const known = new Set(forms.values());
  const byLength: { form: string; letters: number }[][] = [];
  for (const form of forms.keys()) (byLength[form.length] ??= []).push({ form, letters: lettersOf(form) });
  const remembered = new Map<string, Meaning[]>();

  const lookUp = (typed: string): Meaning[] => {
    // A code or a number is right or wrong: "ohid1001" is not "ohid1002".
    if (/\d/.test(typed)) return [];
    const meanings = new Map<string, number>();
    const add = (form: string, quality: number) => {
      const word = forms.get(form) as string;
      meanings.set(word, Math.max(quality, meanings.get(word) ?? 0));
    };
    const addNear = (word: string, loose = 0) => {
      if (word.length < MIN_GUESSED) {
        const swapped = word.replace(SWAPPED, '$1$3$2');
        if (forms.has(swapped)) add(swapped, 1 - DISTANCE_COST);
        return;
      }
      const limit = allowedDistance(word.length) + loose;
      const shortest = Math.max(MIN_GUESSED, word.length - Math.floor(limit));
      const own = lettersOf(word);
      for (const { form, letters } of byLength.slice(shortest, word.length + Math.floor(limit) + 1).flat()) {
        // Each letter that the other has not costs 1 at least: most words need no closer look.
        if (count(own & ~letters) > limit || count(letters & ~own) > limit) continue;
        const distance = editDistance(word, form, limit);
        if (distance <= limit) add(form, 1 - distance * DISTANCE_COST);
      }
    };
    addNear(typed);
    // Of what people type the stem alone is known: "hakced" is near to "hack" without its ending.
    if (meanings.size === 0) addNear(stem(typed));
    if (typed.length >= MIN_PREFIX) {
      for (const form of forms.keys()) if (form.startsWith(typed)) add(form, PREFIX_QUALITY);
    }
    if (meanings.size === 0 && typed.length >= MIN_LOOSE) addNear(typed, LOOSE);
    return [...meanings]
      .map(([word, quality]) => ({ word, quality }))
      .sort((a, b) => b.quality - a.quality || howCommon(b.word) - howCommon(a.word));
  };

  return (typed, guess = true) => {
    const itself = stem(typed);
    if (known.has(itself)) return [{ word: itself, quality: 1 }];
    if (!guess) return [];
    let meanings = remembered.get(typed);
    if (!meanings) remembered.set(typed, (meanings = lookUp(typed)));
    return meanings;
  };
}

/** The letters of a word as a set: a bit for each, which those beyond a to z share. So sets may differ less than words do. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << word.charCodeAt(at);
  return letters;
}

/** How many are in a set. */
const count = (letters: number): number => (letters === 0 ? 0 : 1 + count(letters & (letters - 1)));

/**
 * Optimal string alignment distance: insertions, deletions and swaps of two neighbours cost 1, substitutions more.
 * Stops early when it exceeds `limit`. (Damerau 1964, in the restricted form with three rows.)
 *
 * @returns the distance, or a number above `limit` when it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    const letter = a.charAt(row - 1);
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charAt(column - 1);
      const change = letter === other ? 0 : isVowel(letter) && isVowel(other) ? VOWEL : SUBSTITUTION;
      let distance = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + change,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1);
      }
      current.push(distance);
      smallest = Math.min(smallest, distance);
    }
    if (smallest > limit) return smallest;
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}
