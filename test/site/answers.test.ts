/** Answer first: words a page, a fact of its own for every state, and an answer for every place and task. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { regionView } from '../../src/data/views/region.ts';
import { tasksIn } from '../../src/data/views/task.ts';
import { builtPages, isSheet } from '../helpers/built-site.ts';
import { budgets } from '../helpers/budgets.ts';
import { guide } from '../helpers/guide.ts';

const pages = builtPages().filter((page) => !isSheet(page));

/** The words that a reader sees in `main`. */
function wordsOf(html: string): number {
  const main = parse(html).querySelector('main');
  for (const element of main?.querySelectorAll('.proof, .notice, script, style, svg, select, template, .sr-only') ?? [])
    element.remove();
  for (const element of main?.querySelectorAll('*') ?? []) element.insertAdjacentHTML('afterend', ' ');
  return (main?.textContent ?? '').split(/\s+/).filter((word) => /\w/.test(word)).length;
}

describe.each(budgets)('a $kind has at most $words words', ({ words, fits }) => {
  const own = pages.filter(({ path }) => fits.test(path));
  test('there are some', () => expect(own.length).toBeGreaterThan(0));
  test.each(own.map(({ path, html }) => [path, html] as const))('%s', (_path, html) =>
    expect(wordsOf(html)).toBeLessThanOrEqual(words),
  );
});

const states = [...guide.regions.values()].filter(({ kind }) => kind === 'state');

test('every state has a fact of its own, with its source', () => {
  const bare = states.filter(({ id }) => {
    const { rows, programmes, own, notes, evidence } = regionView(guide, id);
    return rows.own.length + programmes.length + own.length + notes.length === 0 || evidence.items.length === 0;
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('no two states are alike but for the name', () => {
  const text = ({ id, name, states: codes }: (typeof states)[number]) =>
    (pages.find(({ path }) => path === `/regions/${id}/`)?.document.querySelector('main')?.textContent ?? '')
      .replaceAll(name, '')
      .replaceAll(new RegExp(`\\b${codes[0] ?? ''}\\b`, 'g'), '')
      .replace(/\s+/g, ' ');
  const seen = new Map<string, string[]>();
  for (const state of states) seen.set(text(state), [...(seen.get(text(state)) ?? []), state.id]);
  expect([...seen.values()].filter((alike) => alike.length > 1)).toEqual([]);
});

describe('every task has an answer in every place: a portal, or whom to ask', () => {
  test.each([...guide.regions.values()].map(({ id, states: codes }) => [id, codes] as const))('%s', (_id, codes) => {
    const open = tasksIn(guide, codes).filter(
      ({ ways }) => ways.length === 0 || ways.some(({ to }) => !to.portal && !to.instead),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

test('a region’s page names the portal of most cards, with its address, in its first words', () => {
  for (const { id } of states) {
    const { main } = regionView(guide, id);
    const lead =
      pages.find(({ path }) => path === `/regions/${id}/`)?.document.querySelector('.lead')?.textContent ?? '';
    expect(lead.replace(/\s+/g, ' ')).toContain(main.name);
    if (main.address) expect(lead.replace(/\s+/g, '')).toContain(main.address.host);
  }
});
