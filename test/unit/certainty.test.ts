/** How sure an answer is, learned from answers that are known to be right or wrong. */
import { expect, test } from 'vitest';
import { logitOf, type Clues } from '../../src/search/decide.ts';
import { doubted, learnCertainty, type Answer } from '../bench/search/certainty.ts';
import type { QueryKind } from '../bench/search/queries.ts';

const answer = (right: boolean, unknown: number, typed: string[] = [], kind: QueryKind = 'desk'): Answer => ({
  kind,
  counts: 1,
  typed,
  clues: { constant: 1, score: 0, rivals: 0, unknown, doubt: 0 },
  right,
  settled: undefined,
});
const times = (count: number, ...answers: Answer[]) => Array.from({ length: count }, () => answers).flat();
/** How probable it is that an answer with these clues is right. */
const sureness = (values: Clues, unknown = 0) => 1 / (1 + Math.exp(-logitOf(values, answer(true, unknown).clues)));

test('of answers that look alike, the share that is right is how sure one is', () => {
  const { certainty } = learnCertainty([
    ...times(30, answer(true, 0)),
    ...times(10, answer(false, 0)),
    ...times(10, answer(true, 1)),
    ...times(40, answer(false, 1)),
  ]);
  expect(sureness(certainty, 0)).toBeCloseTo(0.75, 2);
  expect(sureness(certainty, 1)).toBeCloseTo(0.2, 2);
});

test('a word that as many type off topic as on topic is doubted: what is off topic counts double', () => {
  const some = [...times(160, answer(true, 0)), ...times(40, answer(false, 0))];
  const often = (off: number) => [
    ...times(12, answer(true, 0, ['poster'])),
    ...times(off, answer(false, 0, ['poster'], 'off-topic')),
  ];
  expect(learnCertainty([...some, ...often(12)]).doubts).toHaveProperty('poster');
  expect(learnCertainty([...some, ...often(6)]).doubts).toEqual({});
});

test('a word that is typed off topic, and for nothing else, is doubted', () => {
  const { certainty, doubts } = learnCertainty([
    ...times(90, answer(true, 0, ['code', 'late']), answer(true, 0, ['code'])),
    ...times(20, answer(false, 0, ['code']), answer(true, 0, ['late'])),
    ...times(30, answer(false, 0, ['code', 'weather', 'w4'], 'off-topic')),
    ...times(2, answer(false, 0, ['code', 'lunch'], 'off-topic')),
  ]);
  expect(Object.keys(doubts)).toEqual(['weather']);
  const of = (...typed: string[]) =>
    logitOf(certainty, doubted(answer(true, 0, typed), new Map(Object.entries(doubts))));
  expect(of('code')).toBeGreaterThan(0);
  expect(of('code', 'weather')).toBeLessThan(0);
  expect(of('code', 'weather')).toBeCloseTo(of('code') + certainty.doubt * (doubts['weather'] ?? 0));
});

test('what needs no clues teaches nothing', () => {
  const some = [...times(30, answer(true, 0)), ...times(10, answer(false, 0))];
  expect(
    learnCertainty([
      ...some,
      ...times(9, { ...answer(false, 0, ['lunch'], 'off-topic'), settled: true }),
      ...times(9, { ...answer(false, 1, ['weather'], 'off-topic'), settled: false }),
    ]),
  ).toEqual(learnCertainty(some));
});
