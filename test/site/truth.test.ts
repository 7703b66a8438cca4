/** What must never be published as a fact stands on the Sources page, as a claim, or nowhere. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/data/read.ts';
import { builtPages } from '../helpers/built-site.ts';
import { contentFolder } from '../helpers/project.ts';

const pages = builtPages().map(({ path, document }) => ({ path, text: document.querySelector('body')?.textContent.replace(/\s+/g, ' ') ?? '' }));

/** Figures of the article that nobody confirms. */
const unconfirmed = [/\b73 ?(%|percent)/i, /\b27 ?(%|percent)/i, /\b18 ?(%|percent)/i, /\b22 ?(%|percent)/i, /\b1\.4 minutes/i, /4\.7\s?(\/|out of)\s?5/i, /\b137\b/, /code (has|of|with) 10 digits|10-digit (activation )?code/i];

describe.each(unconfirmed)('%s', (figure) => {
  test('stands on the Sources page, and only there', () => {
    expect(pages.filter(({ text }) => figure.test(text)).map(({ path }) => path)).toEqual(['/sources/']);
  });
});

test('the San Diego number is given for San Diego alone', () => {
  const { entries } = readContent(contentFolder);
  const number = entries.contacts.find((contact) => contact.data.phone?.endsWith('800-834-3792'));
  expect(number).toBeDefined();
  const others = entries.portals.filter((portal) => portal.data.contacts.includes(number?.id ?? '') && !/San Diego/.test(portal.data.name));
  expect(others).toEqual([]);
});

test('the two addresses that nobody confirms are never linked', () => {
  const links = builtPages().flatMap((page) => page.document.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((link) => /paymentintegrityportal|sso-payer/.test(link))).toEqual([]);
});

test('e-mail is never offered as a method that works', () => {
  const { entries } = readContent(contentFolder);
  const methods = entries.signOns.filter((signOn) => signOn.id === 'one-healthcare-id').flatMap((signOn) => signOn.data.methods);
  expect(methods.length).toBeGreaterThan(2);
  expect(methods.filter((method) => /e-?mail/i.test(method))).toEqual([]);
});
