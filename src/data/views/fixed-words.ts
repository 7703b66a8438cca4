import type { Guide } from '../guide.ts';

/** A host with its path, or an e-mail address. */
const address = (endings: string[]) =>
  String.raw`(?:[\w.+-]+@)?(?:[a-zA-Z\d](?:[\w-]*[a-zA-Z\d])?\.)+(?:${endings.join('|')})\b(?:\/[\w\-./%#?=&]*[\w/])?`;
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
  // The guide's own address, as long as it has none, ends in "example".
  const endings = new Set([...guide.hosts.keys()].map((host) => host.split('.').at(-1) ?? host).concat('example'));
  return new RegExp(
    `${address([...endings])}|(?<![\\d-])${phone}(?![\\d-])|${payerId}|\\b(?:${products.join('|')})(?!\\w)`,
    'g',
  );
}

/**
 * The part of a name that has capitals: "(ended)" or "provider portal" are words like any other. What leaves one plain
 * word, such as "Prescription prior authorization", says what a portal is for.
 */
const productName = (name: string): string => name.replace(/ (?:\(.*|(?!of )[a-z’'-]+(?: .*)?)$/, '');
