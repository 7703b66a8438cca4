/** Third part of an answer: the order, and whether the first is very probably what the reader means. Pure. */
import type { Query } from './match.ts';
import type { Scored } from './score.ts';
import { certainty } from './weights.ts';

/** So sure that, of queries shown as sure, three in a hundred are wrong, and of those off topic five in a hundred are sure: see the bench. */
const SURE = 1.45;
/** A wording that was quoted is what the reader means: if it is long, or most of what was typed. Few words may stand in a story. */
const SURE_WORDS = 2;
const LONG_WORDS = 4;
const SURE_SHARE = 0.6;
const MAX_WORDS = 3.5;

/** The odds against the first are never less: the words may say nothing of what the reader means. */
const MIN_RIVALS = 0.08;

/** What tells a right first answer from a wrong one. */
export function cluesOf({ meant, doubt }: Query, best: Scored, others: Scored[]): typeof certainty {
  return {
    constant: 1,
    ofQuery: best.ofQuery,
    rivals: Math.log(MIN_RIVALS + others.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)),
    learned: best.learned,
    words: Math.min(Math.log2(1 + meant.length), MAX_WORDS),
    doubt,
  };
}

/** Whether the query is a name of the document, or quotes it. */
export const isPlain = ({ named, quoted, ofQuery }: Scored): boolean =>
  named || (quoted >= SURE_WORDS && (quoted > LONG_WORDS || ofQuery >= SURE_SHARE));

export function isSure(query: Query, [best, ...others]: Scored[]): boolean {
  if (!best) return false;
  if (isPlain(best)) return true;
  if (query.foreign) return false;
  const clues = cluesOf(query, best, others);
  const logit = (Object.keys(certainty) as (keyof typeof certainty)[]).reduce(
    (sum, clue) => sum + certainty[clue] * clues[clue],
    0,
  );
  return logit > SURE;
}

/** What is called exactly as the query first; then the best score. */
export const inOrder = (scored: Scored[]): Scored[] =>
  scored.sort((a, b) => Number(b.named) - Number(a.named) || b.score - a.score);
