/** Every sheet on paper in Chromium, and its ink: see `paper.ts` for what a sheet must be. */
import jsQR from 'jsqr';
import { plainText } from '../../src/data/inline.ts';
import { PNG } from 'pngjs';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { allSheets, papers } from '../../src/commands/sheets.ts';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';
import { builtPages, isMadeSheet } from '../helpers/built-site.ts';
import { entries } from '../helpers/guide.ts';
import { onPaper, print, sheetOf, sheets, squeeze } from '../helpers/paper.ts';

test('there is a sheet for every region and portal', () => {
  const built = builtPages()
    .filter(isMadeSheet)
    .map(({ path }) => path);
  expect(built).toEqual(
    allSheets()
      .map(({ path }) => path)
      .sort(),
  );
  expect(built.length).toBe(entries.regions.length + entries.portals.length);
  expect(built.length).toBeGreaterThanOrEqual(74);
});

describe('on paper in Chromium', () => onPaper(launchChromium));

describe('the Arizona sheet', () => {
  const { visit } = browsing();
  test('holds what the data file says, read without the views', async () => {
    const region = entries.regions.find((entry) => entry.id === 'arizona');
    const portal = entries.portals.find((entry) => entry.id === 'uhc-provider-portal');
    const steps = entries.steps.find((entry) => entry.id === portal?.data.signIn)?.data.steps ?? [];
    const view = await visit('/regions/arizona/desk-reference/');
    const { text } = await print(view, 'letter');
    expect(steps.length).toBeGreaterThan(2);
    const phones = [...(portal?.data.contacts.slice(0, 1) ?? []), ...(region?.data.contacts ?? [])].map(
      (id) => entries.contacts.find((contact) => contact.id === id)?.data.phone ?? id,
    );
    expect(phones.length).toBeGreaterThan(1);
    for (const wanted of [
      new URL(portal?.data.address ?? '').host,
      ...steps.map((step) => plainText(step.do)),
      ...phones,
    ])
      expect(text).toContain(squeeze(wanted));
    await leave(view);
  });

  test('leaves 12 mm free on every side of both papers', async () => {
    const view = await visit('/regions/arizona/desk-reference/');
    for (const format of papers) {
      const pdf = await getDocumentProxy(new Uint8Array(await view.page.pdf({ format })));
      const page = await pdf.getPage(1);
      const [, , width = 0, height = 0] = page.view;
      const items = (await page.getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() ? [item] : [],
      );
      const margin = (12 / 25.4) * 72;
      for (const { transform, width: long } of items) {
        const [x, y] = [transform[4] as number, transform[5] as number];
        expect(Math.min(x, y, width - x - long, height - y)).toBeGreaterThanOrEqual(margin - 1);
      }
    }
    await leave(view);
  });
});

/** 300 dots to the inch. */
const PRINTED = 300 / 96;
/** A page as the photocopier leaves it: every dot either black or white. */
function photocopy(png: Uint8Array): { data: Uint8ClampedArray; width: number; height: number } {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  const copy = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    copy.set([...Array<number>(3).fill(grey < 128 ? 0 : 255), 255], at);
  }
  return { data: copy, width, height };
}

describe('ink', () => {
  let view: Visit;
  const { visit } = browsing();
  beforeAll(async () => {
    view = await visit('/');
    await view.page.setViewport({ width: 800, height: 1100, deviceScaleFactor: PRINTED });
    await view.page.emulateMediaType('print');
  });
  afterAll(() => leave(view));

  test.each(sheets)(
    '%s: black on white, 10 points or more, and a code that leads to the address beside it',
    async (path) => {
      const { page } = view;
      await page.goto(new URL(path, page.url()).href);
      const { small, coloured } = await page.evaluate(() => {
        const visible = [...document.querySelectorAll<HTMLElement>('.sheet, .sheet *')].filter(
          (element) => element.getClientRects().length > 0,
        );
        const ownText = (element: HTMLElement) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
        const name = (element: HTMLElement) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
        // A point is 4/3 of a CSS pixel.
        return {
          small: visible
            .filter((element) => ownText(element) && parseFloat(getComputedStyle(element).fontSize) < 13.33)
            .map(name),
          coloured: visible
            .filter((element) => ownText(element) && getComputedStyle(element).color !== 'rgb(0, 0, 0)')
            .map(name),
        };
      });
      expect({ small, coloured }).toEqual({ small: [], coloured: [] });

      const { portal } = sheetOf(path);
      const code = await page.$('.qr svg');
      expect(code === null).toBe(!portal.address);
      if (!code || !portal.address) return;
      const { millimetres, modules } = await code.evaluate((svg) => ({
        millimetres: (svg.getBoundingClientRect().width / 96) * 25.4,
        modules: (svg as SVGSVGElement).viewBox.baseVal.width / 4,
      }));
      // Without the quiet zone, which is four modules on each side.
      expect((millimetres * (modules - 8)) / modules).toBeGreaterThanOrEqual(20);
      const { data, width, height } = photocopy(await code.screenshot());
      expect(jsQR(data, width, height)?.data).toBe(portal.address.href);
      const beside = await page.$eval('.big-address', (element) => element.textContent);
      expect([portal.address.href, portal.address.href.replace(/\/$/, '')]).toContain(`https://${beside}`);
    },
  );
});
