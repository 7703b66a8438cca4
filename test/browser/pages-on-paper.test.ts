/** All other pages on paper: the words, no navigation, nothing cut in two. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unofficialNotice } from '../../src/site/meta.ts';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';
import { builtPages, isSheet } from '../helpers/built-site.ts';
import { pagesToStudy } from '../helpers/chosen-pages.ts';
import { print, printDownwards, squeeze } from '../helpers/paper.ts';

const { visit, turnTo } = browsing();
/** Sheets have their own tests; a wrong address and an empty form are nothing to print. */
const printed = builtPages().filter((page) => !isSheet(page) && !/^\/(404\.html|search\/)$/.test(page.path));

/** What stays on paper: elements with a box, when the media is print. */
const shown = ({ page }: Visit, selector: string) =>
  page.$$eval(selector, (elements) =>
    elements.filter((element) => element.getClientRects().length > 0).map((element) => element.outerHTML.slice(0, 120)),
  );

let view: Visit;
beforeAll(async () => {
  view = await visit('/', { dark: true });
  await view.page.emulateMediaType('print');
});
afterAll(() => leave(view));

describe.each(pagesToStudy(printed))('%s', (path) => {
  beforeAll(() => turnTo(view, path));

  test('prints its words without navigation, black on white also from a dark screen, and ends with notice, review and address', async () => {
    expect(
      await shown(
        view,
        'header.header, nav, .sidebar, [role=search], guide-search, region-picker, button, select, textarea',
      ),
    ).toEqual([]);
    const pale = await view.page.$$eval('main, main p, main h1, main h2, main a', (elements) =>
      elements
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            Math.max(...(getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) > 140,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(pale).toEqual([]);
    const text = await printDownwards(view, 'letter');
    const end = text.slice(-900);
    expect(end).toContain(squeeze(unofficialNotice));
    expect(end).toMatch(/[Rr]eviewedon[A-Z][a-z]+\d+,\d{4}/);
    expect(end).toContain(`Thispage:portal-access-guide.example${path}`);
    expect(text.split(`Thispage:portal-access-guide.example${path}`)).toHaveLength(2);
  });

  test('keeps steps, entries, phones and headings in one piece', async () => {
    const cut = await view.page.$$eval(
      '.steps > li, .fix-steps > li, .entry, .desks > li, .card, .claims > li, .sources > li',
      (elements) => elements.filter((element) => getComputedStyle(element).breakInside !== 'avoid').length,
    );
    const loose = await view.page.$$eval('main h1, main h2, main h3', (elements) =>
      elements
        .filter((element) => getComputedStyle(element).breakAfter !== 'avoid')
        .map((element) => element.textContent),
    );
    expect({ cut, loose }).toEqual({ cut: 0, loose: [] });
  });
});

test('the A to Z prints as a booklet: every entry once, without the lists that only a screen needs', async () => {
  const view = await visit('/messages/');
  const titles = await view.page.$$eval('.booklet .entry h3', (headings) =>
    headings.map((heading) => heading.textContent ?? ''),
  );
  expect(titles.length).toBeGreaterThanOrEqual(65);
  const { text, pages } = await print(view, 'letter');
  const missing = titles.filter((title) => !text.includes(squeeze(title)));
  expect(missing).toEqual([]);
  expect(text).not.toContain(squeeze('By where you are stuck'));
  expect(pages).toBeLessThanOrEqual(16);
  await leave(view);
});

describe('an answer is printed', () => {
  test.each([
    ['/search/', '#page-query', 'account locked', '[data-search-results][data-search-state=done] a'],
    ['/check-address/', '#address', 'https://optum-secure-login.example.com', '[data-check-verdict]'],
  ])('%s', async (path, box, typed, answer) => {
    const view = await visit(path);
    await view.page.type(box, typed);
    await view.page.waitForSelector(answer);
    const words = await view.page.$eval(answer, (element) => element.textContent);
    const { text } = await print(view, 'letter');
    expect(text).toContain(squeeze(words));
    await view.page.emulateMediaType('print');
    expect(await shown(view, 'textarea, button')).toEqual([]);
    await leave(view);
  });
});
