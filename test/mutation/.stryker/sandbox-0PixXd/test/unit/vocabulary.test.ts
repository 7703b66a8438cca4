// @ts-nocheck
import { expect, test } from 'vitest';
import { createVocabulary, editDistance } from '../../src/search/vocabulary.ts';
import { stem } from '../../src/search/words.ts';

const meaningsOf = createVocabulary(new Map(['unauthorized', 'locked', 'code', 'enrolled', 'enrollment', 'ohid1001', 'tin'].map((word) => [word, stem(word)])));
const best = (typed: string) => [...meaningsOf(typed)].sort((a, b) => b.quality - a.quality)[0];

test('a known word means itself, and nothing else', () => expect(meaningsOf('code')).toEqual([{ word: stem('code'), quality: 1 }]));

test.each([
  ['unautherized', 'unauthorized'],
  ['unathorised', 'unauthorized'],
  ['loked', 'locked'],
  ['lokced', 'locked'],
  ['enroled', 'enrolled'],
])('%s means %s, for less than the word itself', (typed, word) => {
  expect(best(typed)?.word).toBe(stem(word));
  expect(best(typed)?.quality).toBeLessThan(1);
});

test('the start of a word means the word', () => expect(meaningsOf('enrol').map(({ word }) => word)).toEqual(expect.arrayContaining(['enroll', 'enrollment'])));

test('short words and codes are never guessed', () => {
  expect(meaningsOf('tan')).toEqual([]);
  expect(meaningsOf('ohid1002')).toEqual([]);
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'abd', 1.7],
  ['kitten', 'sitting', 4.4],
  ['', 'ab', 2],
])('from "%s" to "%s" the distance is %d', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBeCloseTo(distance);
  expect(editDistance(b, a, 5)).toBeCloseTo(distance);
});

test('the distance stops counting beyond the limit', () => expect(editDistance('completely', 'different', 2)).toBeGreaterThan(2));
