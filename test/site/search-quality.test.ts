/** The bars of the search. `npm run bench:search` shows how others do on the same queries. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ours } from '../bench/search/engines.ts';
import { measure, measureTogether } from '../bench/search/measure.ts';
import { readQueries } from '../bench/search/queries.ts';
import { FIRST_FILE_BYTES } from '../../src/search/split.ts';
import { dist } from '../helpers/project.ts';
import { builtSearchData, searchFiles } from '../helpers/search-files.ts';

const data = builtSearchData();
const halves = { tuning: readQueries('tuning'), 'held-out': readQueries('held-out') };
const engine = ours(data);
const scoresOf = async (half: Parameters<typeof readQueries>[0]) =>
  new Map((await measure(engine, readQueries(half))).map((score) => [score.kind, score]));
const known = new Set(data.documents.flatMap(({ path }) => [path, path.replace(/#.*/, '')]));

test('every expected answer exists', () => {
  expect(
    [...Object.values(halves), readQueries('latest'), readQueries('unseen'), readQueries('cheats')]
      .flat()
      .flatMap(({ expect: paths }) => paths)
      .filter((path) => !known.has(path)),
  ).toEqual([]);
});

test('nothing is learnt from the queries that judge', () => {
  const queriesOf = (...all: Parameters<typeof readQueries>[0][]) =>
    all.flatMap((half) => readQueries(half).map(({ query }) => query.trim().toLowerCase()));
  const shared = (judging: string[], taught: string[]) => [...new Set(judging).intersection(new Set(taught))];
  expect(shared(queriesOf('held-out', 'unseen', 'cheats'), queriesOf('strangers'))).toEqual([]);
  expect(shared(queriesOf('cheats'), queriesOf('tuning', 'latest', 'heads', 'home', 'pages'))).toEqual([]);
});

test('there are at least 400 queries, and the halves share none', () => {
  const seen = new Set(halves.tuning.map(({ query }) => query.toLowerCase()));
  expect(halves.tuning.length + halves['held-out'].length).toBeGreaterThanOrEqual(400);
  expect(halves['held-out'].filter(({ query }) => seen.has(query.toLowerCase()))).toEqual([]);
});

describe.each(['tuning', 'held-out'] as const)('on the %s half', async (half) => {
  const scores = await scoresOf(half);
  const together = await measureTogether(engine, halves[half]);
  const bars = [
    ['pasted', 'hit1', 0.95],
    ['typo1', 'hit1', 0.94],
    ['typo3', 'hit1', 0.9],
    ['synonym', 'hit3', 0.95],
    ['plain', 'hit3', 0.92],
  ] as const;
  test.each(bars)('%s: %s is at least %d', (kind, measureName, bar) => {
    expect(scores.get(kind)?.count).toBeGreaterThanOrEqual(18);
    expect(scores.get(kind)?.[measureName]).toBeGreaterThanOrEqual(bar);
  });

  test('first answers are right at 90 in a hundred, and 97 stand among the first three', () => {
    expect(together.hit1).toBeGreaterThanOrEqual(0.9);
    expect(together.hit3).toBeGreaterThanOrEqual(0.97);
  });
  test('of what is shown as sure, at most three in a hundred are wrong; three right ones in four are shown as sure', () => {
    expect(together.sureWrong).toBeLessThanOrEqual(0.03);
    expect(together.rightUnsure).toBeLessThanOrEqual(0.25);
  });

  test('no query on topic goes without an answer', () => {
    for (const [kind, { zero }] of scores) if (kind !== 'off-topic') expect([kind, zero]).toEqual([kind, 0]);
  });

  test('at most one off-topic query in twenty is shown as sure', () =>
    expect(scores.get('off-topic')?.sure).toBeLessThanOrEqual(0.05));
});

describe('on what strangers write who are being cheated', async () => {
  const scores = await scoresOf('cheats');
  test('two first answers in three are right, and nine in ten stand among the first three', () => {
    expect(scores.get('cheat')?.count).toBeGreaterThanOrEqual(150);
    expect(scores.get('cheat')?.hit1).toBeGreaterThanOrEqual(0.67);
    expect(scores.get('cheat')?.hit3).toBeGreaterThanOrEqual(0.9);
  });
  test('of what is shown as sure, at most one in ten is wrong; one right answer in three is shown as sure', () => {
    expect(scores.get('cheat')?.sureWrong).toBeLessThanOrEqual(0.1);
    expect(scores.get('cheat')?.rightUnsure).toBeLessThanOrEqual(0.67);
  });
  test('harmless stories in the same words: four first answers in five are right, and nine in ten stand among the first three', () => {
    expect(scores.get('harmless')?.count).toBeGreaterThanOrEqual(100);
    expect(scores.get('harmless')?.hit1).toBeGreaterThanOrEqual(0.8);
    expect(scores.get('harmless')?.hit3).toBeGreaterThanOrEqual(0.9);
    expect(scores.get('harmless')?.sureWrong).toBeLessThanOrEqual(0.1);
  });
});

test('the complete answer weighs at most 25,000 bytes, in two requests', () => {
  expect(searchFiles()).toHaveLength(1);
  const scripts = globSync('_astro/element.*.js', { cwd: dist });
  expect(scripts).toHaveLength(1);
  const script = readFileSync(join(dist, scripts[0] ?? ''));
  // What it imports, the page has loaded already: there is no third request.
  const page = readFileSync(join(dist, 'search/index.html'), 'utf8');
  const loaded = new Set([...page.matchAll(/src="\/_astro\/([^"]+\.js)"/g)].map(([, name = '']) => name));
  for (const name of loaded)
    for (const imported of imports(readFileSync(join(dist, '_astro', name), 'utf8'))) loaded.add(imported);
  expect(imports(script.toString()).filter((name) => !loaded.has(name))).toEqual([]);
  expect(brotliCompressSync(searchFiles()[0] ?? '').length).toBeLessThanOrEqual(FIRST_FILE_BYTES);
  expect(brotliCompressSync(script).length + FIRST_FILE_BYTES).toBeLessThanOrEqual(25_000);
});

/** Names of the scripts beside it that a script imports before it runs. */
const imports = (script: string) => [...script.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = '']) => name);
