import type { Guide } from '../guide.ts';

/** A host with its path, or an e-mail address. */
const address = String.raw`(?:[\w.+-]+@)?(?:[a-zA-Z\d](?:[\w-]*[a-zA-Z\d])?\.)+(?:com|org|gov|net|us|example)\b(?:\/[\w\-./%#?=&]*[\w/])?`;
const phone = String.raw`(?:1-)?\d{3}-\d{3}-\d{4}`;
const payerId = String.raw`(?<=[Pp]ayer IDs?:? (?:[A-Z\d]{5}(?:, | or |, or | and ))*)(?=[A-Z]*\d)[A-Z\d]{5}(?![\w-])`;

/**
 * What no translation may touch, since it is typed, dialed or looked for on the screen letter by letter: addresses,
 * phone numbers, payer IDs, and what portals and IDs are called.
 */
export function fixedWords(guide: Guide): RegExp {
  const portals = [...guide.portals.values()].map(({ name }) => productName(name));
  // "No Optum sign-in" is the name of no ID.
  const ids = [...guide.signOns.values()].map(({ name }) => name).filter((name) => name === productName(name));
  const products = [...new Set([...portals, ...ids])]
    .filter((name) => !/^[A-Z][a-z]*$/.test(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`${address}|(?<![\\d-])${phone}(?![\\d-])|${payerId}|\\b(?:${products.join('|')})(?!\\w)`, 'g');
}

/**
 * The part of a name that has capitals: "(ended)" or "provider portal" are words like any other. What leaves one plain
 * word, such as "Prescription prior authorization", says what a portal is for.
 */
const productName = (name: string): string => name.replace(/ (?:\(.*|(?!of )[a-z’'-]+(?: .*)?)$/, '');
