/** What a first view weighs: the rows "first flight" and "first view" of the quality table, on every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from '../helpers/built-site.ts';
import { filesIn } from '../helpers/files.ts';
import { dist } from '../helpers/project.ts';

/** Pages that list all entries of a kind: there is no shorter page that does. */
const lists = new Set(['/messages/', '/sources/', '/glossary/']);
const pages = builtPages();
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
const packed = new Map<string, number>();
/** Pages share their files: each is packed once. */
function brotli(file: string): number {
  const bytes = packed.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
  packed.set(file, bytes);
  return bytes;
}

/** Files that a browser asks for to show the page, before anybody touches it. */
const filesOf = ({ document }: BuiltPage) =>
  document
    .querySelectorAll(
      'script[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], img[src]',
    )
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  test('is one flight: HTML and styles in 14,000 bytes, lists in 30,000', () =>
    expect(gzip(page.html)).toBeLessThanOrEqual(lists.has(path) ? 30_000 : 14_000));

  test('waits for nothing else', () => {
    expect(page.document.querySelectorAll('link[rel~=stylesheet]:not([media=print])')).toEqual([]);
    expect(page.document.querySelectorAll('script[src]:not([type=module])')).toEqual([]);
    expect(page.html).not.toMatch(/@font-face|@import|<img|<iframe|<video/);
  });

  test('asks for at most 4 files in all, with at most 5 kB of script, 20 kB in all', () => {
    const files = filesOf(page);
    expect(new Set(files).size).toBeLessThanOrEqual(3);
    const inline = page.document
      .querySelectorAll('script:not([src])')
      .reduce((sum, script) => sum + Buffer.byteLength(script.rawText), 0);
    const script = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + brotli(file), inline);
    expect(script).toBeLessThanOrEqual(5_000);
    // The page with gzip, which is the larger: brotli would take a tenth of a second for each.
    if (!lists.has(path))
      expect(gzip(page.html) + files.reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(20_000);
  });

  test('has no more than 1,500 elements, lists 3,500', () =>
    expect(page.document.querySelectorAll('*').length).toBeLessThanOrEqual(lists.has(path) ? 3_500 : 1_500));
});

test('what reads an address comes at the first touch, with one list of domain endings', () => {
  const [file = '', ...more] = filesIn(dist, '_astro/check-text.*.js');
  expect(more).toEqual([]);
  const text = readFileSync(join(dist, file), 'utf8');
  expect(text.length).toBeLessThanOrEqual(120_000);
  expect(brotli(file)).toBeLessThanOrEqual(40_000);
  expect(gzip(text)).toBeLessThanOrEqual(46_000);
});

test('the navigation is the same on every page, whatever the guide holds', () => {
  const navigation = pages
    .map(({ document }) => document.querySelector('nav.sidebar')?.querySelectorAll('a').length ?? 0)
    .filter(Boolean);
  expect(new Set(navigation)).toEqual(new Set([20]));
});

test('no file of styles or scripts is left over', () => {
  const all = filesIn(dist, '_astro/*').map((file) => file.replace('_astro/', ''));
  const texts = [
    ...pages.map(({ html }) => html),
    ...all.map((file) => readFileSync(join(dist, '_astro', file), 'utf8')),
  ];
  expect(all.filter((file) => !texts.some((text) => text.includes(file)))).toEqual([]);
});
