import { describe, expect, test } from 'vitest';
import { unpack, type Kind, type Packed, type SearchDocument } from '../../src/search/packed.ts';
import { FIRST_FILE_BYTES, split } from '../../src/search/split.ts';
import { randomNumbers } from '../bench/search/grow.ts';

const random = randomNumbers(7);
const word = () => Math.floor(random() * 1e9).toString(36);
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'message' as const,
    path: `/messages/m-${index}/`,
    title: `${word()} ${word()} ${word()}`,
    wording: [],
    names: [],
    typed: [word(), word()].sort().join(' '),
    fix: word(),
    whoCanFix: 'you' as const,
  }));
/** Stands in for compression. */
const third = (text: string) => text.length / 3;

test('a small guide is one file', () => {
  const files = split({ documents: documents(20) }, third);
  expect(files).toHaveLength(1);
  expect(files[0]?.files).toBe(1);
});

test('a large one is several, the first within its bytes, and nothing is lost', () => {
  const made = documents(2000);
  const [first = '', last = ''] = [made[0], made.at(-1)].map((document) => document?.typed.split(' ')[0]);
  const data = { documents: made, loudness: { [first]: 9, [last]: 0 }, doubts: { weather: 9, zoom: 1 } };
  const files = split(data, third);
  expect(files.length).toBeGreaterThan(2);
  expect(files[0]?.files).toBe(files.length);
  expect(third(JSON.stringify(files[0]))).toBeLessThanOrEqual(FIRST_FILE_BYTES);
  expect(unpack(JSON.parse(JSON.stringify(files)))).toEqual(data);
  expect(files.filter((file) => Object.keys(unpack([file]).doubts ?? {}).length > 0)).toEqual([files[0]]);
});

describe('the files', () => {
  const titled = (kind: Kind, ...titles: string[]): SearchDocument[] =>
    titles.map((title) => ({
      kind,
      path: `/${kind}s/x-${title}/`,
      title,
      wording: [],
      names: [],
      typed: '',
      fix: '',
      ...(kind === 'message' && { whoCanFix: 'you' as const }),
    }));
  /** A server on which each document of a file costs so many bytes. */
  const costing = (bytes: number) => (text: string) =>
    unpack([JSON.parse(text)]).documents.length * bytes * (FIRST_FILE_BYTES / 17_000);
  const titlesOf = (files: Packed[]) =>
    files.map((file) =>
      unpack([file])
        .documents.map(({ title }) => title)
        .join(''),
    );
  const documents = [
    ...titled('question', 'q'),
    ...titled('message', ...'abcdefgh'),
    ...titled('region', 'r', 's', 't'),
  ];

  test.each([
    [1416, ['qabcdefghrst']],
    [1417, ['abcdefgh', 'qrst']],
    [2126, ['abcd', 'efgh', 'qrst']],
    [5000, ['abc', 'def', 'gh', 'qrs', 't']],
    [8000, ['ab', 'cd', 'ef', 'gh', 'qr', 'st']],
    [17_000, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'q', 'r', 's', 't']],
    [1_000_000, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'q', 'r', 's', 't']],
  ])(
    'are one while it fits; then they hold messages first, and as many documents as the first may: at %d bytes each',
    (bytes, titles) => {
      const files = split({ documents }, costing(bytes));
      expect(titlesOf(files)).toEqual(titles);
      expect(files.map((file) => file.files)).toEqual([titles.length, ...titles.slice(1).map(() => undefined)]);
    },
  );

  test('of a guide without messages hold the rest, one a file', () =>
    expect(titlesOf(split({ documents: titled('region', 'r', 's') }, costing(17_000)))).toEqual(['r', 's']));
  test('of a guide without documents are one that holds none', () =>
    expect(split({ documents: [] }, third).map(({ columns }) => columns)).toEqual([[]]));
});
