/** Content of any size: the real one, with invented places, portals and messages that pass every check. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../search/grow.ts';

/** For ten places one portal and one message come along. */
const PLACES_PER_PORTAL = 10;

const syllables = [
  'ba',
  'cor',
  'den',
  'fil',
  'gra',
  'hov',
  'jun',
  'kel',
  'lim',
  'mor',
  'nat',
  'per',
  'qui',
  'ros',
  'sel',
  'tar',
  'vin',
  'wex',
];

/**
 * @param from the real content folder
 * @param to where to write; anything there is overwritten
 * @param regions how many regions there shall be in all
 */
export function writeContent(from: string, to: string, regions: number): void {
  cpSync(from, to, { recursive: true });
  const data = readFileSync(join(from, 'regions.yaml'), 'utf8');
  const states = [...data.matchAll(/kind: state\n {4}states: \[([A-Z]{2})\]/g)].map(([, code = '']) => code);
  const random = randomNumbers(7);
  const pick = <Item>(list: Item[]) => list[Math.floor(random() * list.length)] as Item;
  const name = (parts: number) =>
    Array.from({ length: parts }, () => pick(syllables))
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase());
  const sources = [...readFileSync(join(from, 'sources.yaml'), 'utf8').matchAll(/^- id: (.*)$/gm)].map(
    ([, id = '']) => id,
  );
  const evidence = () => `{ source: ${pick(sources)}, says: "Invented for a measurement", confidence: high }`;

  const places: string[] = [];
  const portals: string[] = [];
  for (let number = data.match(/^ {4}kind: /gm)?.length ?? 0; number < regions; number += 1) {
    if (number % PLACES_PER_PORTAL === 0) {
      const id = `invented-portal-${number}`;
      const title = `${name(3)} ${name(2)}`;
      portals.push(
        `  - id: ${id}\n    name: ${title} portal\n    aliases: [${title}]\n    purpose: Claims and payments of the ${title} network.\n    audience: Practices of the ${title} network.\n    address: https://www.uhcprovider.com/en/${id}\n    signOn: one-healthcare-id\n    signIn: sign-in-with-one-healthcare-id\n    register: register-for-a-one-healthcare-id-portal\n    approvedBy: Your practice's own administrator.\n    contacts: [uhc-web-support]\n    commonMessages: [id-or-password-incorrect, account-locked, text-code-does-not-arrive]\n    evidence:\n      - ${evidence()}\n    reviewedOn: 2026-11-22\n`,
      );
      const real = readFileSync(join(from, 'messages/unauthorized-access.mdx'), 'utf8');
      writeFileSync(
        join(to, `messages/invented-message-${number}.mdx`),
        real
          .replace(/^portals: .*$/m, `portals: [${id}]`)
          .replace(/^title: .*$/m, `title: "${name(3)} ${name(2)} is not ${name(2).toLowerCase()}"`)
          .replace(
            /^wording: \[\]$/m,
            `wording: ["${name(2)} ${name(3).toLowerCase()} ${name(2).toLowerCase()} ${number}"]`,
          )
          .replace(
            /^synonyms:\n(?: {2}- .*\n)+/m,
            `synonyms:\n  - ${name(2).toLowerCase()} ${name(3).toLowerCase()}\n`,
          ),
      );
    }
    places.push(
      `  - id: invented-place-${number}\n    name: ${name(3)} County\n    kind: county\n    states: [${states[number % states.length]}]\n    portals:\n      - portal: invented-portal-${Math.max(Math.floor(number / PLACES_PER_PORTAL) * PLACES_PER_PORTAL, 60)}\n        why: Practices of the county use it.\n        evidence:\n          - ${evidence()}\n    reviewedOn: 2026-11-22\n`,
    );
  }
  writeFileSync(
    join(to, 'regions.yaml'),
    data.replace(/^portals:\n/m, (line) => `${line}${portals.join('\n')}\n`).trimEnd() + '\n\n' + places.join('\n'),
  );
}
