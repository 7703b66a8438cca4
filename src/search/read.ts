/**
 * Reads the words of a query as the guide spells them, where a scanner, a dictation or a slip of the space bar has spelt
 * them otherwise. Only words that the guide does not know are read again. Pure.
 */
import { foldText } from '../data/fold-text.ts';
import { emptyWords, stem, words } from './words.ts';

/** What a scanner takes for another letter, or two for one. */
const misread: Record<string, string> = { 0: 'o', 1: 'l', i: 'l', 5: 's', rn: 'm', nn: 'm', vv: 'w' };
const anyMisread = RegExp(Object.keys(misread).join('|'), 'g');
/** A word with the letters that a scanner confuses folded into one. */
const scanned = (word: string) => word.replace(anyMisread, (seen) => misread[seen] as string);

const spokenAs = (entries: string): Record<string, string> =>
  Object.fromEntries(
    entries.split(' ').flatMap((entry) => {
      const [letter = '', names = ''] = entry.split('=');
      return names.split(',').map((name) => [name, letter] as const);
    }),
  );
/** Digits and letters as a dictation writes them: "eight thirty five" is 835. */
export const spokenDigits = spokenAs(
  '0=zero 1=one 2=two 3=three,thirty 4=four 5=five,fives 6=six 7=seven,seventy 8=eight 9=nine,ninety',
);
const spokenLetters = {
  ...spokenDigits,
  ...spokenAs(
    'a=ay b=bee,be c=see,sea,cee d=dee e=ee f=eff g=gee h=aitch i=eye j=jay k=kay l=el m=em,emma n=en o=oh,owe ' +
      'p=pee,pea,pay q=cue,queue r=are,ar s=ess t=tee,tea u=you v=vee x=ex y=why z=zee',
  ),
};
/** Two spoken letters may be two words: "see a". */
const MIN_SPOKEN = 3;
const MAX_SPOKEN = 5;
/** Nobody dictates a longer text into a search. */
const MAX_DICTATED = 100;
/** A shorter part is found in any word. */
const MIN_PART = 2;
const MIN_LONGER_PART = 3;
/** No word of ours is as long. */
const MAX_READ = 40;

/**
 * Prepares the reading.
 * @param forms every word that the guide knows, as it is written
 * @param isNear whether a word is one of them but for a slip
 * @returns a function from a text to its words, in order; without a guess, none of them is taken for a slip, nor for several
 */
export function createReader(
  forms: ReadonlyMap<string, string>,
  isNear: (word: string) => boolean,
): (text: string, guess: boolean) => string[] {
  const byScan = new Map<string, string>();
  for (const word of emptyWords) byScan.set(scanned(word), '');
  for (const form of forms.keys()) byScan.set(scanned(form), form);

  /** What people type is known by its stem alone. */
  const knows = (word: string) => forms.has(word) || forms.has(stem(word));

  const readWord = (word: string, guess: boolean, folded: string): string[] => {
    if (forms.has(word) || word.length > MAX_READ) return [word];
    const seen = byScan.get(scanned(word));
    // A number is right or wrong: only a word with letters can be misread.
    if (seen !== undefined && /[a-z]/.test(word)) return seen === '' ? [] : [seen];
    // "a V A referral": the article is no letter of the code.
    const [, code] = /^[ai]([a-z]{2,4})$/.exec(word) ?? [];
    if (code !== undefined && forms.has(code) && folded.includes(` ${[...word].join(' ')} `)) return [code];
    // Letters and digits that are no code of ours are two words: "ERA835".
    const [, letters, digits] = /^([a-z]{2,6})(\d{2,5})$/.exec(word) ?? [];
    if (letters !== undefined && digits !== undefined) return [letters, digits];
    // "expres" is one word with a slip, not two.
    return (guess && !isNear(word) && parts(word)) || [word];
  };
  /** A word that is several of ours without the spaces: "taxid", "forgotmypassword". The longest beginning wins. */
  const parts = (word: string): string[] | undefined => {
    for (let at = word.length - MIN_PART; at >= MIN_PART; at -= 1) {
      const [start, end] = [word.slice(0, at), word.slice(at)];
      const empty = emptyWords.has(start);
      if (!empty && !knows(start)) continue;
      const long = at >= MIN_LONGER_PART;
      const isWord = knows(end) && (long || end.length >= MIN_LONGER_PART);
      const rest = isWord ? [end] : (empty || long) && parts(end);
      if (rest) return empty ? rest : [start, ...rest];
    }
    return undefined;
  };
  return (text, guess) => {
    const folded = foldText(text);
    const padded = ` ${folded} `;
    return words(withSpokenLetters(text, folded, forms)).flatMap((word) => readWord(word, guess, padded));
  };
}

/** "pee a a" is "paa", when the guide knows such a word. */
function withSpokenLetters(text: string, folded: string, forms: ReadonlyMap<string, string>): string {
  const tokens = folded.split(' ');
  const letters = tokens.map((token) => (token.length === 1 ? token : spokenLetters[token]));
  if (tokens.length > MAX_DICTATED || !letters.some(Boolean)) return text;
  /** So many of them as one word that the guide knows; "four oh three" holds a zero. */
  const known = (at: number, length: number) => {
    const part = letters.slice(at, at + length);
    const word = part.join('').replace(/(?<=\d)o/g, '0');
    return part.length === length && part.every(Boolean) && forms.has(word) ? word : undefined;
  };
  const read: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let length = MAX_SPOKEN;
    while (length >= MIN_SPOKEN && known(at, length) === undefined) length -= 1;
    const found = length < MIN_SPOKEN ? undefined : known(at, length);
    read.push(found ?? tokens[at] ?? '');
    if (found !== undefined) at += length - 1;
  }
  return read.join(' ');
}
