/** The list of pages that hold a query's words: what Pagefind is asked, and what is made of its answer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pageList } from '../../src/browser/search/full-text.ts';

interface Page {
  url: string;
  meta: { title?: string };
  content: string;
}
/** What Pagefind was asked, in order. */
let calls: unknown[];
let found: Page[];
let read: string[];

/** As much of an element as a list needs. */
class FakeElement {
  readonly attributes: string[] = [];
  readonly children: (FakeElement | string)[] = [];
  readonly tag: string;
  constructor(tag: string) {
    this.tag = tag;
  }
  setAttribute(name: string, value: string) {
    this.attributes.push(` ${name}="${value}"`);
  }
  append(...children: (FakeElement | string)[]) {
    this.children.push(...children);
  }
  toString(): string {
    return `<${this.tag}${this.attributes.join('')}>${this.children.join('')}</${this.tag}>`;
  }
}

let folder: string;
let base: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'pagefind/pagefind.js'),
    'export const { options, init, search } = globalThis.fakePagefind;',
  );
  base = `${pathToFileURL(folder).href}/`;
  vi.stubGlobal('fakePagefind', {
    options: async (options: object) => calls.push(options),
    init: async () => calls.push('init'),
    search: async (query: string) => {
      calls.push(query);
      return { results: found.map((page) => ({ data: async () => (read.push(page.url), page) })) };
    },
  });
  vi.stubGlobal('document', { createElement: (tag: string) => new FakeElement(tag) });
});
beforeEach(() => {
  calls = [];
  found = [];
  read = [];
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});
const holds = (text: string, words: string[]) => words.every((word) => text.toLowerCase().includes(word));
const list = async (words: string[]) => (await pageList(words, base, holds)).map(String);

test('Pagefind is told to start no worker before it starts, and is asked for the words', async () => {
  await list(['code', 'never', 'comes']);
  expect(calls).toEqual([{ noWorker: true }, 'init', 'code never comes']);
});

test('of a pasted screen the first six words are asked for', async () => {
  await list(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  expect(calls.at(-1)).toBe('one two three four five six');
});

test('pages are listed in their order by title, or by address when they have none', async () => {
  found = [
    { url: '/b/', meta: { title: 'Second <b>' }, content: 'The codes.' },
    { url: '/a/', meta: {}, content: 'A code' },
  ];
  expect(await list(['code'])).toEqual([
    '<p class="hit-kind">Pages that hold these words</p>',
    '<ul aria-label="Pages"><li><a href="/b/">Second <b></a></li><li><a href="/a/">/a/</a></li></ul>',
  ]);
});

test('no more than five pages are listed', async () => {
  found = ['1', '2', '3', '4', '5', '6'].map((name) => ({
    url: `/${name}/`,
    meta: { title: name },
    content: 'code',
  }));
  expect((await list(['code']))[1]).toBe(
    `<ul aria-label="Pages">${[1, 2, 3, 4, 5].map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('')}</ul>`,
  );
});

test('a page that holds only the start of a word, or not all of them, is not listed', async () => {
  found = [
    { url: '/a/', meta: { title: 'A' }, content: 'cod zz' },
    { url: '/b/', meta: { title: 'Code' }, content: 'zzqqxx is here' },
  ];
  expect((await list(['zzqqxx', 'code']))[1]).toBe('<ul aria-label="Pages"><li><a href="/b/">Code</a></li></ul>');
});

test('when there is none, the heading says so', async () => {
  expect(await list(['code'])).toEqual([
    '<p class="hit-kind">No page holds these words.</p>',
    '<ul aria-label="Pages"></ul>',
  ]);
});

test('it fails where Pagefind is not', async () =>
  expect(pageList(['code'], `${base}elsewhere/`, holds)).rejects.toThrow());
