import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/data/read.ts';
import { sheetLines } from '../../src/data/sheet-lines.ts';
import { unofficialNotice } from '../../src/site/meta.ts';
import { fixedPaths, paths } from '../../src/site/paths.ts';
import { builtPages, isSheet } from '../helpers/built-site.ts';
import { contentFolder } from '../helpers/project.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const { ids, entries } = readContent(contentFolder);

test('every address of the house plan has a page', () => {
  expect(fixedPaths.length).toBe(20);
  expect(fixedPaths.filter((path) => !byPath.has(path))).toEqual([]);
  expect(byPath.has('/404.html')).toBe(true);
});

test('every region, portal and message has its pages', () => {
  const wanted = [
    ...[...ids.regions].flatMap((id) => [paths.region(id), paths.regionSheet(id)]),
    ...[...ids.portals].flatMap((id) => [paths.portal(id), paths.portalSheet(id)]),
    ...[...ids.messages].map(paths.message),
  ];
  expect(wanted.length).toBeGreaterThan(200);
  expect(wanted.filter((path) => !byPath.has(path))).toEqual([]);
});

test('every procedure and every question has a page, and a place in a list; claims and sources are on one page', () => {
  const has = (path: string, id: string) => byPath.get(path)?.document.getElementById(id);
  expect([...ids.steps].filter((id) => !byPath.has(paths.procedure(id)))).toEqual([]);
  expect([...ids.faqs].filter((id) => !byPath.has(paths.question(id)) || !has('/faq/', id))).toEqual([]);
  expect([...ids.sources].filter((id) => !has('/sources/', id))).toEqual([]);
  expect([...ids.claims].filter((id) => !has('/sources/', `claim-${id}`))).toEqual([]);
});

test('old anchors of "Which portal?" find the line that leads on', () => {
  const leadsTo = (id: string) =>
    byPath.get(paths.whichPortal)?.document.getElementById(id)?.closest('p')?.querySelector('a')?.getAttribute('href');
  const local = entries.cards.filter(({ data }) => data.states.length > 0);
  expect(local.length).toBeGreaterThan(10);
  expect(local.filter(({ id }) => leadsTo(`card-${id}`) !== paths.regions)).toEqual([]);
  expect(entries.tasks.filter(({ id }) => leadsTo(`task-${id}`) !== paths.byTask)).toEqual([]);
});

/** Hubs once held the procedures of their task: an old address with an anchor still finds the entry of the list. */
test('old anchors of hubs lead to the entry of the list', () => {
  const lost = entries.docs.flatMap(({ id, data }) =>
    data.procedures.filter((procedure) => !byPath.get(`/${id}/`)?.document.getElementById(procedure)),
  );
  expect(lost).toEqual([]);
  const unlisted = entries.steps.filter(({ data, id }) => !byPath.get(`/${data.task}/`)?.document.getElementById(id));
  expect(unlisted.map(({ id }) => id)).toEqual([]);
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  const { document } = page;
  const text = document.textContent.replace(/\s+/g, ' ');

  test('says that it is unofficial, and when it was reviewed', () => {
    expect(text).toContain(unofficialNotice);
    expect(text).toMatch(/[Rr]eviewed on [A-Z][a-z]+ \d+, \d{4}/);
    if (!isSheet(page)) expect(document.getElementById('where-this-comes-from')).not.toBeNull();
  });

  test('has one title, one first heading, a language and a description', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('title')?.text).toContain('Portal Access Guide');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy();
  });

  test('uses each id once, and asks for nothing', () => {
    const all = document.querySelectorAll('[id]').map((element) => element.id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    expect(document.querySelectorAll('form, input[type=password], iframe')).toHaveLength(0);
    // The maker of sheets takes the four lines that a sheet leaves blank, and nothing else.
    const fields = document.querySelectorAll('input[type=text]').map((input) => input.getAttribute('data-line-input'));
    expect(fields).toEqual(page.path === paths.deskReference ? sheetLines('administrator').map(({ id }) => id) : []);
  });

  test('headings are in order', () => {
    const levels = document
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .map((heading) => Number(heading.tagName[1]));
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
});
