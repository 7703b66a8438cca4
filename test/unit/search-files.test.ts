/** The search's files: an answer is complete when all are there; one that fails says so, is asked for again, and takes no answer away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pack, type Packed } from '../../src/search/packed.ts';

type Loader = typeof import('../../src/browser/search/files.ts');
type Loaded = import('../../src/browser/search/files.ts').Loaded;

const file = (title: string, more: Partial<Packed> = {}): Packed => ({
  ...pack({
    documents: [
      {
        kind: 'message',
        path: `/messages/${title}/`,
        title,
        wording: [],
        names: [],
        typed: '',
        fix: '',
        whoCanFix: 'you',
      },
    ],
  }),
  ...more,
});
const address = (number: number) => `/guide/search-documents/${number}.json`;

let asked: string[];
/** What the server holds; every other address is not found. */
let held: Record<string, Packed>;
let followSearch: Loader['followSearch'];
let lineTo: typeof import('../../src/browser/search/file.ts').lineTo;
let told: Loaded[];
const last = () => told.at(-1);
const titles = (query: string) =>
  last()
    ?.find?.(query)
    .hits.map(({ document }) => document.title);

beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  told = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return path in held ? Response.json(held[path]) : new Response('', { status: 404 });
  });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => online.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) => online.delete(listener));
  // The module remembers what it loaded: every test begins with a fresh one.
  vi.resetModules();
  ({ followSearch } = await import('../../src/browser/search/files.ts'));
  ({ lineTo } = await import('../../src/browser/search/file.ts'));
});
const online = new Set<() => void>();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  online.clear();
});
const follow = async () => {
  followSearch(lineTo('/guide/'), (loaded) => told.push(loaded));
  await vi.advanceTimersByTimeAsync(0);
};

test.each<[string, Partial<Packed>]>([
  ['that says so', { files: 1 }],
  ['that does not count', {}],
])('one file %s is all there is', async (_, more) => {
  held = { [address(1)]: file('locked', more) };
  await follow();
  expect(told.map(({ state }) => state)).toEqual(['busy', 'done']);
  expect(titles('locked')).toEqual(['locked']);
  expect(asked).toEqual([address(1)]);
});

test('of several files the first answers as incomplete, and all together answer', async () => {
  held = {
    [address(1)]: file('locked', { files: 3 }),
    [address(2)]: file('pending'),
    [address(3)]: file('expired'),
  };
  await follow();
  expect(told.map(({ state, find }) => [state, find?.('pending').hits.length])).toEqual([
    ['busy', undefined],
    ['busy', 0],
    ['done', 1],
  ]);
  expect(['locked', 'pending', 'expired'].map(titles)).toEqual([['locked'], ['pending'], ['expired']]);
  expect(asked).toEqual([1, 2, 3].map(address));
});

test('when a file fails, what is there answers, and the missing file alone is asked for again, later each time', async () => {
  held = { [address(1)]: file('locked', { files: 2 }) };
  await follow();
  expect(last()?.state).toBe('failed');
  expect(titles('locked')).toEqual(['locked']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(last()?.state).toBe('failed');
  held[address(2)] = file('pending');
  await vi.advanceTimersByTimeAsync(9999);
  expect(last()?.state).toBe('failed');
  await vi.advanceTimersByTimeAsync(1);
  expect(last()?.state).toBe('done');
  expect(titles('pending')).toEqual(['pending']);
  expect(asked).toEqual([1, 2, 2, 2].map(address));
});

test('when the browser says that the line is back, it does not wait', async () => {
  held = {};
  await follow();
  expect(last()).toEqual({ state: 'failed' });
  held = { [address(1)]: file('locked') };
  for (const listener of online) listener();
  await vi.advanceTimersByTimeAsync(0);
  expect(last()?.state).toBe('done');
  expect(online.size).toBe(0);
});

test('a file that hangs is given up after twenty seconds', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((__, reject) => signal.addEventListener('abort', () => reject(new Error('given up')))),
  );
  await follow();
  await vi.advanceTimersByTimeAsync(19_999);
  expect(last()?.state).toBe('busy');
  await vi.advanceTimersByTimeAsync(1);
  expect(last()?.state).toBe('failed');
});

test('every box of a page shares one search, and is told what is loaded already', async () => {
  held = { [address(1)]: file('locked') };
  await follow();
  const others: Loaded[] = [];
  followSearch(lineTo('/guide/'), (loaded) => others.push(loaded));
  expect(others).toEqual([last()]);
  expect(asked).toHaveLength(1);
});
