/** Third part of an answer: the order, and whether the first is very probably what the reader means. Pure. */
import type { Query } from './match.ts';
import type { Scored } from './score.ts';
import { certainty } from './weights.ts';

/** So sure that, of queries shown as sure, three in a hundred are wrong, and of those off topic five in a hundred are sure: see the bench. */
const SURE = 1.9;
/** Where somebody may be cheating the reader, the page about that is the right one to see first. */
const SURE_OF_DANGER = 0;
/** A wording that was quoted is what the reader means: if it is long, or most of what was typed. Few words may stand in a story. */
const SURE_WORDS = 2;
const LONG_WORDS = 4;
const SURE_SHARE = 0.6;
const MAX_WORDS = 3.5;

/** The odds against the first are never less: the words may say nothing of what the reader means. */
const MIN_RIVALS = 0.08;

/** What tells a right first answer from a wrong one. */
export function cluesOf({ meant }: Query, best: Scored, others: Scored[]): typeof certainty {
  return {
    constant: 1,
    ofQuery: best.ofQuery,
    rivals: Math.log(MIN_RIVALS + others.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)),
    learned: best.learned,
    words: Math.min(Math.log2(1 + meant.length), MAX_WORDS),
  };
}

/** Whether the query is a name of the document, or quotes it. */
export const isPlain = ({ named, quoted, ofQuery }: Scored): boolean =>
  named || (quoted >= SURE_WORDS && (quoted > LONG_WORDS || ofQuery >= SURE_SHARE));

export function isSure(query: Query, [best, ...others]: Scored[]): boolean {
  if (!best) return false;
  if (isPlain(best)) return true;
  if ((query.intent.address || query.intent.foreign) && !query.intent.danger) return false;
  const clues = cluesOf(query, best, others);
  const logit = (Object.keys(certainty) as (keyof typeof certainty)[]).reduce(
    (sum, clue) => sum + certainty[clue] * clues[clue],
    0,
  );
  return logit > (query.intent.danger && best.document.safety ? SURE_OF_DANGER : SURE);
}

/** Safety first where somebody may be cheating the reader, unless the screen itself is quoted; then the best score. */
export function inOrder<One extends Scored>({ intent }: Query, scored: One[]): One[] {
  const first = ({ document, verbatim }: One) => intent.danger && (document.safety === true || verbatim);
  return scored.sort(
    (a, b) => Number(first(b)) - Number(first(a)) || Number(b.named) - Number(a.named) || b.score - a.score,
  );
}
