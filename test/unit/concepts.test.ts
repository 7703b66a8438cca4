import { expect, test } from 'vitest';
import { createConcepts } from '../../src/search/concepts.ts';
import { stems } from '../../src/search/words.ts';

const conceptsOf = createConcepts([
  ['TIN', 'EIN', 'tax id number'],
  ['one-time passcode', 'OTP'],
]);

test.each([
  ['my ein is wrong', ['#0']],
  ['tax id number and otp', ['#0', '#1']],
  ['tax id', []],
  ['one-time passcode', ['#1']],
  ['', []],
])('%s', (text, concepts) => expect(conceptsOf(stems(text)).map(({ concept }) => concept)).toEqual(concepts));

test('a mention names the words that make it, and every word of the phrases that mean the same', () => {
  const others = ['tin', 'ein', 'tax', 'id', 'number'];
  expect(conceptsOf(stems('tax ID numbers, or EIN'))).toEqual([
    { concept: '#0', words: ['tax', 'id', 'number'], at: 0, others },
    { concept: '#0', words: ['ein'], at: 3, others },
  ]);
});

test('a phrase of two groups means both, and one inside another means its own too', () => {
  const meant = createConcepts([['code', 'text'], ['access code'], ['text', 'message']]);
  expect(meant(stems('access code text')).map(({ concept, words }) => [concept, ...words])).toEqual([
    ['#1', 'access', 'cod'],
    ['#0', 'cod'],
    ['#0', 'text'],
    ['#2', 'text'],
  ]);
});
