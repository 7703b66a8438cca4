// @ts-nocheck
import { expect, test } from 'vitest';
import { createConcepts } from '../../src/search/concepts.ts';
import { stems } from '../../src/search/words.ts';

const conceptsOf = createConcepts([['TIN', 'EIN', 'tax id number'], ['one-time passcode', 'OTP']]);

test.each([
  ['my ein is wrong', ['#0']],
  ['tax id number and otp', ['#0', '#1']],
  ['tax id', []],
  ['one-time passcode', ['#1']],
  ['', []],
])('%s', (text, concepts) => expect(conceptsOf(stems(text)).map(({ concept }) => concept)).toEqual(concepts));
