/** Older browsers, other settings: every kind of page stays readable and usable. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { axeViolations } from '../helpers/axe.ts';
import { browsing, leave, resize, type Visit } from '../helpers/browsing.ts';
import { builtPages } from '../helpers/built-site.ts';
import { everyPage, pagesToTryOut } from '../helpers/chosen-pages.ts';
import { asOldBrowser, isModern, type Age } from '../helpers/old-css.ts';
import { dist } from '../helpers/project.ts';
import { injectIn, runIn } from '../helpers/tab.ts';

const kinds = pagesToTryOut(builtPages());

/** The heading can be seen, and nothing lies over it. */
const headingIsClear = () => {
  const heading = document.querySelector('h1');
  if (!heading) return false;
  heading.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = heading.getBoundingClientRect();
  const on = document.elementFromPoint(left + Math.min(width, 60) / 2, top + height / 2);
  return on === heading || heading.contains(on);
};
/** Not the fine points: sizes of targets and the like are the newer browsers'. */
const contrastAndNames = [
  ...['color-contrast', 'color-contrast-enhanced'],
  ...['button-name', 'link-name', 'label', 'label-title-only', 'document-title'],
];
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each<Age>(['no layers', 'no :has, nesting, popover or light-dark()'])('a browser with %s', (age) => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let address: string;
  let changed = 0;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    ({ server, address } = await serve(dist, '/', 0, (request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      if (path.endsWith('.css')) {
        const css = readFileSync(join(dist, path), 'utf8');
        if (isModern(css)) changed += 1;
        response.setHeader('Content-Type', 'text/css');
        response.end(asOldBrowser(css, age));
        return true;
      }
      const file = path.endsWith('/')
        ? join(dist, path, 'index.html')
        : path.endsWith('.html')
          ? join(dist, path)
          : undefined;
      if (!file || !existsSync(file)) return false;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const html = readFileSync(file, 'utf8')
        // The page's policy knows its own styles only, not these.
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace(/<style\b[^>]*>([\s\S]*?)<\/style>/g, (_all, css: string) => {
          if (isModern(css)) changed += 1;
          return `<style>${asOldBrowser(css, age)}</style>`;
        });
      // Such a browser takes `popover` for an attribute without meaning.
      response.end(html.replace(/\s(popover(target)?)(?==|[\s>])/g, ' data-$1'));
      return true;
    }));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(kinds)('%s can be read and used at 320 and 1280 px', async (path) => {
    await page.goto(new URL(path.slice(1), address).href);
    for (const width of [320, 1280]) {
      await resize({ page }, width, 800);
      expect(await page.evaluate(headingIsClear)).toBe(true);
      expect(await page.evaluate(sideways)).toBe(0);
      // At one width, since colours and names do not depend on it: but `npm run test:all` looks at both.
      if (width === 320 || everyPage)
        expect(await axeViolations({ run: runIn(page), inject: injectIn(page) }, contrastAndNames)).toEqual([]);
    }
  });

  test('had something taken away', () => expect(changed).toBeGreaterThan(0));
});

/** As a reader's own style would be: not one of the page's, so its policy does not forbid it. */
const addStyle = ({ page }: Visit, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
/** Elements of the page's own text that are cut off: wider than what shows them. */
const cut = ({ page }: Visit) =>
  page.$$eval(
    'main :is(p, li, h1, h2, h3, td, dd, dt, label, a, button, select), .search-open, .site-title',
    (elements) =>
      elements
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            !element.closest('.sr-only, [aria-hidden=true], select, .site-title, .wide'),
        )
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            !['inline', 'contents'].includes(getComputedStyle(element).display) &&
            getComputedStyle(element).overflowX !== 'visible',
        )
        .map((element) => element.outerHTML.slice(0, 100)),
  );

describe('settings of the reader', () => {
  const { visit, turnTo } = browsing();
  let view: Visit;
  beforeAll(async () => {
    view = await visit('/404.html');
  });
  afterAll(() => leave(view));

  // A reader changes settings on an open page: it is opened once, and each test takes back what it set.
  describe.each(kinds)('%s', (path) => {
    beforeAll(() => turnTo(view, path));
    afterEach(() => addStyle(view, ''));

    test('with letters twice as large', async () => {
      for (const width of [1280, 640]) {
        await resize(view, width);
        await addStyle(view, 'html { font-size: 200% !important; }');
        expect(await view.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        expect(await view.page.evaluate(sideways)).toBe(0);
        expect(await view.page.evaluate(headingIsClear)).toBe(true);
        expect(await cut(view)).toEqual([]);
      }
    });

    test('at 400 % zoom: 320 by 256 px, and nothing sticks', async () => {
      await resize(view, 320, 256);
      expect(await view.page.evaluate(sideways)).toBe(0);
      expect(await view.page.evaluate(headingIsClear)).toBe(true);
      await view.page.evaluate(() => window.scrollTo(0, 600));
      const stuck = await view.page.$$eval('body *', (elements) =>
        elements
          .filter(
            (element) =>
              ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.getClientRects().length > 0,
          )
          .filter((element) => {
            const { top, bottom, width, height } = element.getBoundingClientRect();
            return bottom > 0 && top < innerHeight && width > 1 && height > 1 && !element.matches('.sl-skip-link');
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(stuck).toEqual([]);
    });

    test('with more space between letters, words and lines', async () => {
      await resize(view, 320);
      // The values of WCAG 2.2, 1.4.12.
      await addStyle(
        view,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
      );
      expect(await view.page.evaluate(sideways)).toBe(0);
      expect(await cut(view)).toEqual([]);
    });

    test('controls are at least 44 px high and wide', async () => {
      for (const width of [320, 1280]) {
        await resize(view, width);
        const small = await view.page.$$eval(
          'button, select, textarea, input[type=text], label.tick, .go-link, .search-open, .task-links a, .desk-phone a, .tools a',
          (elements) =>
            elements
              .map((element) => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 43.9)
              .map(
                ({ element, box }) =>
                  `${Math.round(box.width)} × ${Math.round(box.height)} ${element.outerHTML.slice(0, 80)}`,
              ),
        );
        expect(small).toEqual([]);
      }
    });

    test('with images off nothing is missing: there are none that carry words', async () => {
      expect(await view.page.$$eval('img, [style*="background-image"]', (images) => images.length)).toBe(0);
      expect(
        await view.page.$$eval('svg', (drawings) =>
          drawings
            .filter((svg) => !svg.closest('[aria-hidden=true], [role=img][aria-label]'))
            .map((svg) => svg.outerHTML.slice(0, 80)),
        ),
      ).toEqual([]);
    });

    test('in forced colours: chips, boxes and controls keep an edge', async () => {
      await resize(view, 1280);
      const session = await view.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ],
      });
      const edgeless = await view.page.$$eval(
        '.chip, .card, .entry, .desks > li, .callout, .picker select, .search-box textarea, .search-open, .go-link, button',
        (elements) =>
          elements
            .filter((element) => element.getClientRects().length > 0)
            .filter(
              (element) =>
                parseFloat(getComputedStyle(element).borderTopWidth) === 0 &&
                !element.matches('.facts .desks > li, starlight-theme-select *'),
            )
            .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(edgeless).toEqual([]);
      await session.send('Emulation.setEmulatedMedia', { features: [] });
    });
  });

  test('with motion reduced nothing moves', async () => {
    const view = await visit('/');
    await view.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await view.page.$$eval('body, body *', (elements) =>
      elements
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            scrollBehavior === 'smooth' ||
            transitionDuration.split(',').some((part) => parseFloat(part) > 0)
          );
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving).toEqual([]);
    await leave(view);
  });

  test.each(['/regions/arizona/', '/sign-in/', '/messages/id-or-password-incorrect/', '/faq/'])(
    '%s in the reader mode of Firefox: every step and phone is kept',
    async (path) => {
      const view = await visit(path);
      // Firefox's own library for its reader mode; the file ends with an export that a page does not know.
      const library = readFileSync(
        fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
        'utf8',
      ).replace(/if \(typeof module[\s\S]*$/, '');
      const lost = await view.page.evaluate((source) => {
        const Readability = new Function(`${source}; return Readability;`)() as new (page: Document) => {
          parse(): { textContent: string };
        };
        const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
        const kept = words(new Readability(document.cloneNode(true) as Document).parse().textContent);
        return [...document.querySelectorAll('.step-do, .fix-steps > li, .desk-phone a')]
          .map((element) => words(element.textContent))
          .filter((text) => !kept.includes(text));
      }, library);
      expect(lost).toEqual([]);
      await leave(view);
    },
  );
});
