// @vitest-environment happy-dom
/** The search at work: it answers what is typed, tells a screen reader, completes its answer, and follows the keyboard. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBox } from '../../src/browser/search/box.ts';
import { startSearch } from '../../src/browser/search/element.ts';
import type { Loaded } from '../../src/browser/search/files.ts';
import type { SearchDocument } from '../../src/search/packed.ts';
import type { Search } from '../../src/search/rank.ts';

const loadSearch = vi.fn<(base: string) => Promise<Loaded>>();
vi.mock('../../src/browser/search/files.ts', () => ({ loadSearch: (base: string) => loadSearch(base) }));

const message = (title: string): SearchDocument => ({
  kind: 'message',
  path: `/messages/${title.toLowerCase()}/`,
  title,
  wording: [],
  names: [],
  typed: '',
  context: '',
  text: '',
  fix: '',
});
const finding =
  (titles: string[], sure: boolean): Search =>
  () => ({ hits: titles.map((title) => ({ document: message(title), score: 1, found: new Map() })), sure });
const nothing: Search = () => ({ hits: [], sure: false });
/** Knows three messages, and is sure of "locked" alone. */
const find: Search = (query) =>
  query.trim() === '' ? nothing(query) : finding(['Locked', 'Expired', 'Pending'], query.startsWith('locked'))(query);

let element: HTMLElement;
let input: HTMLTextAreaElement;
const status = () => element.querySelector('[role=status]')?.textContent;
const state = () => element.querySelector<HTMLElement>('[data-search-results]')?.dataset.searchState;
const links = () => [...element.querySelectorAll<HTMLElement>('.search-results a, .search-results button')];

function type(text: string) {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
/** @returns whether the key's own effect was prevented */
function press(key: string, options: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  (document.activeElement as HTMLElement).dispatchEvent(event);
  return event.defaultPrevented;
}

// Leaving the page ends the wait for a pause in typing.
afterEach(() => void dispatchEvent(new Event('pagehide')));
beforeEach(() => {
  history.replaceState(null, '');
  loadSearch.mockReset().mockResolvedValue({ find });
  element = document.createElement('div');
  Object.assign(element.dataset, { base: '/guide/', box: 'home', messages: '/guide/messages/' });
  element.append(makeBox({ name: 'home', label: 'Paste the message' }));
  document.body.replaceChildren(element);
  input = element.querySelector('textarea') as HTMLTextAreaElement;
});

describe('the answer', () => {
  test('says that it loads, from the base of the site', async () => {
    const started = startSearch(element);
    expect(status()).toBe('Loading…');
    await started;
    expect(loadSearch.mock.calls).toEqual([['/guide/']]);
  });
  test('the base is the root where none is named', async () => {
    delete element.dataset.base;
    await startSearch(element);
    expect(loadSearch.mock.calls).toEqual([['/']]);
  });
  test('a search that cannot be loaded is an error for the caller', async () => {
    loadSearch.mockRejectedValue(new Error('offline'));
    await expect(startSearch(element)).rejects.toThrow('offline');
  });
  test('answers what was typed before it came', async () => {
    input.value = 'locked';
    await startSearch(element);
    expect(links()[0]?.getAttribute('href')).toBe('/guide/messages/locked/');
  });
  test.each([
    ['', finding([], false), 'Nothing typed yet.'],
    [' \n', finding([], false), 'Nothing typed yet.'],
    ['banana', finding([], false), 'No match.'],
    ['locked', finding(['Locked'], true), '1 match. Best match: Locked'],
    ['locked', finding(['Locked', 'Expired'], true), '2 matches. Best match: Locked'],
    ['account', finding(['Locked'], false), '1 match, none of them sure.'],
    ['account', finding(['Locked', 'Expired', 'Pending'], false), '3 matches, none of them sure.'],
  ])('%j is announced', async (query, answering, words) => {
    loadSearch.mockResolvedValue({ find: answering });
    await startSearch(element);
    type(query);
    expect(status()).toBe(words);
  });
  test('typing replaces the answer', async () => {
    await startSearch(element);
    type('account');
    expect(element.querySelector('.unsure')?.textContent).toBe('No sure match. These come nearest.');
    type('locked');
    expect(element.querySelector('.unsure')).toBeNull();
    expect(element.querySelectorAll('.hits')).toHaveLength(1);
  });
});

describe('a guide of several files', () => {
  const whole = () => Promise.withResolvers<Search>();

  test('an answer that is not sure is busy until all files are there, and is then completed', async () => {
    const { promise, resolve } = whole();
    loadSearch.mockResolvedValue({ find: finding(['Locked'], false), whole: promise });
    input.value = 'account';
    const started = startSearch(element);
    await vi.waitFor(() => expect(state()).toBe('busy'));
    resolve(finding(['Locked', 'Expired'], false));
    await started;
    expect(state()).toBe('done');
    expect(status()).toBe('2 matches, none of them sure.');
  });
  test('a sure answer is done at once, and stays', async () => {
    const { promise, resolve } = whole();
    loadSearch.mockResolvedValue({ find: finding(['Locked'], true), whole: promise });
    input.value = 'locked';
    const started = startSearch(element);
    await vi.waitFor(() => expect(state()).toBe('done'));
    const [best] = links();
    resolve(finding(['Locked', 'Expired'], true));
    await started;
    expect(links()[0]).toBe(best);
    expect(status()).toBe('1 match. Best match: Locked');
  });
  test('the next letter is answered from all files', async () => {
    loadSearch.mockResolvedValue({
      find: finding(['Locked'], true),
      whole: Promise.resolve(finding(['Locked', 'Expired'], false)),
    });
    input.value = 'locked';
    await startSearch(element);
    type('locked out');
    expect(status()).toBe('2 matches, none of them sure.');
    expect(state()).toBe('done');
  });
  test('one file is all: no answer is busy', async () => {
    await startSearch(element);
    type('account');
    expect(state()).toBe('done');
  });
});

describe('what the tab keeps', () => {
  test.each(['click', 'focusout'])('on %s, what was typed, without the spaces around it', async (event) => {
    await startSearch(element);
    type('  locked ');
    expect(history.state).toBeNull();
    element.dispatchEvent(new Event(event));
    expect(history.state).toEqual({ search: { box: 'home', query: 'locked' } });
  });
  test('a box without a name is kept without one', async () => {
    delete element.dataset.box;
    await startSearch(element);
    type('locked');
    element.dispatchEvent(new Event('click'));
    expect(history.state).toEqual({ search: { box: '', query: 'locked' } });
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement;

  beforeEach(async () => {
    await startSearch(element);
    type('locked');
    input.focus();
  });

  test('arrows walk from the box through all answers and back, and stop at both ends', () => {
    expect(links().map(({ textContent }) => textContent)).toEqual([
      'Locked',
      'Expired',
      'Pending',
      'Search all pages for these words',
    ]);
    for (const link of links()) {
      expect(press('ArrowDown')).toBe(true);
      expect(focused()).toBe(link);
    }
    expect(press('ArrowDown')).toBe(false);
    expect(focused()).toBe(links().at(-1));
    for (const link of [...links().reverse().slice(1), input]) {
      expect(press('ArrowUp')).toBe(true);
      expect(focused()).toBe(link);
    }
    expect(press('ArrowUp')).toBe(false);
    expect(focused()).toBe(input);
  });
  test('in a pasted text of several lines the arrows move the cursor', () => {
    type('locked\nout');
    expect(press('ArrowDown')).toBe(false);
    expect(focused()).toBe(input);
  });
  test('from an answer the arrows lead on, however many lines were pasted', () => {
    type('locked\nout');
    links()[0]?.focus();
    expect(press('ArrowDown')).toBe(true);
    expect(focused()).toBe(links()[1]);
  });
  test('Enter in the box opens the first answer', () => {
    const click = vi.fn((event: Event) => event.preventDefault());
    links()[0]?.addEventListener('click', click);
    expect(press('Enter')).toBe(true);
    expect(click).toHaveBeenCalledOnce();
  });
  test('Shift+Enter is a new line, and Enter on an answer is the browser’s own', () => {
    const click = vi.fn((event: Event) => event.preventDefault());
    links()[0]?.addEventListener('click', click);
    expect(press('Enter', { shiftKey: true })).toBe(false);
    links()[0]?.focus();
    expect(press('Enter')).toBe(false);
    expect(click).not.toHaveBeenCalled();
  });
  test('Escape on an answer goes back to the box, and in the box empties it', () => {
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    links()[1]?.focus();
    expect(press('Escape')).toBe(true);
    expect(focused()).toBe(input);
    expect(input.value).toBe('locked');
    outside.mockClear();
    expect(press('Escape')).toBe(true);
    expect(input.value).toBe('');
    expect(status()).toBe('Nothing typed yet.');
    // A dialog around the box would close on the same key.
    expect(outside).not.toHaveBeenCalled();
    expect(press('Escape')).toBe(false);
    expect(outside).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', outside);
  });
  test('an emptied box tells whoever listens further out', () => {
    const outside = vi.fn();
    element.addEventListener('input', outside);
    press('Escape');
    expect(outside).toHaveBeenCalledOnce();
  });
  test('any other key is the reader’s own', () => {
    expect(press('a')).toBe(false);
    expect(input.value).toBe('locked');
    links()[0]?.focus();
    expect(press('a')).toBe(false);
    expect(focused()).toBe(links()[0]);
  });
});
