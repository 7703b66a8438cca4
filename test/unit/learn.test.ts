/** What the search learns from queries whose answers are known: on a guide of a few made-up documents. */
import { expect, test } from 'vitest';
import { NORMAL, type SearchDocument } from '../../src/search/packed.ts';
import { createSearch } from '../../src/search/rank.ts';
import type { Lessons } from '../../src/search/documents.ts';
import { weights as before } from '../../src/search/weights.ts';
import { learn } from '../bench/search/learn.ts';

const typed: Record<string, string> = { '/locked/': 'bar closet', '/code/': 'digit', '/fax/': 'fax closet' };
const dataOf = ({ leads, idle, loudness }: Lessons) => ({
  ...(loudness && { loudness }),
  documents: Object.entries(typed).map(([path, words]): SearchDocument => ({
    kind: 'message',
    path,
    title: path.replaceAll('/', ''),
    wording: path === '/fax/' ? ['Paper jam'] : [],
    names: [],
    typed: words
      .split(' ')
      .filter((word) => !idle[path]?.split(' ').includes(word))
      .join(' '),
    learned: leads[path] ?? {},
    fix: '',
  })),
});
const lesson = (query: string, ...expected: string[]) => ({ query, expect: expected, counts: 1 });
const { lessons, weights } = learn(dataOf, [
  lesson('frozen again', '/locked/'),
  lesson('frozen today', '/locked/'),
  lesson('frozen', '/locked/'),
  lesson('barred', '/locked/'),
  lesson('closet', '/fax/'),
  lesson('closet gone', '/fax/'),
  lesson('fax', '/fax/'),
  lesson('digit', '/code/'),
  lesson('24 digit', '/code/'),
  lesson('24', '/code/'),
  lesson('seldom', '/code/'),
  lesson('paper jam', '/fax/'),
  lesson('printer code', '/code/'),
  lesson('printer fax', '/fax/'),
  lesson('code fax', '/fax/'),
  lesson('fax code again', '/fax/'),
  lesson('nowhere nowhere', '/gone/'),
]);

test('a word that no document says leads to the one that its queries meant', () => {
  expect(lessons.leads['/locked/']?.['frozen']).toBeGreaterThan(0);
  expect(createSearch(dataOf({ leads: {}, idle: {} }))('frozen').hits).toEqual([]);
  expect(createSearch(dataOf(lessons))('frozen').hits[0]?.document.path).toBe('/locked/');
});

test('a typed word of which another document is meant is left out there, and kept where it is right', () => {
  expect(lessons.idle).toEqual({ '/locked/': 'closet' });
});

test('neither a word of a single query nor a number nor a page that is gone is learned', () =>
  expect(JSON.stringify(lessons)).not.toMatch(/seldom|24|gone|nowhere/));

test('a word beside which another is meant becomes softer than that', () =>
  expect(lessons.loudness?.['code'] ?? NORMAL).toBeLessThan(lessons.loudness?.['fax'] ?? NORMAL));

test('a quoted screen weighs what it did', () => expect(weights.quoted).toBe(before.quoted));
