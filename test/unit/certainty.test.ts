/** How sure an answer is, learned from answers that are known to be right or wrong. */
import { expect, test } from 'vitest';
import { learnCertainty, logitOf, type Answer } from '../bench/search/certainty.ts';
import type { QueryKind } from '../bench/search/queries.ts';

const answer = (kind: QueryKind, right: boolean, words: string[], ofQuery = 0.5): Answer => ({
  kind,
  words,
  clues: { constant: 1, ofQuery, rivals: 0, learned: 0, words: 0, doubt: 0 },
  right,
  plain: false,
  foreign: false,
});
const times = (count: number, ...answers: Answer[]) => Array.from({ length: count }, () => answers).flat();
const { certainty, doubts } = learnCertainty([
  ...times(90, answer('desk', true, ['code', 'late'], 0.9), answer('desk', true, ['code'], 0.8)),
  ...times(20, answer('desk', false, ['code'], 0.2), answer('desk', true, ['late'], 0.3)),
  ...times(9, answer('off-topic', false, ['code', 'weather', 'w4'], 0.8)),
  ...times(2, answer('off-topic', false, ['code', 'lunch'], 0.8)),
]);

test('more of the query found makes an answer surer', () => {
  expect(certainty.ofQuery).toBeGreaterThan(0);
  const of = (share: number) => logitOf(certainty, doubts, answer('desk', true, ['code'], share));
  expect(of(0.9)).toBeGreaterThan(of(0.3));
});

test('a word that is typed off topic, and for nothing else, is doubted', () => {
  expect(Object.keys(doubts)).toEqual(['weather']);
  const of = (...words: string[]) => logitOf(certainty, doubts, answer('desk', true, words));
  expect(of('code')).toBeGreaterThan(0);
  expect(of('code', 'weather')).toBeLessThan(0);
  expect(of('code', 'weather')).toBeCloseTo(of('code') + certainty.doubt * (doubts['weather'] ?? 0));
});

test('what is plain or not ours teaches nothing', () =>
  expect(
    learnCertainty([
      ...times(20, answer('desk', true, ['code'], 0.9), answer('desk', false, ['code'], 0.1)),
      ...times(9, { ...answer('off-topic', false, ['weather']), plain: true }),
      ...times(9, { ...answer('off-topic', false, ['lunch']), foreign: true }),
    ]).doubts,
  ).toEqual({}));
