/** The built pages speak of the portal and to the reader, not of what was found about it. */
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { aboutEvidence, aboutItself } from '../../src/checks/guide-voice.ts';
import { builtPages } from '../helpers/built-site.ts';

/** The first audit counted 163 on the pages. */
const MAX_ABOUT_EVIDENCE = 20;

/** The words of each page outside the places that tell of sources: their pages, "About", and the block at a page's end. */
const pages = builtPages()
  .filter(({ path }) => !/^\/(?:sources|about)\//.test(path))
  .map(({ path, html }) => {
    const main = parse(html).querySelector('main');
    for (const element of main?.querySelectorAll('.proof, .notice, .typed, script, style, template') ?? [])
      element.remove();
    for (const element of main?.querySelectorAll('*') ?? []) element.insertAdjacentHTML('afterend', ' ');
    return { path, text: (main?.textContent ?? '').replace(/\s+/g, ' ') };
  });
const found = (pattern: RegExp) =>
  pages.flatMap(({ path, text }) => (text.match(pattern) ?? []).map((words) => `${path}: ${words}`));

test('there are pages to read', () =>
  expect(pages.filter(({ text }) => text.length > 100).length).toBeGreaterThan(250));
test(`what is not known stands at most ${MAX_ABOUT_EVIDENCE} times`, () =>
  expect(found(aboutEvidence).length, found(aboutEvidence).join('\n')).toBeLessThanOrEqual(MAX_ABOUT_EVIDENCE));
test('the guide does not speak of itself', () => expect(found(aboutItself)).toEqual([]));
