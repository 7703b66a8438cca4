/** A browser and a server for one test file. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, withHeaders } from '../../src/commands/serve.ts';
import { launchChromium } from '../../src/commands/chromium.ts';
import { dist } from './project.ts';

export interface Visit {
  page: Page;
  /** Every address the page asked for. */
  requests: string[];
  /** What the browser complained of: errors on the console, failed scripts. */
  complaints: string[];
}

interface View {
  width?: number;
  height?: number;
  dark?: boolean;
  script?: boolean;
}

/**
 * Starts a browser and a built site before the tests of a file or block, and stops both after them.
 * @param site its folder, asked for when the tests begin, and the base that it stands under
 */
export function browsing(
  launch: () => Promise<Browser> = launchChromium,
  site: () => { folder: string; base: string } = () => ({ folder: dist, base: '/' }),
) {
  let browser: Browser;
  let address: string;
  let stop: () => void;

  beforeAll(async () => {
    browser = await launch();
    const { folder, base } = site();
    const served = await serve(folder, base, 0, withHeaders(folder));
    address = served.address;
    stop = () => served.server.close();
  });
  afterAll(async () => {
    await browser?.close();
    stop?.();
  });

  /** Opens an address of the site in a fresh context: no history, nothing stored. */
  async function visit(
    path: string,
    { width = 1280, height = 900, dark = false, script = true }: View = {},
  ): Promise<Visit> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width, height });
    // Light is what a browser without a wish has; Firefox cannot be told through this driver.
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    if (!script) await page.setJavaScriptEnabled(false);
    const opened = { page, requests, complaints };
    await turnTo(opened, path);
    return opened;
  }

  /** Opens another address in the same tab: for tests that only look, a third of the time of a fresh context. */
  async function turnTo({ page, requests, complaints }: Visit, path: string): Promise<void> {
    requests.length = 0;
    complaints.length = 0;
    await page.goto(new URL(path.replace(/^\//, ''), address).href, { waitUntil: 'load' });
  }

  return { visit, turnTo, address: () => address };
}

/** Closes the page's whole context. */
export async function leave({ page }: Visit): Promise<void> {
  await page.browserContext().close();
}

/**
 * Makes the window of an open page another size, and waits until the page knows: its own listeners to widths (Starlight's
 * menu has one) are called in the frame after.
 */
export async function resize({ page }: Pick<Visit, 'page'>, width: number, height = 900): Promise<void> {
  await page.setViewport({ width, height });
  await page.waitForFunction((wide, high) => innerWidth === wide && innerHeight === high, {}, width, height);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
