/** The search as a reader meets it: the held-out queries, each pasted at first touch into a fresh page. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { ours } from '../bench/search/engines.ts';
import { readQueries } from '../bench/search/queries.ts';
import { cold, slowAnswer } from '../bench/search/typed.ts';
import { everyPage } from '../helpers/chosen-pages.ts';
import { dist } from '../helpers/project.ts';
import { builtSearchData, searchFiles } from '../helpers/search-files.ts';

let browser: Browser;
let address: string;
let stop: () => void;
beforeAll(async () => {
  browser = await launchChromium();
  const served = await serve(dist);
  address = served.address;
  stop = () => served.server.close();
});
afterAll(async () => {
  await browser?.close();
  stop?.();
});

/** A fresh page for each takes its time: some ten here, and every fourth one in `npm run test:all`. */
const queries = readQueries('held-out').filter((_, index) => index % (everyPage ? 4 : 32) === 0);

test(
  'a cold answer is the same as with everything in hand, whose bars the whole half keeps',
  { timeout: 240_000 },
  async () => {
    expect(queries.length).toBeGreaterThanOrEqual(10);
    const [fresh, inHand] = [cold(browser, address), ours(builtSearchData())];
    for (const { query } of queries) expect([query, await fresh(query)]).toEqual([query, await inHand(query)]);
  },
);

test('on a slow line the complete answer takes one round trip and its bytes', { timeout: 60_000 }, async () => {
  // The test's server compresses nothing: so the bytes are those of the file and the script as they are.
  const bytes = searchFiles().join('').length + 30_000;
  expect(await slowAnswer(browser, address, 'account locked')).toBeLessThan(2 * 400 + (1000 * bytes) / 50_000 + 1500);
});
