/** One idea of a long number, for all that keeps, prints or publishes what somebody wrote. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutLongNumbers } from '../../src/data/long-numbers.ts';

const dividers = [
  '',
  ' ',
  '-',
  '‐',
  '–',
  '—',
  '−',
  '.',
  '/',
  '\u00a0',
  '\u202f',
  ' - ',
  '(',
  ') ',
  '] [',
  '\u200b',
  ',',
];

describe('a long number goes, however it is written', () => {
  test.each([
    '866-842-3278',
    '(866) 842-3278',
    '+1 (866) 842–3278',
    '866.842.3278',
    '866/842/3278',
    '866\u00a0842\u00a03278',
    '842-3278',
    '12-3456789',
    '12–3456789',
    '12/3456789',
    '123.45.6789',
    '123\u00a045\u00a06789',
    '1234567893',
    '[123] 45 6789',
    '１２３-４５-６７８９',
  ])('%s', (number) => expect(withoutLongNumbers(`Kim ${number}`)).toBe('Kim …'));

  test('whatever stands between its digits', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...'0123456789'), fc.constantFrom(...dividers)), {
          minLength: 9,
          maxLength: 14,
        }),
        (pairs) => !/\d/.test(withoutLongNumbers(`Kim ${pairs.flat().join('')} at the desk`)),
      ),
    ));

  test('all of them, not only the first', () =>
    expect(withoutLongNumbers('Kim 866-842-3278 or TIN 12-3456789, NPI 1234567893')).toBe('Kim … or TIN …, NPI …'));

  test('what is mended stays as it is', () => {
    const once = withoutLongNumbers('Kim 866-842-3278');
    expect(withoutLongNumbers(once)).toBe(once);
  });
});

describe('short numbers stay', () => {
  test.each([
    'Pat at ext. 12',
    'ext. 2314 or 2315',
    'rooms 101, 102, 103',
    'room 214, drawer 3, 2026',
    'blue binder 2025–2026',
    'OHID-1001, error 4040',
    'Mon–Fri 8:00–17:00',
  ])('%s', (text) => expect(withoutLongNumbers(text)).toBe(text));
});

test('a long text of digits and dividers takes no time to speak of', () => {
  const length = withoutLongNumbers(`${'1 '.repeat(5)}${' '.repeat(50_000)}x`).length;
  expect(length).toBe(50_011);
});
