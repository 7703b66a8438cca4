/** The bars of the finder. `npm run bench:search` shows how others do on the same queries. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpack, type Packed } from '../../src/search/packed.ts';
import { ours } from '../bench/search/engines.ts';
import { measure } from '../bench/search/measure.ts';
import { readQueries } from '../bench/search/queries.ts';
import { dist } from '../helpers/project.ts';

const file = readFileSync(join(dist, 'search-documents.json'));
const data = unpack(JSON.parse(file.toString()) as Packed);
const queries = readQueries();
const scores = new Map((await measure(ours(data), queries)).map((score) => [score.kind, score]));
const known = new Set(data.documents.map(({ path }) => path));

test('every expected answer exists', () => {
  expect(queries.flatMap(({ expect: paths }) => paths).filter((path) => !known.has(path))).toEqual([]);
});

describe('on the queries of the bench', () => {
  test.each([
    ['pasted', 'hit1', 0.98],
    ['typo1', 'hit1', 0.98],
    ['typo3', 'hit1', 0.9],
    ['synonym', 'hit3', 0.95],
    ['plain', 'hit3', 0.95],
  ] as const)('%s: %s is at least %d', (kind, measureName, bar) => {
    expect(scores.get(kind)?.count).toBeGreaterThanOrEqual(18);
    expect(scores.get(kind)?.[measureName]).toBeGreaterThanOrEqual(bar);
  });

  test('no query on topic goes without an answer', () => {
    for (const [kind, { zero }] of scores) if (kind !== 'off-topic') expect([kind, zero]).toEqual([kind, 0]);
  });

  test('at most one off-topic query in twenty is shown as sure', () => expect(scores.get('off-topic')?.sure).toBeLessThanOrEqual(0.05));
});

test('finder and data weigh at most 15,000 bytes together, in two requests', () => {
  const scripts = globSync('_astro/element.*.js', { cwd: dist });
  expect(scripts).toHaveLength(1);
  const script = readFileSync(join(dist, scripts[0] ?? ''));
  // What it imports, the page has loaded already: there is no third request.
  const page = readFileSync(join(dist, 'search/index.html'), 'utf8');
  for (const [, name] of script.toString().matchAll(/from"\.\/([^"]+)"/g)) expect(page).toContain(name);
  expect(brotliCompressSync(script).length + brotliCompressSync(file).length).toBeLessThanOrEqual(15_000);
});
