/** Third part of an answer: the order, and whether the first is very probably what the reader means. Pure. */
import type { Query } from './match.ts';
import type { Scored } from './score.ts';
import { sumOf } from './sum.ts';
import { certainty } from './weights.ts';

/** So sure that, of queries shown as sure, three in a hundred are wrong, and of those off topic five in a hundred are sure: see the bench. */
const SURE = 1.54;
/** A wording that was quoted is what the reader means: if it is long, or most of what was typed. Few words may stand in a story. */
const SURE_WORDS = 2;
const LONG_WORDS = 4;
const SURE_SHARE = 0.6;

/** A long text says some words of everything: a higher score makes nothing surer. */
const MAX_SCORE = 25;

/** The odds against the first are never less: the words may say nothing of what the reader means. */
const MIN_RIVALS = 0.08;

export type Clues = typeof certainty;

/** What tells a right first answer from a wrong one. */
export function cluesOf({ unknown, doubt }: Query, best: Scored, others: Scored[]): Clues {
  return {
    constant: 1,
    score: Math.min(best.score, MAX_SCORE),
    rivals: Math.log(MIN_RIVALS + sumOf(others.map(({ score }) => Math.exp(score - best.score)))),
    unknown,
    doubt,
  };
}

/** The logarithm of the odds that the first answer is right. */
export const logitOf = (values: Clues, clues: Clues): number =>
  sumOf((Object.keys(values) as (keyof Clues)[]).map((clue) => values[clue] * clues[clue]));

/**
 * What needs no clues: sure, if the query is a name of the first document, or quotes it; not sure, if another is as good, or
 * if the query holds an address.
 */
export function settled({ address }: Query, best: Scored, [second]: Scored[]): boolean | undefined {
  const { named, quoted, ofQuery, score } = best;
  if (quoted >= SURE_WORDS && (quoted > LONG_WORDS || ofQuery >= SURE_SHARE)) return true;
  if (second?.named === named && (named || second.score === score)) return false;
  if (named) return true;
  return address ? false : undefined;
}

export function isSure(query: Query, [best, ...others]: Scored[]): boolean {
  if (!best) return false;
  return settled(query, best, others) ?? logitOf(certainty, cluesOf(query, best, others)) > SURE;
}

/** What is called exactly as the query first; then the best score. */
export const inOrder = (scored: Scored[]): Scored[] =>
  scored.sort((a, b) => Number(b.named) - Number(a.named) || b.score - a.score);
