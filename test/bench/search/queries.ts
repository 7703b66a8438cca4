/**
 * The queries that the search is judged by, by kind, written from the evidence and from people's habits.
 * The tuning half was looked at while the ranking was made. The held-out half was written apart from it, without sight
 * of the guide's own synonyms; its head says what it measured at first sight, and what was done since.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const kinds = [
  'pasted',
  'ocr',
  'typo',
  'typo1',
  'typo3',
  'synonym',
  'plain',
  'region',
  'browser',
  'report',
  'desk',
  'biller',
  'voice',
  'therapist',
  'cheat',
  'harmless',
  'off-topic',
] as const;
export type QueryKind = (typeof kinds)[number] | 'exact' | 'all';

export interface Query {
  kind: QueryKind;
  query: string;
  /** Addresses that a sensible reader accepts; none for an off-topic query. */
  expect: string[];
}

const schema = z.array(
  z.strictObject({ kind: z.enum(kinds), query: z.string().min(1), expect: z.array(z.string().startsWith('/')) }),
);

/**
 * The files of each half; the newest sets whose misses were read, which are learnt from too; what strangers wrote for the search
 * to learn from; the likeliest short queries; what was met at home; queries written for single pages; and those that nobody
 * learns from: of everything, and of cheats.
 */
const halves = {
  tuning: ['tuning', 'second', 'blind'],
  'held-out': ['held-out'],
  latest: ['latest'],
  strangers: ['training'],
  heads: ['heads'],
  home: ['home'],
  pages: ['pages'],
  unseen: ['unseen'],
  cheats: ['cheats'],
};

export function readQueries(half: keyof typeof halves): Query[] {
  return halves[half].flatMap((name) =>
    schema.parse(parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'))),
  );
}
