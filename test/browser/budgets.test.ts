/** How high a page is, and what its first screen shows, on a desk and on a phone: the budgets, measured in a browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../src/site/paths.ts';
import { budgets, desk, phone, type Budget } from '../helpers/budgets.ts';
import { browsing, leave, resize, type Visit } from '../helpers/browsing.ts';
import { builtPages, isSheet } from '../helpers/built-site.ts';
import { everyPage } from '../helpers/chosen-pages.ts';
import { guide } from '../helpers/guide.ts';

const { visit, turnTo } = browsing();
const pages = builtPages().filter((page) => !isSheet(page));

/** The longest of a kind are likeliest to be too high; the first stands for the rest. */
function likeliest(own: typeof pages) {
  const long = own.toSorted((a, b) => b.document.textContent.length - a.document.textContent.length);
  return [...new Set([...own.slice(0, 1), ...long.slice(0, 3)])];
}

const looked = budgets.flatMap((budget) => {
  const own = pages.filter(({ path }) => budget.fits.test(path));
  return (everyPage ? own : likeliest(own)).map(({ path }) => [path, budget] as const);
});

/** A portal without a desk names none, and one that has ended has no way in: it says what to do now. */
const ended = new Set([...guide.portals.values()].filter((portal) => portal.ended).map(({ id }) => paths.portal(id)));
const noDesk = new Set(
  [...guide.portals.values()].filter(({ contacts }) => contacts.length === 0).map(({ id }) => paths.portal(id)),
);
function wanted(path: string, { first, onDesk = [] }: Budget) {
  if (ended.has(path)) return [{ what: '.callout', desk: 1, phone: 1, all: false }];
  return [...first.map((item) => ({ ...item, phone: 1 })), ...onDesk]
    .filter(({ what }) => !(what.startsWith('.call ') && noDesk.has(path)))
    .map(({ what, all = false, phone: screens }) => ({ what, all, desk: 1, phone: screens }));
}

/** Height of the page, and where each thing ends, in screens; nothing where the page has no such thing. */
const measure = ({ page }: Visit, things: { what: string; all: boolean }[]) =>
  page.evaluate(
    (selectors) => ({
      screens: document.documentElement.scrollHeight / innerHeight,
      ends: selectors.map(({ what, all }) => {
        const found = [...document.querySelectorAll(what)].slice(0, all ? undefined : 1);
        return found.length === 0
          ? undefined
          : Math.max(...found.map((element) => element.getBoundingClientRect().bottom + scrollY)) / innerHeight;
      }),
    }),
    things,
  );

test('every kind of page has some', () => {
  expect(budgets.filter(({ fits }) => !looked.some(([path]) => fits.test(path))).map(({ kind }) => kind)).toEqual([]);
});

let view: Visit;
beforeAll(async () => {
  view = await visit('/404.html', desk);
});
afterAll(() => leave(view));

test.each(looked)('%s', async (path, budget) => {
  await resize(view, desk.width, desk.height);
  await turnTo(view, path);
  const things = wanted(path, budget);
  const wide = await measure(view, things);
  await resize(view, phone.width, phone.height);
  const narrow = await measure(view, things);
  expect(wide.screens).toBeLessThanOrEqual(budget.wide);
  expect(narrow.screens).toBeLessThanOrEqual(budget.narrow);
  const low = things.flatMap(({ what, desk: onDesk, phone: onPhone }, index) => [
    ...((wide.ends[index] ?? Infinity) <= onDesk ? [] : [`desk: ${what} ends at ${wide.ends[index]} screens`]),
    ...((narrow.ends[index] ?? Infinity) <= onPhone ? [] : [`phone: ${what} ends at ${narrow.ends[index]} screens`]),
  ]);
  expect(low).toEqual([]);
});
