/** No page shows a number or opening hours that the table of the evidence does not hold. */
import { expect, test } from 'vitest';
import { builtPages } from '../helpers/built-site.ts';
import { desks, hoursIn, neverPrinted, numbersIn } from '../helpers/contacts-evidence.ts';

/** The words of a page, an element apart from the next. */
const wordsOf = (html: string) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const pages = builtPages().map(({ path, html, document }) => ({
  path,
  // A link that dials says the number too.
  text: [
    wordsOf(html),
    ...document
      .querySelectorAll('a[href^="tel:"]')
      .map((link) =>
        (link.getAttribute('href') ?? '').replace(/\D/g, '').replace(/^1?(\d{3})(\d{3})(\d{4}).*$/, '$1-$2-$3'),
      ),
  ].join('\n'),
}));
const phones = new Set(desks.flatMap(({ phone }) => (phone ? [phone.replace(/,.*/, '')] : [])));
const hours = new Set(desks.flatMap((desk) => desk.hours ?? []));

test('there is enough to compare', () => {
  expect(pages.flatMap(({ text }) => numbersIn(text)).length).toBeGreaterThan(900);
  expect(pages.flatMap(({ text }) => hoursIn(text)).length).toBeGreaterThan(300);
});

test('every number is of the table, and none of those that must not be printed', () => {
  const strange = pages.flatMap(({ path, text }) =>
    numbersIn(text).flatMap((number) =>
      !phones.has(number) || neverPrinted.includes(number) ? [`${path} ${number}`] : [],
    ),
  );
  expect(strange).toEqual([]);
});

test('all opening hours are of the table', () => {
  const strange = pages.flatMap(({ path, text }) =>
    hoursIn(text).flatMap((line) => (hours.has(line) ? [] : [`${path} ${line}`])),
  );
  expect(strange).toEqual([]);
});
