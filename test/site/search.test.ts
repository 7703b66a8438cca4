/** The search over the documents as they are built. Later benches measure more; these are the promises. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/rank.ts';
import { readCollection } from '../../src/data/read.ts';
import { contentFolder, dist } from '../helpers/project.ts';
import { builtSearchData } from '../helpers/search-files.ts';

const data = builtSearchData();
const find = createSearch(data);
const first = (query: string) => find(query).hits[0]?.document.path;
const wordings = data.documents.flatMap(({ path, wording }) => wording.map((text) => [text, path] as const));

test('there are documents of every kind', () => {
  expect(new Set(data.documents.map(({ kind }) => kind))).toEqual(
    new Set(['message', 'question', 'procedure', 'portal', 'region', 'card', 'task']),
  );
  expect(wordings.length).toBeGreaterThan(20);
});

describe('exact wording comes first, and sure', () => {
  test.each(wordings)('%s', (wording, path) => {
    expect(first(wording)).toBe(path);
    expect(find(wording).sure).toBe(true);
  });
});

describe('pasted with its page comes first', () => {
  test.each(wordings.filter(([wording]) => wording.split(' ').length > 2))('%s', (wording, path) => {
    const page = `Optum\nSkip to main content\nHome   Support   Sign out\n\n${wording}\n\nContact us 877-620-6194 | Privacy Policy | Terms of Use\n© 2026 Optum, Inc. All rights reserved.\nTrace ID: 7f3a-19c2 11/23/2026 09:14 AM`;
    expect(first(page)).toBe(path);
  });
});

test.each([
  ['The One Healthcare ID or password that you entered is incorrect.', '/messages/id-or-password-incorrect/'],
  ['tax id already enrolled', '/messages/tin-already-enrolled/'],
  ['code never came', '/messages/text-code-does-not-arrive/'],
  ['account locked out', '/messages/account-locked/'],
  ['arizona', '/regions/arizona/'],
  ['san diego county', '/regions/san-diego-county/'],
  ['provider express', '/portals/provider-express/'],
])('“%s” gives %s first', (query, path) => expect(first(query)).toBe(path));

test.each([
  'recipe for banana bread',
  'weather in tucson tomorrow',
  'cheap flights to denver',
  'how to fix my car engine',
  'netflix is buffering',
])('off topic is never sure: “%s”', (query) => expect(find(query).sure).toBe(false));

test('the full-text index is complete, and only what the guide uses', () => {
  const files = globSync('**/*', { cwd: join(dist, 'pagefind') }).filter((file) => file.includes('.'));
  const empty = files.filter((file) => statSync(join(dist, 'pagefind', file)).size === 0);
  expect(empty).toEqual([]);
  const { languages } = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(languages['en']?.page_count).toBeGreaterThan(150);
  expect(files.filter((file) => /ui\.|highlight/.test(file))).toEqual([]);
});

test('the full-text index holds a step where it is at home, not on the page of every state that repeats it', () => {
  const fragments = globSync('fragment/*', { cwd: join(dist, 'pagefind') }).map((file) => {
    const text = gunzipSync(readFileSync(join(dist, 'pagefind', file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  });
  const holding = (words: string) => fragments.filter(({ content }) => content.includes(words)).map(({ url }) => url);
  expect(fragments.length).toBeGreaterThan(150);
  expect(holding('7 a.m. to 9 p.m. Central Time')).toContain('/portals/uhc-provider-portal/');
  const step =
    readCollection('steps', contentFolder).entries.find(({ id }) => id === 'sign-in-to-the-uhc-portal')?.data.steps[0]
      ?.do ?? '';
  const steps = holding(step.replaceAll('**', ''));
  expect(steps).toContain('/steps/sign-in-to-the-uhc-portal/');
  expect(steps.filter((url) => url.startsWith('/regions/'))).toEqual([]);
  expect(holding('UnitedHealthcare Provider Portal')).toContain('/regions/iowa/');
});

describe('every answer leads to where it stands', () => {
  const ids = new Map<string, Set<string>>();
  const stands = (address: string) => {
    const [page = '', anchor] = address.split('#');
    const found = ids.get(page) ?? new Set(idsOf(page));
    ids.set(page, found);
    return anchor === undefined || found.has(anchor);
  };
  const idsOf = (page: string) =>
    [...readFileSync(join(dist, page, 'index.html'), 'utf8').matchAll(/\bid="?([^"\s>]+)/g)].map(([, id = '']) => id);

  test('of its own', () => {
    expect(data.documents.filter(({ path }) => path.includes('#')).length).toBeGreaterThan(30);
    expect(data.documents.map(({ path }) => path).filter((path) => !stands(path))).toEqual([]);
  });

  test('with a place', () => {
    const tasks = data.documents.filter(({ kind }) => kind === 'task');
    const found = data.documents
      .filter(({ kind }) => kind === 'region')
      .flatMap(({ title }) => tasks.flatMap((task) => find(`${task.title} ${title}`).hits))
      .map(({ document }) => document.path);
    expect(found.filter((path) => /^\/regions\/.*#task-/.test(path)).length).toBeGreaterThan(100);
    expect([...new Set(found)].filter((path) => !stands(path))).toEqual([]);
  });
});
