/** What of a page a screen reader would say twice, wrongly or in pieces: faults that were heard once, on no page again. */
import { expect, test } from 'vitest';
import { builtPages } from '../helpers/built-site.ts';
import type { HTMLElement } from '../../src/html/read.ts';

const pages = builtPages();

/** @returns the pages that hold a fault, each with the first one */
const faults = (of: (page: HTMLElement) => string | undefined) =>
  pages.flatMap(({ path, document }) => {
    const fault = of(document);
    return fault === undefined ? [] : [`${path}: ${fault}`];
  });
const first = (page: HTMLElement, selector: string) => page.querySelector(selector)?.toString().slice(0, 200);

test('no word is replaced by a title', () => {
  expect(faults((page) => first(page, 'main [title]'))).toEqual([]);
});

test('nothing is divided by a dot that is read as "middle dot"', () => {
  expect(faults((page) => page.querySelector('body')?.text.match(/.{0,40}·.{0,40}/)?.[0])).toEqual([]);
});

test('no section bears the name that its heading says next', () => {
  expect(faults((page) => first(page, 'section[aria-labelledby], nav[aria-labelledby]'))).toEqual([]);
});

test('no list stands in a term or its description: it would be read whole, and then line by line', () => {
  expect(faults((page) => first(page, 'dt ul, dt ol, dd ul, dd ol'))).toEqual([]);
});

test('every row of a table says whose it is', () => {
  const rows = pages.flatMap(({ document }) => document.querySelectorAll('tbody tr'));
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter((row) => !row.querySelector('th[scope=row]')).map(String)).toEqual([]);
});

test('the navigation that scrolls is no nameless stop', () => {
  const panes = pages.flatMap(({ document }) => document.querySelectorAll('sl-sidebar-pane'));
  expect(panes.length).toBeGreaterThan(250);
  expect(panes.filter((pane) => pane.getAttribute('tabindex') !== '-1')).toEqual([]);
});

test('the link to the search is one text, however narrow the page', () => {
  const links = pages.flatMap(({ document }) => document.querySelectorAll('.search-open'));
  expect(links.length).toBeGreaterThan(250);
  for (const link of links)
    expect(link.querySelectorAll('span').map(({ childNodes, text }) => [childNodes.length, text.trim()])).toEqual([
      [1, 'Find a message'],
    ]);
});

test('the words about privacy describe the group of fields, not each field', () => {
  const maker = pages.find(({ path }) => path === '/desk-reference/')?.document;
  expect(maker?.querySelectorAll('[aria-describedby=maker-privacy]').map(({ tagName }) => tagName)).toEqual([
    'FIELDSET',
  ]);
});
