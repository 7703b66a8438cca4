/** The rule that chooses the pages which `npm test` opens: what is hard to show is among them, whatever it is called. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { hostilePages, layouts } from '../helpers/chosen-pages.ts';

const page = (path: string, main: string) => {
  const html = `<html><body><nav>${'menu '.repeat(50)}</nav><main>${main}</main></body></html>`;
  return { path, html, document: parse(html) };
};
const plain = '<p>Some words about a place.</p>';
const chosenBeside = (path: string, main: string) =>
  hostilePages([
    page('/regions/a/', plain),
    page('/regions/b/', plain),
    page(path, main),
    page('/regions/z/', plain),
  ]).includes(path);

describe('of each kind of page', () => {
  test('the first is chosen, and its likes are not', () =>
    expect(
      hostilePages(
        ['/', '/faq/', '/regions/', '/regions/a/', '/regions/b/', '/regions/a/desk-reference/'].map((path) =>
          page(path, plain),
        ),
      ),
    ).toEqual(['/', '/faq/', '/regions/', '/regions/a/', '/regions/a/desk-reference/']));

  test.each([
    ['the longest', `${plain}<p>And some more of them.</p>`],
    ['the shortest', '<p>Few words.</p>'],
    ['the one with the longest word', '<p>Some unbreakableaddress.example about a place.</p>'],
    ['one with an element that no other has', '<p>Some words about a <b>place</b>.</p>'],
    ['one with a class that no other has', '<p class="warning">Some words about a place.</p>'],
  ])('%s', (_what, main) => expect(chosenBeside('/regions/m/', main)).toBe(true));

  test('one more that is like the others is not', () => expect(chosenBeside('/regions/m/', plain)).toBe(false));
});

describe('where each page takes long', () => {
  test('a few that together have every part', () =>
    expect(
      layouts([
        page('/plain/', plain),
        page('/table/', '<table></table>'),
        page('/most/', '<p class="warning">Words <b>in bold</b></p>'),
        page('/table-too/', '<table></table>'),
      ]),
    ).toEqual(['/most/', '/table/']));

  test('and the first of each template, even if its parts are elsewhere too', () =>
    expect(
      layouts([page('/faq/', plain), page('/steps/a/', plain), page('/faq/a/', plain), page('/faq/b/', plain)]),
    ).toEqual(['/faq/', '/steps/a/', '/faq/a/']));
});
