/** The US phone numbers in a text, however they are written, and whose they are. */
import type { KnownDesk } from './known.ts';

export interface Phones {
  /** The desks whose numbers stand in the text, each once. */
  desks: KnownDesk[];
  /** How many other numbers stand in it. They may be a patient's, so they are not kept. */
  others: number;
}

const gap = String.raw`[\s.\-‐-―−/·•*_)(]{0,3}`;
const areaFirst = new RegExp(
  String.raw`(?<![\d\p{L}])(?:(?:\+|00|011)?${gap}1${gap})?[([]?[2-9]\d{2}\]?${gap}\d{3}${gap}\d{4}(?!\d)`,
  'gu',
);
/** Digit by digit: "8 6 6 8 4 2 3 2 7 8". */
const apart = /(?<![\d\p{L}]|\d[\s.-])1?[\s.-]?\d(?:[\s.-]\d){9}(?![\s.-]?\d)/gu;
/** With the sign of another country; the cents of "120.00 80.00" are none. */
const foreign = /(?:\+|(?<!\w|\d[.,:])(?:00|011))\s?[2-9]\d{0,2}(?:[\s.()-]{0,2}\d){6,12}(?!\d)/g;
/** Letters in place of digits, as in 1-800-FLOWERS. */
const inLetters =
  /(?<![\w-])(?:1[-.\s])?\(?8(?:00|33|44|55|66|77|88)\)?[-.]\s?(?=[A-Z0-9-]*[A-Z])[A-Z0-9](?:-?[A-Z0-9]){6,21}(?!\w)/g;
const local = /\b(?:call|phone|tel|dial|text|fax|at|number)\b[^\d\n]{0,20}(?<![\d-])[2-9]\d{2}[-.]\d{4}(?![\d-])/gi;
/** Ten digits in one piece behind one of these words are something else, unless a word such as "call" stands between. */
const otherNumber =
  /\b(npi|tin|ein|ssn|mrn|dob|claim|member|subscriber|patient|id|ref(erence)?|account|acct|case|ticket|policy|group|auth(orization)?|invoice|order|tracking|check|routing)\b(?![^\n]{0,20}\b(?:call|phone|telephone|tel|dial|text|fax|cell|mobile|at)\b)[^\n]{0,20}$/i;

/** @param text mended text without its addresses; `tel:` links may stand in it */
export function phonesIn(text: string, desks: readonly KnownDesk[]): Phones {
  const byDigits = new Map<string, KnownDesk[]>();
  for (const desk of desks) byDigits.set(digitsOf(desk.phone), [...(byDigits.get(digitsOf(desk.phone)) ?? []), desk]);
  const numbers = new Set<string>();
  let rest = inDigits(text.normalize('NFKC'));
  /** Takes what matches out of the text, so that no number is read twice. A pattern has no groups. */
  const take = (pattern: RegExp, read: (whole: string, before: string, after: string) => string | undefined) => {
    rest = rest.replace(pattern, (whole: string, at: number) => {
      const number = read(whole, rest.slice(Math.max(0, at - 40), at), rest.slice(at + whole.length));
      if (number === undefined) return whole;
      numbers.add(number);
      return ' ';
    });
  };
  take(foreign, (whole) => `+${whole.replace(/\D/g, '')}`);
  take(areaFirst, (whole, before, after) => {
    const digits = digitsOf(whole);
    if (/^\d{3}[01]/.test(digits) && !byDigits.has(digits)) return undefined;
    // A longer number that only holds one of ours is none of ours.
    if (/\d[-./]$/.test(before) || /^[-./]\d/.test(after)) return `${digits}…`;
    return !byDigits.has(digits) && /^\d+$/.test(whole.trim()) && otherNumber.test(before) ? undefined : digits;
  });
  take(apart, digitsOf);
  take(inLetters, (whole) => {
    const keys = whole.replace(/[^A-Z\d]/g, '').replace(/^1/, '');
    return [...keys.slice(0, 10)].map(keyOf).join('');
  });
  take(local, (whole) => whole.replace(/\D/g, ''));
  const found = [...numbers].map((digits) => byDigits.get(digits));
  return {
    desks: [...new Set(found.flatMap((known) => known ?? []))],
    others: found.filter((known) => known === undefined).length,
  };
}

/** The ten digits of a US number. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^(?:00|011)?1(?=\d{10}$)/, '');

/** The key of a phone that carries a letter. */
const keyOf = (letter: string): string => {
  const at = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'].findIndex((key) => key.includes(letter));
  return at < 0 ? letter : String(at + 2);
};

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spoken = /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b[\s,.-]{0,3}){7,}/gi;

/** Numbers that are written as words, as in "eight six six". */
const inDigits = (text: string): string =>
  text.replace(
    spoken,
    (run) =>
      ` ${run
        .toLowerCase()
        .replace(/[a-z]+/g, (word) => String(Math.max(words.indexOf(word), 0)))
        .replace(/\D/g, '')} `,
  );
