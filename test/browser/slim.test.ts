/**
 * `npm run test:looks`: slim pages look like Astro's own: a picture of each kind of page, before and after `src/slim/`,
 * differs in no point. Not part of `npm test`: on a busy machine a picture can be taken while something is still drawn.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { htmlFiles, readHtml } from '../../src/html/read.ts';
import { nameRows } from '../../src/slim/markup.ts';
import { slimSite } from '../../src/slim/write.ts';
import { outsideVitest, project } from '../helpers/project.ts';

/** One page of each kind. */
const pages = [
  '/',
  '/404.html',
  '/about/',
  '/check-address/',
  '/desk-reference/',
  '/faq/',
  '/glossary/',
  '/messages/',
  '/messages/unauthorized-access/',
  '/portals/',
  '/portals/optum-pay/',
  '/portals/optum-idaho/',
  '/regions/',
  '/regions/arizona/',
  '/regions/wyoming/',
  '/regions/arizona/desk-reference/',
  '/register/',
  '/safety/',
  '/save-time/',
  '/search/',
  '/sources/',
  '/staff-access/',
  '/verification/',
  '/which-portal/',
];

const wanted = Boolean(process.env['ALL_VIEWS']);
if (!wanted) test.skip('looks: skipped (npm run test:looks)', () => {});

let folder: string;
let browser: Browser;
const servers: Server[] = [];
let sites: { before: string; after: string };

beforeAll(async () => {
  if (!wanted) return;
  folder = mkdtempSync(join(tmpdir(), 'slim-'));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', before],
    { cwd: project, encoding: 'utf8', env: { ...outsideVitest(), ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  expect(status, stderr).toBe(0);
  cpSync(before, after, { recursive: true });
  await slimSite(after);
  // Heads of rows are meant to be seen: they are no loss of slim's.
  for (const file of htmlFiles(before)) {
    const page = readHtml(readFileSync(join(before, file), 'utf8'));
    nameRows(page);
    writeFileSync(join(before, file), page.toString());
  }
  const start = async (dist: string) => {
    const { server, address } = await serve(dist);
    servers.push(server);
    return address.replace(/\/$/, '');
  };
  sites = { before: await start(before), after: await start(after) };
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

interface View {
  width: number;
  scheme: 'light' | 'dark';
  media?: 'print';
}
const views: View[] = [
  { width: 320, scheme: 'light' },
  { width: 768, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 800, scheme: 'dark', media: 'print' },
];

async function picture(
  address: string,
  { width, scheme, media }: View,
  doings?: (page: Page) => Promise<void>,
): Promise<PNG> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (media) await page.emulateMediaType(media);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await doings?.(page);
    // A cursor that blinks, and what still moves, are no difference.
    await page.addStyleTag({ content: '* { caret-color: transparent !important; transition: none !important }' });
    if (doings) await new Promise((resolve) => setTimeout(resolve, 300));
    return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: !doings })));
  } finally {
    await context.close();
  }
}

async function difference(path: string, view: View, doings?: (page: Page) => Promise<void>): Promise<string> {
  const [before, after] = [
    await picture(sites.before + path, view, doings),
    await picture(sites.after + path, view, doings),
  ];
  if (before.width !== after.width || before.height !== after.height)
    return `${before.width} × ${before.height} became ${after.width} × ${after.height}`;
  const at = before.data.findIndex((value, index) => value !== after.data[index]);
  return at === -1 ? '' : `differs from line ${Math.floor(at / 4 / before.width)} on`;
}

describe.runIf(wanted).each(views)('$width px, $scheme $media', { retry: 2 }, (view) => {
  test.each(pages)('%s', async (path) => expect(await difference(path, view)).toBe(''));
});

// When a click takes effect is the browser's business, and of one and the same menu it draws two pictures, seven values of
// colour apart by a step or two: a picture may be taken again, and what slim has changed differs in all of them.
describe.runIf(wanted)('what opens', { retry: 8 }, () => {
  const openSearch = async (page: Page) => {
    await page.waitForFunction(() => document.querySelector('search-dialog dialog') !== null);
    await page.click('.search-open');
    await page.waitForSelector('dialog[open] textarea');
    await page.type('dialog textarea', 'access denied', { delay: 0 });
    await page.waitForSelector('dialog [data-search-state=done]');
  };
  const openMenu = async (page: Page) => {
    await page.click('.menu-button');
    await page.waitForSelector('.sidebar a[href="/sign-in/"]', { visible: true });
  };
  test.each(['light', 'dark'] as const)('the search over a page, %s', async (scheme) =>
    expect(await difference('/regions/arizona/', { width: 1280, scheme }, openSearch)).toBe(''),
  );
  test('the search on a phone', async () =>
    expect(await difference('/faq/', { width: 320, scheme: 'light' }, openSearch)).toBe(''));
  test.each(['light', 'dark'] as const)('the menu of a phone, %s', async (scheme) =>
    expect(await difference('/faq/', { width: 320, scheme }, openMenu)).toBe(''),
  );
  test('the choice of a theme', async () =>
    expect(
      await difference('/about/', { width: 1280, scheme: 'light' }, async (page) => {
        await page.waitForFunction(() => customElements.get('starlight-theme-select') !== undefined);
        await page.select('.right-group select', 'dark');
      }),
    ).toBe(''));
});
