import { expect, test } from 'vitest';
import { unpack } from '../../src/search/packed.ts';
import { split } from '../../src/search/split.ts';
import { randomNumbers } from '../bench/search/grow.ts';

const random = randomNumbers(7);
const word = () => Math.floor(random() * 1e9).toString(36);
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'message' as const, path: `/messages/m-${index}/`, title: `${word()} ${word()} ${word()}`, wording: [], names: [], typed: `${word()} ${word()}`, context: word(), text: `${word()} ${word()}`, fix: word(), whoCanFix: 'you' as const,
  }));
/** Stands in for compression. */
const third = (text: string) => text.length / 3;
const synonyms = [['TIN', 'EIN']];

test('a small guide is one file', () => {
  const files = split({ documents: documents(20), synonyms }, third);
  expect(files).toHaveLength(1);
  expect(files[0]?.files).toBe(1);
});

test('a large one is several, the first within its bytes, and nothing is lost', () => {
  const data = { documents: documents(2000), synonyms };
  const files = split(data, third);
  expect(files.length).toBeGreaterThan(2);
  expect(files[0]?.files).toBe(files.length);
  expect(third(JSON.stringify(files[0]))).toBeLessThanOrEqual(10_490);
  expect(unpack(JSON.parse(JSON.stringify(files)))).toEqual(data);
});
