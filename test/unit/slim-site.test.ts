/** Both passes over a small site. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashesOf } from '../../src/headers/policy.ts';
import { writeHeaders } from '../../src/headers/write.ts';
import { Bundler } from '../../src/slim/scripts.ts';
import { survey } from '../../src/slim/survey.ts';
import { slimSite } from '../../src/slim/write.ts';

const onWindows = vi.hoisted(() => ({ paths: false }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const globSync = (pattern: string, options: { cwd: string }) =>
    real.globSync(pattern, options).map((file) => (onWindows.paths ? file.replaceAll('/', '\\') : file));
  return { ...real, globSync };
});

let dist: string;
const css = `.lead::before{content:"$& $1 $' $$"}.never{color:red}`;
const page = (head = '') =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}<link rel="stylesheet" href="/_astro/a.css"></head><body><p class='lead'>x</p></body></html>`;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'slim-site-'));
  write('_astro/a.css', css);
  for (const file of ['index.html', 'regions/a/index.html', 'regions/b/index.html']) write(file, page());
});
afterEach(() => {
  onWindows.paths = false;
  rmSync(dist, { recursive: true, force: true });
});

test('a style with $& and its like reaches the page as it is', async () => {
  await slimSite(dist);
  expect(read('index.html')).toContain(`<style>.lead:before{content:"$& $1 $' $$"}</style></head>`);
  expect(read('index.html')).not.toContain('a.css');
});

test('styles stand at the end of the head, whatever a script in it says', async () => {
  write('index.html', page('<script>"</head>"</script>'));
  await slimSite(dist);
  expect(read('index.html')).toMatch(/<script>"<\/head>"<\/script><style>.*<\/style><\/head><body>/);
});

test('the policy of a page has the hash of the styles that were put into it', async () => {
  await slimSite(dist);
  const { styles } = hashesOf(read('index.html'));
  writeHeaders(dist, '/');
  expect(styles).toHaveLength(1);
  expect(read('index.html')).toContain(styles[0]);
  expect(read('_headers')).toContain(styles[0]);
});

test.each([false, true])('pages of one folder are of one kind (paths of Windows: %s)', async (windows) => {
  onWindows.paths = windows;
  const { kinds, pages } = await survey(dist, new Bundler(dist));
  expect(pages.map(({ file }) => file)).toEqual(['index.html', 'regions/a/index.html', 'regions/b/index.html']);
  expect(kinds.size).toBe(2);
});
