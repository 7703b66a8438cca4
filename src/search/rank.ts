/**
 * Ranks documents for a query, in three parts: match, score, decide. Pure: the browser, the tests and the bench run the
 * same code.
 */
import { inOrder, isSure } from './decide.ts';
import { matchAll, type Query } from './match.ts';
import type { SearchData } from './packed.ts';
import { withTaskOfPlace } from './place-task.ts';
import { createIndex, type Index } from './prepare.ts';
import { score, type Scored, type Signs } from './score.ts';

export type Hit = Pick<Scored, 'document' | 'score' | 'found'>;

export interface Ranking {
  hits: Hit[];
  /** Whether the first hit is very probably what the reader means. */
  sure: boolean;
}

export type Search = (query: string) => Ranking;

const MAX_HITS = 6;

/**
 * Prepares a search over the documents.
 * @returns a function from a query, however long, to its answer; an empty query gives no hits
 */
export function createSearch(data: SearchData): Search {
  const index = createIndex(data);
  return (text) => {
    const { query, hits } = rank(index, text);
    return { hits, sure: isSure(query, hits) };
  };
}

/** The answer as `decide.ts` sees it. */
export function rank(index: Index, text: string): { query: Query; hits: Scored[] } {
  const { query, scored } = scoreAll(index, text);
  return { query, hits: inOrder(withTaskOfPlace(inOrder(scored))).slice(0, MAX_HITS) };
}

/** Every document that says a word of the query, with its signs. */
export function scoreAll(index: Index, text: string): { query: Query; scored: (Scored & { signs: Signs })[] } {
  const { query, matches } = matchAll(index, text);
  const scored = [...matches].flatMap(([position, match]) => {
    const entry = index.entries[position];
    return (entry && score(index, entry, query, match)) ?? [];
  });
  return { query, scored };
}
