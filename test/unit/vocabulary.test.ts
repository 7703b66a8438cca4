import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary, editDistance } from '../../src/search/vocabulary.ts';
import { stem } from '../../src/search/words.ts';

const vocabularyOf = (words: string[], howCommon: (word: string) => number = () => 1) =>
  createVocabulary(new Map(words.map((word) => [word, stem(word)])), howCommon);
const meaningsOf = vocabularyOf(['unauthorized', 'locked', 'code', 'enrolled', 'enrollment', 'ohid1001', 'tin']);

test('a known word means itself, and nothing else', () =>
  expect(meaningsOf('code')).toEqual([{ word: stem('code'), quality: 1 }]));

test.each([
  ['unautherized', 'unauthorized'],
  ['unathorised', 'unauthorized'],
  ['loked', 'locked'],
  ['lokced', 'locked'],
  ['enroled', 'enrolled'],
])('%s means %s, for less than the word itself', (typed, word) => {
  expect(meaningsOf(typed)[0]?.word).toBe(stem(word));
  expect(meaningsOf(typed)[0]?.quality).toBeLessThan(1);
});

test('every word that is near is found, whatever letters the two have', () => {
  // No ending that a stem goes without.
  const letter = fc.constantFrom(...'aockáz');
  const word = fc.array(letter, { minLength: 6, maxLength: 7 });
  /** A letter or none, in place of a letter or of none. */
  const slip = fc.record({ at: fc.nat(6), instead: fc.nat(1), letters: fc.array(letter, { maxLength: 1 }) });
  fc.assert(
    fc.property(word, fc.array(slip, { maxLength: 3 }), (right, slips) => {
      const form = right.join('');
      for (const { at, instead, letters } of slips) right.splice(at, instead, ...letters);
      const typed = right.join('');
      const limit = 0.7 + typed.length / 5;
      const meanings = createVocabulary(new Map([[form, form]]), () => 1)(typed);
      const isFound = meanings.some(({ quality }) => quality > 0.5);
      expect(isFound).toBe(editDistance(typed, form, limit) <= limit);
    }),
  );
});

test('a long word that is like no other may have a slip more, and only then', () => {
  const meanings = vocabularyOf(['administrator', 'submit']);
  const meant = (typed: string) => meanings(typed).map(({ word }) => word);
  expect(meant('adminstater')).toEqual([stem('administrator')]);
  expect(meant('adinstater')).toEqual([]);
  expect(meant('basketball')).toEqual([]);
});

test('the start of a word means the word', () =>
  expect(meaningsOf('enrol').map(({ word }) => word)).toEqual(expect.arrayContaining(['enroll', 'enrollment'])));

test('short words are never guessed but for a swap, and codes never', () => {
  expect(meaningsOf('tan')).toEqual([]);
  expect(meaningsOf('ohid1002')).toEqual([]);
});

describe('what a word means, and how well', () => {
  const forms = ['badge', 'lock', 'locks', 'locked', 'lockbox', 'tin', 'pass', 'payment'];
  const meaningsAmong = vocabularyOf(forms);

  test.each<[string, string, Record<string, number>]>([
    ['a word itself', 'lock', { lock: 1 }],
    ['another ending of it', 'locking', { lock: 1 }],
    ['a letter lost, of five', 'badg', { badg: 1 }],
    ['a letter lost, of seven', 'paymnt', { payment: 0.8 }],
    ['a letter too many', 'paymment', { payment: 0.8 }],
    ['two neighbours swapped', 'bagde', { badg: 0.8 }],
    ['a wrong letter, of five', 'badgw', { badg: 0.66 }],
    ['a wrong vowel, of five', 'bedge', { badg: 0.74 }],
    ['a wrong vowel, of four', 'luck', { lock: 0.74 }],
    ['a wrong letter, of four', 'pasz', {}],
    ['two neighbours swapped, of four', 'apss', { pass: 0.8 }],
    ['two letters lost, of seven', 'pamnt', {}],
    ['two letters too many, of nine', 'paaymeent', { payment: 0.6 }],
    ['two letters too many, of six', 'lloock', {}],
    ['the last two letters swapped, of three', 'tni', { tin: 0.8 }],
    ['the first two letters swapped, of three', 'itn', {}],
    ['a wrong vowel, of three', 'ton', {}],
    ['two letters', 'ti', {}],
    ['a letter lost, of three', 'lok', {}],
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

  test('the nearest word comes first; of equally near ones, the one of which most is known', () => {
    const times: Record<string, number> = { login: 39, long: 2, medicaid: 5, medical: 50 };
    const meanings = vocabularyOf(Object.keys(times), (word) => times[word] ?? 0);
    expect(meanings('logn').map(({ word }) => word)).toEqual(['login', 'long']);
    expect(meanings('medicad').map(({ word }) => word)).toEqual(['medicaid', 'medical']);
  });

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
  ['abc', 'ebc', 1.3],
  ['kitten', 'sitting', 4],
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
