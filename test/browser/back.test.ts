/**
 * What was typed is there after Back, without its long numbers: whether the browser keeps a page for Back as it was left, or
 * loads it again.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';
import { arrive, firstResult, results, type } from '../helpers/searching.ts';

/** Notes of each page in the tab, also of the next ones, whether it was kept when it is shown. */
async function noteShown(page: Page): Promise<void> {
  const note = () =>
    addEventListener('pageshow', ({ persisted }) => void ((globalThis as { kept?: boolean }).kept = persisted));
  await page.evaluateOnNewDocument(note);
  await page.evaluate(note);
}

/** @returns whether the page came back as it had been left: what its `pageshow` said */
async function goBack(page: Page): Promise<boolean | undefined> {
  await page.goBack();
  await page.waitForFunction(() => (globalThis as { kept?: boolean }).kept !== undefined);
  return page.evaluate(() => (globalThis as { kept?: boolean }).kept);
}

/** Whether the browser keeps pages at all, asked of pages that hold nothing: Chromium's small headless shell does not. */
async function keepsPages(browser: Browser): Promise<boolean> {
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<p>x'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  await page.goto(`${address}/a`);
  await noteShown(page);
  await page.goto(`${address}/b`);
  const kept = await goBack(page);
  await page.close();
  server.close();
  return kept === true;
}

describe.each([
  ['on', '--enable-features=BackForwardCache,BackForwardCacheMemoryControls', true],
  ['off', '--disable-features=BackForwardCache', false],
])('with the back/forward cache %s', (_name, featureSwitch, kept) => {
  let browser: Browser;
  let able: boolean;
  const { visit } = browsing(async () => (browser = await launchChromium(featureSwitch)));
  beforeAll(async () => {
    able = await keepsPages(browser);
  });
  // Off is off in every browser; on is on in every one but the small shell (test/skips.ts).
  beforeEach(({ skip }) => skip(kept && !able, 'this Chromium keeps no pages'));

  async function open(path: string): Promise<Visit> {
    const view = await visit(path);
    await noteShown(view.page);
    return view;
  }

  test('the browser does as it was told', () => expect(able).toBe(kept));

  test.each([
    ['/search/', '#page-query'],
    ['/', '#home-query'],
    ['/404.html', '#missing-query'],
  ])('the answer on %s survives Back, and the address never holds the query', async (path, box) => {
    const view = await open(path);
    const address = view.page.url();
    await type(view, box, 'unautherized acess TIN 12-3456789');
    expect(view.page.url()).toBe(address);
    await view.page.click(`${results} a`);
    await arrive(view, '/messages/unauthorized-access/');
    expect(await goBack(view.page)).toBe(kept);
    await view.page.waitForSelector(results);
    expect(await firstResult(view)).toBe('/messages/unauthorized-access/');
    // A long number may be somebody's: it is not kept.
    expect(await view.page.$eval(box, (input) => (input as HTMLTextAreaElement).value)).toBe(
      'unautherized acess TIN …',
    );
    expect(view.page.url()).toBe(address);
    await leave(view);
  });

  test('what was typed last comes back after Back and a reload', async () => {
    const view = await open('/search/');
    await type(view, '#page-query', 'account locked');
    await view.page.click(`${results} a`);
    await arrive(view, '/messages/account-locked/');
    expect(await goBack(view.page)).toBe(kept);
    await view.page.waitForSelector(results);
    await view.page.$eval('#page-query', (input) => ((input as HTMLTextAreaElement).value = ''));
    await type(view, '#page-query', 'access pending');
    await view.page.waitForFunction(() => history.state?.search?.query === 'access pending');
    await view.page.reload();
    await view.page.waitForSelector(results);
    expect(await view.page.$eval('#page-query', (input) => (input as HTMLTextAreaElement).value)).toBe(
      'access pending',
    );
    await leave(view);
  });

  test('the answer in the header survives Back until the reader closes it', async () => {
    const view = await open('/about/');
    await view.page.click('.search-open');
    await type(view, '#header-query', 'account locked');
    await view.page.click(`${results} a`);
    await arrive(view, '/messages/account-locked/');
    expect(await goBack(view.page)).toBe(kept);
    await view.page.waitForSelector(`dialog[open] ${results}`);
    await view.page.click('.search-close');
    await view.page.waitForFunction(() => !history.state?.search);
    await view.page.reload();
    expect(await view.page.$('dialog[open]')).toBeNull();
    expect(await view.page.$eval('#header-query', (input) => (input as HTMLTextAreaElement).value)).toBe('');
    await leave(view);
  });
});
