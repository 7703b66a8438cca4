/** The search's files are loaded once, in order, and a file that fails takes no answer away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pack, type Packed } from '../../src/search/packed.ts';

type Loader = typeof import('../../src/browser/search/files.ts');

const file = (title: string, more: Partial<Packed> = {}): Packed => ({
  ...pack([
    {
      kind: 'message',
      path: `/messages/${title}/`,
      title,
      wording: [],
      names: [],
      typed: '',
      context: '',
      text: '',
      fix: '',
      whoCanFix: 'you',
    },
  ]),
  ...more,
});

let asked: string[];
/** What the server holds; every other address is not found. */
let held: Record<string, Packed>;
let loadSearch: Loader['loadSearch'];

beforeEach(async () => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return address in held ? Response.json(held[address]) : new Response('', { status: 404 });
  });
  // The module remembers what it loaded: every test begins with a fresh one.
  vi.resetModules();
  ({ loadSearch } = await import('../../src/browser/search/files.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const titles = (find: Awaited<ReturnType<typeof loadSearch>>['find'], query: string) =>
  find(query).hits.map(({ document }) => document.title);

test.each<[string, Partial<Packed>]>([
  ['that says so', { files: 1 }],
  ['that does not count', {}],
])('one file %s is all there is', async (_, more) => {
  held = { '/guide/search-documents/1.json': file('locked', { synonyms: [['locked', 'barred']], ...more }) };
  const loaded = await loadSearch('/guide/');
  expect(titles(loaded.find, 'barred')).toEqual(['locked']);
  expect(loaded).not.toHaveProperty('whole');
  expect(asked).toEqual(['/guide/search-documents/1.json']);
});

test('the first file answers alone, and all files together answer with its synonyms', async () => {
  held = {
    '/search-documents/1.json': file('locked', {
      synonyms: [
        ['locked', 'barred'],
        ['pending', 'waiting'],
      ],
      files: 3,
    }),
    '/search-documents/2.json': file('pending'),
    '/search-documents/3.json': file('expired'),
  };
  const { find, whole } = await loadSearch('/');
  expect(titles(find, 'locked')).toEqual(['locked']);
  expect(titles(find, 'waiting')).toEqual([]);
  const all = await whole;
  expect(['locked', 'waiting', 'expired'].map((query) => all && titles(all, query))).toEqual([
    ['locked'],
    ['pending'],
    ['expired'],
  ]);
  expect(asked).toEqual([1, 2, 3].map((number) => `/search-documents/${number}.json`));
});

test('when a later file fails, the first answer stands', async () => {
  held = { '/search-documents/1.json': file('locked', { files: 2 }) };
  const { find, whole } = await loadSearch('/');
  expect(await whole).toBe(find);
});

test('every box of a page shares one search', async () => {
  held = { '/search-documents/1.json': file('locked') };
  const [one, other] = await Promise.all([loadSearch('/'), loadSearch('/')]);
  expect(one).toBe(other);
  expect(await loadSearch('/')).toBe(one);
  expect(asked).toHaveLength(1);
});

test('when the first file fails, the error says how the server answered, and the next call tries again', async () => {
  held = {};
  await expect(loadSearch('/')).rejects.toThrow(/^search documents 1: the server answered 404$/);
  held = { '/search-documents/1.json': file('locked') };
  expect(titles((await loadSearch('/')).find, 'locked')).toEqual(['locked']);
});
