/**
 * Ranks documents for a query, in three parts: match, score, decide. Pure: the browser, the tests and the bench run the
 * same code.
 */
import { inOrder, isSure } from './decide.ts';
import { matchAll } from './match.ts';
import type { SearchData } from './packed.ts';
import { withTaskOfPlace } from './place-task.ts';
import { createIndex } from './prepare.ts';
import { score, type Scored } from './score.ts';

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
    const { query, matches } = matchAll(index, text);
    const scored = [...matches].flatMap(([position, match]) => {
      const entry = index.entries[position];
      const one = entry && score(index, entry, query, match);
      return one ? [one] : [];
    });
    const hits = inOrder(query, withTaskOfPlace(inOrder(query, scored))).slice(0, MAX_HITS);
    return { hits, sure: isSure(query, hits) };
  };
}
