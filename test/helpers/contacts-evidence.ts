/** The table of desks and addresses that was written from the evidence alone, and the forms in which both sides are compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { project } from './project.ts';

export interface Desk {
  use: string;
  /** Ten digits, and what to press. */
  phone?: string;
  email?: string;
  hours?: string[];
  shown?: boolean;
}
export interface KnownAddress {
  portal: string;
  home: string;
  register?: string;
  confidence: 'high' | 'medium' | 'low';
}

export const { desks, neverPrinted, addresses } = parse(
  readFileSync(join(project, 'test/content/contacts-evidence.yaml'), 'utf8'),
) as { desks: Desk[]; neverPrinted: string[]; addresses: KnownAddress[] };

/** `1-866-842-3278` with `option 1` as `866-842-3278,1`. */
export const dialed = (phone: string, option?: string) =>
  [phone.replace(/^1-/, ''), ...(option?.match(/\d+/g) ?? [])].join(',');

/** All US telephone numbers in a text, as ten digits with hyphens. */
export const numbersIn = (text: string) =>
  [...text.matchAll(/(?<![\d-])(?:1[-.])?\(?(\d{3})\)?[-. ](\d{3})[-.](\d{4})(?![\d-])/g)].map(([, ...parts]) =>
    parts.join('-'),
  );

const on24 = (hour: string, half: string) => (Number(hour) % 12) + (half === 'p' ? 12 : 0);
const zones: Record<string, string> = { Central: ' CT', Pacific: ' PT', Eastern: ' ET' };
const hoursPattern =
  /(\d+) ([ap])\.m\. to (\d+) ([ap])\.m\.(?: (Central|Pacific|Eastern|local) [Tt]ime)?(?:, (Monday to Friday|Saturday))?/g;

/** All opening hours in a text, as `Mon-Fri 7-21 CT`; a day that is not named stands for Monday to Friday. */
export const hoursIn = (text: string) => [
  ...[...text.matchAll(hoursPattern)].map(
    ([, from = '', fromHalf = '', to = '', toHalf = '', zone = '', days]) =>
      `${days === 'Saturday' ? 'Sat' : 'Mon-Fri'} ${on24(from, fromHalf)}-${on24(to, toHalf)}${zones[zone] ?? ''}`,
  ),
  ...(text.includes('24 hours a day, 7 days a week') ? ['24/7'] : []),
];

/** An address without its scheme, `www.` and last slash, as the table writes it. */
export const bare = (address: string) =>
  address
    .replace(/^https:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .toLowerCase();
