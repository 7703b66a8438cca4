/** The search as a reader meets it: typed into the box of the built site, in a browser. */
import type { Browser, Page } from 'puppeteer-core';
import type { Engine } from './measure.ts';

/** A line of 400 kbit/s on which every answer takes 400 ms. */
const slowLine = { download: 50_000, upload: 50_000, latency: 400 };

/** Answers from a page that nobody has touched yet: every query is pasted into a fresh one, with nothing kept from before. */
export function cold(browser: Browser, address: string): Engine {
  return async (query) => {
    const page = await freshPage(browser, address);
    const answer = await ask(page, query);
    await page.browserContext().close();
    return answer;
  };
}

/** Answers from one page, query after query. */
export async function warm(browser: Browser, address: string): Promise<Engine> {
  const page = await freshPage(browser, address);
  return (query) => ask(page, query);
}

/** @returns the milliseconds from the first touch to the complete answer, on a slow line */
export async function slowAnswer(browser: Browser, address: string, query: string): Promise<number> {
  const page = await freshPage(browser, address);
  await page.emulateNetworkConditions(slowLine);
  const before = performance.now();
  await ask(page, query);
  const time = performance.now() - before;
  await page.browserContext().close();
  return time;
}

async function freshPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(new URL('search/', address).href, { waitUntil: 'load' });
  return page;
}

/** Puts a text into the box at once, as a paste does, and reads what stands there when the answer is complete. */
async function ask(page: Page, query: string): Promise<{ paths: string[]; sure: boolean }> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLTextAreaElement>('main textarea');
    if (!input) throw new Error('there is no box');
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  await page.waitForSelector('[data-search-results][data-search-state=done]');
  return page.$eval('[data-search-results]', (list) => ({
    sure: (list as HTMLElement).dataset['searchConfidence'] === 'sure',
    paths: [...list.querySelectorAll('a')].map(({ pathname, hash }) => pathname + hash),
  }));
}
