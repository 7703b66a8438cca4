import { describe, expect, test } from 'vitest';
import { createVocabulary, editDistance } from '../../src/search/vocabulary.ts';
import { stem } from '../../src/search/words.ts';

const meaningsOf = createVocabulary(
  new Map(
    ['unauthorized', 'locked', 'code', 'enrolled', 'enrollment', 'ohid1001', 'tin'].map((word) => [word, stem(word)]),
  ),
);
const best = (typed: string) => [...meaningsOf(typed)].sort((a, b) => b.quality - a.quality)[0];

test('a known word means itself, and nothing else', () =>
  expect(meaningsOf('code')).toEqual([{ word: stem('code'), quality: 1 }]));

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

test('a long word that is like no other may have a slip more, and only then', () => {
  const meanings = createVocabulary(new Map(['administrator', 'submit'].map((word) => [word, stem(word)])));
  const meant = (typed: string) => meanings(typed).map(({ word }) => word);
  expect(meant('adminstater')).toEqual([stem('administrator')]);
  expect(meant('adinstater')).toEqual([]);
  expect(meant('basketball')).toEqual([]);
});

test('the start of a word means the word', () =>
  expect(meaningsOf('enrol').map(({ word }) => word)).toEqual(expect.arrayContaining(['enroll', 'enrollment'])));

test('short words and codes are never guessed', () => {
  expect(meaningsOf('tan')).toEqual([]);
  expect(meaningsOf('ohid1002')).toEqual([]);
});

describe('what a word means, and how well', () => {
  const forms = ['badge', 'lock', 'locks', 'locked', 'lockbox', 'tin', 'pass', 'payment'];
  const meaningsAmong = createVocabulary(new Map(forms.map((word) => [word, stem(word)])));

  test.each<[string, string, Record<string, number>]>([
    ['a word itself', 'lock', { lock: 1 }],
    ['another ending of it', 'locking', { lock: 1 }],
    ['a letter lost, of five', 'badg', { badg: 1 }],
    ['a letter lost, of seven', 'paymnt', { payment: 0.8 }],
    ['a letter too many', 'paymment', { payment: 0.8 }],
    ['two neighbours swapped', 'bagde', { badg: 0.8 }],
    ['a wrong letter, of five', 'badgw', { badg: 0.66 }],
    ['a wrong letter, of four', 'pasz', {}],
    ['two neighbours swapped, of four', 'apss', { pass: 0.8 }],
    ['two letters lost, of seven', 'pamnt', {}],
    ['two letters too many, of nine', 'paaymeent', { payment: 0.6 }],
    ['two letters too many, of six', 'lloock', {}],
    ['three letters, however near', 'lok', {}],
    ['a word near to one of three letters', 'tiin', {}],
    ['the start of a word, of three letters', 'bad', {}],
    ['the start of a word, of four letters', 'paym', { payment: 0.5 }],
    ['the end of a word', 'ment', {}],
    ['a start that is a misspelling too, at its better quality', 'lockb', { lockbox: 0.5, lock: 0.8 }],
    ['two forms of one word, by the nearer', 'lockd', { lock: 0.8 }],
    ['misspelt, with an ending that no form has', 'psased', { pass: 0.8 }],
    ['misspelt, with an ending that another form has', 'locekd', { lock: 0.8 }],
    ['a word of no kind', 'zebra', {}],
    ['digits among letters', 'badg3', {}],
  ])('%s: %s', (_, typed, expected) => {
    const meanings = meaningsAmong(typed);
    expect(meanings.map(({ word }) => word).sort()).toEqual(Object.keys(expected).sort());
    for (const { word, quality } of meanings) expect(quality).toBeCloseTo(expected[word] as number, 10);
  });

  test('a word that is known has no other meaning, though longer words begin with it', () =>
    expect(meaningsOf('enroll')).toEqual([{ word: 'enroll', quality: 1 }]));

  test('an answer is remembered', () => {
    expect(meaningsAmong('bagde')).toBe(meaningsAmong('bagde'));
    expect(meaningsAmong('bagde')).not.toBe(meaningsAmong('badgw'));
  });
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

test('the distance stops counting beyond the limit, and not before', () => {
  expect(editDistance('completely', 'different', 2)).toBeGreaterThan(2);
  // The first row already costs 1, which is the limit; the second swap comes to 2.
  expect(editDistance('abcd', 'badc', 1)).toBe(2);
  expect(editDistance('abcdef', 'uvwxyz', 0)).toBe(1);
});
