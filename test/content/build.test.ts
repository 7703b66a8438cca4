/** Wrong content stops the build, whatever Astro has in its cache, and leaves the previous dist/ as it was. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/commands/build.ts';
import { bodiesLoader } from '../../src/data/bodies-loader.ts';
import { contentFolder } from '../helpers/project.ts';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(contentFolder, join(copy, 'content'), { recursive: true });
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the previous build');
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const breakPhone = () => {
  const file = join(copy, 'content/regions.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/phone: .*/, 'phone: 866-842').replace('states: [AL]', 'states: [AX]'));
};

test('the build stops with every problem, before Astro starts', async () => {
  breakPhone();
  await expect(build(copy)).rejects.toThrow(/content\/regions\.yaml:\d+:\d+ {2}contacts\.[\s\S]*write the number as[\s\S]*"AX" is not the code of a state/);
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the previous build');
  expect(readdirSync(copy).filter((name) => name.startsWith('.build'))).toEqual([]);
});

/** As much of Astro's loader context as the loader uses, with one entry from an earlier run in the store. */
function context() {
  const stored = new Map<string, unknown>([['from-the-cache', {}]]);
  return {
    stored,
    given: {
      config: { root: pathToFileURL(`${copy}/`) },
      store: { clear: () => stored.clear(), set: (entry: { id: string }) => stored.set(entry.id, entry) },
      generateDigest: (value: unknown) => JSON.stringify(value),
      logger: console,
    } as unknown as Parameters<ReturnType<typeof bodiesLoader>['load']>[0],
  };
}

test('the loader gives Astro every body, and nothing from before', async () => {
  const { stored, given } = context();
  await bodiesLoader().load(given);
  expect(stored.has('from-the-cache')).toBe(false);
  expect([...stored.keys()]).toContain('docs/about');
});

test('the loader throws on broken content, with a warm cache too', async () => {
  const file = join(copy, 'content/docs/about.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title:.*$/m, 'titel: About'));
  const { given } = context();
  await expect(bodiesLoader().load(given)).rejects.toThrow(/"titel" is not a field here/);
});
