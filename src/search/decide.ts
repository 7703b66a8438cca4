/** Third part of an answer: the order, and whether the first is very probably what the reader means. Pure. */
import type { Query } from './match.ts';
import type { Scored } from './score.ts';

/**
 * How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the tuning queries.
 */
const weights = {
  constant: -7.5,
  /** Share of the title or of a wording that was found. */
  covered: 2.42,
  /** Share of the query that was. */
  ofQuery: 6.85,
  /** By how much the first stands out from the second. */
  lead: 2.01,
  /** One word alone fits many documents. */
  words: 1.2,
};
type Feature = keyof typeof weights;

/** So sure that, of the tuning queries shown as sure, at most three in a hundred are wrong, and no off-topic one is shown. */
const SURE = 2;
/** Where somebody may be cheating the reader, the page about that is the right one to see first. */
const SURE_OF_DANGER = 0;
/** A wording that was quoted is what the reader means: if it is long, or most of what was typed. */
const SURE_WORDS = 2;
const SURE_SHARE = 0.6;

/** What tells a right first answer from a wrong one. */
function featuresOf({ typed }: Query, best: Scored, next: Scored | undefined): Record<Feature, number> {
  return {
    constant: 1,
    covered: best.covered,
    ofQuery: best.ofQuery,
    lead: next ? Math.min(Math.log(best.score / next.score), 1) : 1,
    words: Math.min(Math.log2(1 + typed.length), 3.5),
  };
}

export function isSure(query: Query, [best, next]: Scored[]): boolean {
  if (!best) return false;
  if (best.named || (best.quoted >= SURE_WORDS && (best.quoted > SURE_WORDS || best.ofQuery >= SURE_SHARE)))
    return true;
  const features = featuresOf(query, best, next);
  const logit = (Object.keys(weights) as Feature[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
  return logit > (query.intent.danger && best.document.safety ? SURE_OF_DANGER : SURE);
}

/** Safety first where somebody may be cheating the reader, unless the screen itself is quoted; then the best score. */
export function inOrder({ intent }: Query, scored: Scored[]): Scored[] {
  const first = ({ document, verbatim }: Scored) => intent.danger && (document.safety === true || verbatim);
  return scored.sort((a, b) => Number(first(b)) - Number(first(a)) || b.score - a.score);
}
