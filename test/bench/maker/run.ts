/**
 * How long a tick in the maker of sheets takes, from the click to the next frame, at a sixth of the machine's speed.
 * Printed, not asserted: machines are noisy. `npm run bench:maker -- ../older/dist` prints another build beside this one.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../src/commands/chromium.ts';
import { serve } from '../../../src/commands/serve.ts';
import { paths } from '../../../src/site/paths.ts';
import { dist } from '../../helpers/project.ts';

const SLOWER = 6;
const ROUNDS = 3;

/** Clicks a box and waits for the frame after the answer. @returns milliseconds */
const tick = (page: Page, index: number) =>
  page.evaluate(async (at) => {
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    await frame();
    const start = performance.now();
    document.querySelectorAll<HTMLInputElement>('[data-portals-list] input')[at]?.click();
    await frame();
    return performance.now() - start;
  }, index);

/** @returns the median time of the first tick, the second, and so on until every portal is ticked */
async function ticks(folder: string): Promise<number[]> {
  const [browser, { server, address }] = await Promise.all([launchChromium(), serve(folder)]);
  try {
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage();
      await page.goto(new URL(paths.deskReference.slice(1), address).href);
      const count = await page.$$eval('[data-portals-list] input', (boxes) => boxes.length);
      // The parts come once; what follows is the work of a tick alone.
      await tick(page, 0);
      await page.waitForSelector('[data-paper] .sheet');
      await tick(page, 0);
      await page.emulateCPUThrottling(SLOWER);
      const times: number[] = [];
      for (let index = 0; index < count; index += 1) times.push(await tick(page, index));
      rounds.push(times);
      await page.close();
    }
    const [first = []] = rounds;
    return first.map(
      (_, index) => rounds.map((times) => times[index] ?? NaN).sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

const [, , older] = process.argv;
const now = await ticks(dist);
const before = older ? await ticks(resolve(older)) : [];
console.log(`tick at 1/${SLOWER} of the speed, median of ${ROUNDS} rounds${older ? `; ${older} beside it` : ''}`);
now.forEach((time, index) =>
  console.log(
    `${String(index + 1).padStart(2)} ticked ${time.toFixed(0).padStart(6)} ms${before.length > 0 ? (before[index] ?? NaN).toFixed(0).padStart(8) + ' ms' : ''}`,
  ),
);
