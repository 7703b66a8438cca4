/** Words of a query as the guide spells them: scanned, dictated, with a space too many or too few. */
import { expect, test } from 'vitest';
import { createReader } from '../../src/search/read.ts';

const known =
  'tax id code access password call enter moment paa uhc npi umr era era835x tin ca sign 835 403 error'.split(' ');
const read = createReader(new Map(known.map((word) => [word, word])), (word) => word === 'taxcod');

test.each([
  ['passw0rd', ['password']],
  ['ca11', ['call']],
  ['lD c0de', ['id', 'code']],
  ['rnornent', ['moment']],
  ['nnonnent', ['moment']],
  ['acce5s', ['access']],
  ['passvvord', ['password']],
  // "will" and "it" say nothing, however they were scanned.
  ['c0de wi11 1t', ['code']],
  ['taxid', ['tax', 'id']],
  ['enterpassword', ['enter', 'password']],
  // Of several words, the empty ones are left out; a word of two letters that is none of those only ends or starts two.
  ['entermypassword', ['enter', 'password']],
  ['taxcodecall', ['tax', 'code', 'call']],
  ['mypassword', ['password']],
  ['idcodecall', ['idcodecall']],
  // A slip in one word, not two words.
  ['taxcod', ['taxcod']],
  ['eye dee', ['id']],
  ['era835', ['era', '835']],
  ['era835x', ['era835x']],
  ['101', ['101']],
  ['pee a a', ['paa']],
  ['you emma are', ['umr']],
  ['you aitch see', ['uhc']],
  ['u h c', ['uhc']],
  ['N.P.I.', ['npi']],
  // An article before letters one by one is none of them; written as one word, it is no article.
  ['a C A code', ['ca', 'code']],
  ['a n p i', ['npi']],
  ['aca', ['aca']],
  ['see a code', ['see', 'code']],
  ['code see a', ['code', 'see']],
  ['eight three five', ['835']],
  ['eight thirty fives', ['835']],
  ['error four oh three', ['error', '403']],
  ['ess code', ['ess', 'code']],
  // Five letters and not six; three and not two.
  ['you aitch see you aitch see', ['uhc', 'uhc']],
  ['see a', ['see']],
  // Parts of two letters or more, of which one has three; whole words are kept as they are.
  ['idca', ['idca']],
  ['caid', ['caid']],
  ['tinid', ['tin', 'id']],
  ['idtin', ['id', 'tin']],
  ['codes', ['codes']],
  // No word of ours is longer than 40 letters: its parts are not tried.
  ['code'.repeat(10), Array<string>(10).fill('code')],
  ['code'.repeat(11), ['code'.repeat(11)]],
  ['xcode', ['xcode']],
  // No number that the guide knows.
  ['one two three', ['one', 'two', 'three']],
  ['zebra', ['zebra']],
])('%s', (text, list) => expect(read(text, true)).toEqual(list));

test('without a guess, no word is looked at for a slip: it takes seconds, of the thousands that a pasted screen may hold', () => {
  const strict = createReader(new Map([['code', 'code']]), () => {
    throw new Error('a slip was looked for');
  });
  expect(strict('c0de zebra codecode', false)).toEqual(['code', 'zebra', 'codecode']);
  expect(() => strict('zebra', true)).toThrow('a slip was looked for');
});
