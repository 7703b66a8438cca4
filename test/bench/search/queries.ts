/**
 * The queries that the finder is judged by: written from the evidence and from people's habits, by kind, in two halves.
 * `tuning.yaml` may be looked at while the ranking changes. `held-out.yaml` was written apart from it, without sight of
 * the guide's own synonyms, and is never tuned on: its bars are asserted in the tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const kinds = ['pasted', 'typo1', 'typo3', 'synonym', 'plain', 'off-topic'] as const;
export type QueryKind = (typeof kinds)[number] | 'exact';

export interface Query {
  kind: QueryKind;
  query: string;
  /** Addresses that a sensible reader accepts; none for an off-topic query. */
  expect: string[];
}

const schema = z.array(z.strictObject({ kind: z.enum(kinds), query: z.string().min(1), expect: z.array(z.string().startsWith('/')) }));

export function readQueries(half: 'tuning' | 'held-out'): Query[] {
  return schema.parse(parse(readFileSync(join(import.meta.dirname, `${half}.yaml`), 'utf8')));
}
