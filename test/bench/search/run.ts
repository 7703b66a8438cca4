/**
 * `npm run bench:search`: how well and how fast the search answers, beside Pagefind as Starlight ships it, MiniSearch
 * and Fuse.js, on the same documents in the same run; and typed into the built site in a browser, cold, warm and on a slow
 * line. Needs a built site. `-- --misses` lists what went wrong in the tuning half. `-- --fit` learns anew: see `fit.ts`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../../src/commands/serve.ts';
import { unpack, type SearchData } from '../../../src/search/packed.ts';
import { split } from '../../../src/search/split.ts';
import { launchChromium } from '../../../src/commands/chromium.ts';
import { dist } from '../../helpers/project.ts';
import { builtSearchData } from '../../helpers/search-files.ts';
import { fuse, miniSearch, ours } from './engines.ts';
import { grow } from './grow.ts';
import { measure, measureTogether, type Engine, type Score } from './measure.ts';
import { readQueries, type Query } from './queries.ts';
import { cold, slowAnswer, warm } from './typed.ts';

if (!existsSync(join(dist, 'search-documents'))) {
  console.error('There is no built site: run "npm run build" first.');
  process.exit(1);
}
const data = builtSearchData();
const exact: Query[] = data.documents.flatMap(({ path, wording }) =>
  wording.map((query) => ({ kind: 'exact' as const, query, expect: [path] })),
);
const queries = [...exact, ...readQueries('tuning')];
const heldOut = readQueries('held-out');

if (process.argv.includes('--fit')) {
  await import('./fit.ts');
  process.exit();
}

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)}`;
function print(name: string, scores: Score[]): void {
  for (const { kind, count, hit1, hit3, mrr, zero, sure, sureWrong, rightUnsure } of scores) {
    const quality = kind === 'off-topic' ? ' '.repeat(24) : `${percent(hit1)}  ${percent(hit3)}  ${percent(mrr)}   `;
    console.log(
      `${name.padEnd(12)} ${kind.padEnd(10)} ${String(count).padStart(4)}   ${quality}${percent(zero)}  ${percent(sure)}  ${percent(sureWrong)}  ${percent(rightUnsure)}`,
    );
  }
}

/** Pagefind in a real browser, with the ranking that Starlight gives it. It finds pages, so anchors do not count. */
async function pagefind(): Promise<{ engine: Engine; stop: () => Promise<void> }> {
  const { server, address } = await serve(dist);
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(async (base) => {
    const module = (await import(`${base}pagefind/pagefind.js`)) as Record<
      string,
      (options?: object) => Promise<unknown>
    >;
    await module['options']?.({
      ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
    });
    await module['init']?.();
    Object.assign(globalThis, { pagefind: module });
  }, address);
  const engine: Engine = async (query) => ({
    paths: await page.evaluate(async (text) => {
      const { pagefind: module } = globalThis as unknown as {
        pagefind: { search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
      };
      const { results } = await module.search(text);
      return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
    }, query),
  });
  return {
    engine,
    stop: async () => {
      await browser.close();
      server.close();
    },
  };
}
const toPages = (queries: Query[]) =>
  queries.map((query) => ({ ...query, expect: query.expect.map((path) => path.replace(/#.*/, '')) }));

console.log(
  `${data.documents.length} documents, ${queries.length} queries of the tuning half, ${heldOut.length} held out. Shares in percent.\n`,
);
console.log('engine       kind          n    hit@1  hit@3    MRR     zero   sure  wrong  unsure');
console.log('(wrong: of what is shown as sure; unsure: of the right first answers)');
const starlight = await pagefind();
await compare(queries);
console.log('\nheld out');
await compare(heldOut);
console.log('\nlatest: learnt from');
print('ours', [await measureTogether(ours(data), readQueries('latest'))]);
console.log('\nunseen: nobody has learnt from these');
print('ours', [await measureTogether(ours(data), readQueries('unseen'))]);
console.log('\nof cheats: nobody has learnt from these');
print('ours', await measure(ours(data), readQueries('cheats')));
if (process.argv.includes('--misses')) {
  for (const { kind, misses } of await measure(ours(data), queries))
    for (const miss of misses) if (kind !== 'off-topic') console.log(kind, JSON.stringify(miss));
}
await starlight.stop();
await typedIn();

console.log(
  '\nGrowth: invented messages among the real ones.\nsize    files   first(br)   all(br)   ready ms   ms a query   slowest ms   hit@1   hit@3',
);
for (const size of [100, data.documents.length, 1000, 2000, 5000]) growth(grow(data, size));

/** The held-out half as a reader meets it. A fresh page takes its time: every third query is asked cold. */
async function typedIn(): Promise<void> {
  const { server, address } = await serve(dist);
  const browser = await launchChromium();
  console.log('\nheld out, typed into the built site');
  const some = heldOut.filter((_, index) => index % 3 === 0);
  print('cold', [
    ...(await measure(cold(browser, address), some)),
    await measureTogether(cold(browser, address), some),
  ]);
  const kept = await warm(browser, address);
  print('warm', [...(await measure(kept, heldOut)), await measureTogether(kept, heldOut)]);
  const times = [];
  for (const { query } of some.slice(0, 5)) times.push(await slowAnswer(browser, address, query));
  console.log(
    `slow line (400 kbit/s, 400 ms): ${times.map((time) => time.toFixed(0)).join(', ')} ms from the first touch to the complete answer; this server compresses nothing`,
  );
  await browser.close();
  server.close();
}

async function compare(asked: Query[]): Promise<void> {
  print('ours', await measure(ours(data), asked));
  print('MiniSearch', await measure(miniSearch(data), asked));
  print('Fuse.js', await measure(fuse(data), asked));
  print('Pagefind', await measure(starlight.engine, toPages(asked)));
}

function growth(grown: SearchData): void {
  const bytesOf = (text: string) => brotliCompressSync(text).length;
  const files = split(grown, bytesOf);
  const bytes = files.map((file) => bytesOf(JSON.stringify(file)));
  const known = new Set(grown.documents.map(({ path }) => path));
  const started = performance.now();
  const engine = ours(unpack(files)) as (query: string) => { paths: string[] };
  const ready = performance.now() - started;
  const onTopic = queries.filter(({ kind, expect }) => kind !== 'off-topic' && expect.some((path) => known.has(path)));
  let first = 0;
  let three = 0;
  const times = onTopic.map(({ query, expect }) => {
    const before = performance.now();
    const { paths } = engine(query);
    const time = performance.now() - before;
    const rank = paths.findIndex((path) => expect.includes(path));
    if (rank === 0) first += 1;
    if (rank >= 0 && rank < 3) three += 1;
    return time;
  });
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const columns = [
    String(grown.documents.length).padEnd(8),
    String(files.length).padStart(5),
    String(bytes[0]).padStart(12),
    String(bytes.reduce((sum, size) => sum + size, 0)).padStart(10),
    ready.toFixed(0).padStart(11),
    mean.toFixed(2).padStart(13),
    Math.max(...times)
      .toFixed(1)
      .padStart(13),
    percent(first / onTopic.length).padStart(9),
    percent(three / onTopic.length).padStart(8),
  ];
  console.log(columns.join(''));
}
