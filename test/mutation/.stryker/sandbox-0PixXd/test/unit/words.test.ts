// @ts-nocheck
import { expect, test } from 'vitest';
import { foldText } from '../../src/data/fold-text.ts';
import { withoutFurniture, words } from '../../src/search/words.ts';

test('quotes, dashes, case and line breaks do not matter', () => {
  expect(foldText('Can’t\nSIGN–IN “now”')).toBe(foldText("can't sign-in 'now'"));
});

test('codes are joined, however they are written', () => {
  expect(words('OHID-1001')).toEqual(['ohid1001']);
  expect(words('ohid 1001')).toEqual(['ohid1001']);
});

test('words that turn a message around are kept', () => {
  expect(words('the code did not come')).toEqual(['code', 'not', 'come']);
});

test.each([
  ['© 2026 Optum, Inc. All rights reserved.', ''],
  ['Call 866-842-3278 or (866) 842 3278', 'Call or'],
  ['11/23/2026 09:15 AM', ''],
  ['Trace ID: 9f2c-77aa', ''],
  ['https://identity.example.com/login?x=1', ''],
  ['TIN 12-3456789', 'TIN'],
  ['NPI 1234567890', 'NPI'],
  ['123-45-6789', ''],
])('furniture of a page and numbers of a practice are dropped: %s', (text, rest) => {
  expect(withoutFurniture(text).replace(/\s+/g, ' ').trim()).toBe(rest);
});
