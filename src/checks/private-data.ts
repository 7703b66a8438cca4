import type { Check } from './check.ts';
import { divider } from '../data/long-numbers.ts';
import { textsOf } from '../data/texts.ts';

/** Digits in these groups, with a divider between two of them, and alone. */
const groups = (...sizes: number[]) =>
  new RegExp(String.raw`(?<![\d-])${sizes.map((size) => String.raw`\d{${size}}`).join(divider)}(?![\d-])`);
const socialSecurityNumber = groups(3, 2, 4);
const taxId = groups(2, 7);
const nineDigits = groups(9);

/** What must never stand in a public guide, how it is recognized, and how to mend it. */
const kinds: { found(text: string): boolean; message: string }[] = [
  {
    found: (text) => socialSecurityNumber.test(text),
    message: 'this looks like a Social Security number: remove it',
  },
  {
    found: (text) => taxId.test(text) || nineDigits.test(text),
    message: 'this looks like a whole tax ID (TIN): remove it',
  },
  {
    found: (text) => (text.match(/(?<!\d)[12]\d{9}(?!\d)/g) ?? []).some(isNpi),
    message: 'this is a valid National Provider Identifier (NPI), so it may belong to somebody: remove it',
  },
  {
    found: (text) => /\b(password|passcode|pin)\s*[:=]\s*["']?\S*\d/i.test(text),
    message: 'this looks like a password or a code: remove it',
  },
  {
    found: (text) =>
      /[\w.+-]+@(gmail|googlemail|yahoo|outlook|hotmail|live|msn|icloud|me|aol|proton|protonmail|comcast|verizon|att)\.(com|net|me)\b/i.test(
        text,
      ),
    message: 'this looks like a personal e-mail address: name the address of a desk instead',
  },
];

export const privateData: Check = {
  name: 'private data',
  about: 'The guide is public. Numbers that may belong to a person or a practice have no place in it.',
  check: (content) =>
    textsOf(content).flatMap(({ text, ...place }) =>
      kinds.filter(({ found }) => found(text)).map(({ message }) => ({ ...place, message })),
    ),
};

/**
 * Whether ten digits are an NPI: the Luhn check of the number with the prefix 80840, as the Centers for Medicare and
 * Medicaid Services define it (45 CFR 162.406).
 */
export function isNpi(digits: string): boolean {
  const sum = [...`80840${digits}`].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
