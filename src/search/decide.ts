/** Third part of an answer: the order, and whether the first is very probably what the reader means. Pure. */
import type { Query } from './match.ts';
import type { Scored } from './score.ts';

/** As in the first version. */
export function isSure(query: Query, [best, next]: Scored[]): boolean {
  if (!best) return false;
  return features(query, best, next).length > 0 && best.covered > 0.85;
}

/** What tells a right first answer from a wrong one. */
export function features({ typed }: Query, best: Scored, next: Scored | undefined): number[] {
  const lead = next ? Math.min(Math.log(best.score / next.score), 1) : 1;
  return [1, best.covered, best.ofQuery, lead, Math.min(best.quoted, 4), best.named ? 1 : 0, Math.min(typed.length, 8)];
}

/** Safety first where somebody may be cheating the reader, unless the screen itself is quoted; then the best score. */
export function inOrder({ intent }: Query, scored: Scored[]): Scored[] {
  const first = ({ document, verbatim }: Scored) => intent.danger && (document.safety === true || verbatim);
  return scored.sort((a, b) => Number(first(b)) - Number(first(a)) || b.score - a.score);
}
