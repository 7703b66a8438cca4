// @vitest-environment happy-dom
/** The search at work: it answers what is typed, tells a screen reader, completes its answer, and follows the keyboard. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBox } from '../../src/browser/search/box.ts';
import { startSearch } from '../../src/browser/search/element.ts';
import type { Loaded } from '../../src/browser/search/files.ts';
import type { SearchDocument } from '../../src/search/packed.ts';
import type { Search } from '../../src/search/rank.ts';

/** Tells the element what is loaded. */
let tell: (loaded: Loaded) => void = () => {};
vi.mock('../../src/browser/search/files.ts', () => ({
  followSearch: (_: unknown, follow: (loaded: Loaded) => void) => {
    tell = follow;
  },
}));

const message = (title: string): SearchDocument => ({
  kind: 'message',
  path: `/messages/${title.toLowerCase()}/`,
  title,
  wording: [],
  names: [],
  typed: '',
  fix: '',
});
const finding =
  (titles: string[], sure: boolean): Search =>
  () => ({ hits: titles.map((title) => ({ document: message(title), score: 1, found: new Map() })), sure });
const nothing: Search = () => ({ hits: [], sure: false });
/** Knows three messages, and is sure of "locked" alone. */
const find: Search = (query) =>
  query.trim() === '' ? nothing(query) : finding(['Locked', 'Expired', 'Pending'], query.startsWith('locked'))(query);

/** Never asked here. */
const line = { file: () => new Promise<never>(() => {}), isBack: () => Promise.resolve() };
/** The element with everything loaded. */
const started = (answering = find) => {
  startSearch(element, line);
  tell({ state: 'done', find: answering });
};

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

beforeEach(() => {
  element = document.createElement('div');
  Object.assign(element.dataset, { base: '/guide/', messages: '/guide/messages/' });
  element.append(makeBox({ name: 'home', label: 'Paste the message' }));
  document.body.replaceChildren(element);
  input = element.querySelector('textarea') as HTMLTextAreaElement;
});

describe('the answer', () => {
  test('says that it loads', () => {
    startSearch(element, line);
    tell({ state: 'busy' });
    // A screen reader that comes into the box is saying its name.
    expect(status()).toBe('');
    type('locked');
    expect(status()).toBe('Loading…');
    expect(state()).toBe('busy');
  });
  test('answers what was typed before it came', () => {
    input.value = 'locked';
    started();
    expect(links()[0]?.getAttribute('href')).toBe('/guide/messages/locked/');
  });
  test.each([
    ['', finding([], false), ''],
    [' \n', finding([], false), ''],
    ['banana', finding([], false), 'No match.'],
    ['locked', finding(['Locked'], true), '1 match. Best match: Locked'],
    ['locked', finding(['Locked', 'Expired'], true), '2 matches. Best match: Locked'],
    ['account', finding(['Locked'], false), '1 match, none of them sure.'],
    ['account', finding(['Locked', 'Expired', 'Pending'], false), '3 matches, none of them sure.'],
  ])('%j is announced', (query, answering, words) => {
    started(answering);
    type(query);
    expect(status()).toBe(words);
  });
  test('the same words are not announced again when more of the search comes', async () => {
    started(finding(['Locked'], true));
    type('locked');
    const changed = vi.fn();
    new MutationObserver(changed).observe(element.querySelector('[role=status]') as Element, { childList: true });
    tell({ state: 'done', find: finding(['Locked'], true) });
    await Promise.resolve();
    expect(changed).not.toHaveBeenCalled();
  });
  test('typing replaces the answer', () => {
    started();
    type('account');
    expect(element.querySelector('.unsure')?.textContent).toBe('No sure match. These come nearest.');
    type('locked');
    expect(element.querySelector('.unsure')).toBeNull();
    expect(element.querySelectorAll('.hits')).toHaveLength(1);
  });
});

describe('while parts are missing', () => {
  const confidence = () => element.querySelector<HTMLElement>('[data-search-results]')?.dataset.searchConfidence;
  const lead = () => element.querySelector('.unsure')?.textContent;

  test('no answer is sure or done, and the last one is the same as with everything in hand', () => {
    input.value = 'locked';
    startSearch(element, line);
    tell({ state: 'busy', find: finding(['Expired'], true) });
    expect([state(), confidence(), lead()]).toEqual([
      'busy',
      'unsure',
      'Still loading. The answer is not complete yet.',
    ]);
    tell({ state: 'done', find });
    expect([state(), confidence(), links()[0]?.textContent]).toEqual(['done', 'sure', 'Locked']);
    expect(status()).toBe('3 matches. Best match: Locked');
  });
  test('a file that failed is said, the lists are offered, and what is there stays', () => {
    input.value = 'locked';
    startSearch(element, line);
    tell({ state: 'busy', find: finding(['Expired'], true) });
    tell({ state: 'failed' });
    expect([state(), confidence()]).toEqual(['failed', 'unsure']);
    expect(lead()).toMatch(/could not be loaded/);
    expect(status()).toMatch(/could not be loaded.*tries again/);
    expect(
      links()
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(['Expired', 'Somebody wants a code or money']);
  });
  test('an answer that is completed keeps the focus on the link it was on', () => {
    input.value = 'account';
    startSearch(element, line);
    tell({ state: 'busy', find: finding(['Pending'], false) });
    links()[0]?.focus();
    tell({ state: 'done', find });
    expect(document.activeElement?.textContent).toBe('Pending');
  });
  test('Enter opens nothing', () => {
    startSearch(element, line);
    tell({ state: 'busy', find: finding(['Expired'], true) });
    type('locked');
    input.focus();
    const click = vi.fn((event: Event) => event.preventDefault());
    links()[0]?.addEventListener('click', click);
    press('Enter');
    expect(click).not.toHaveBeenCalled();
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement;

  beforeEach(() => {
    started();
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
  test('a text that is too long for one line is several lines to the arrows', () => {
    Object.defineProperty(input, 'scrollHeight', { value: 72, configurable: true });
    Object.assign(input.style, { fontSize: '16px', padding: '8px' });
    expect(press('ArrowDown')).toBe(false);
    Object.defineProperty(input, 'scrollHeight', { value: 40 });
    expect(press('ArrowDown')).toBe(true);
  });
  test('while an input method composes a word, its keys are its own', () => {
    const click = vi.fn((event: Event) => event.preventDefault());
    links()[0]?.addEventListener('click', click);
    expect(press('Enter', { isComposing: true })).toBe(false);
    expect(press('ArrowDown', { isComposing: true })).toBe(false);
    expect(click).not.toHaveBeenCalled();
  });
  test('Enter in an empty box does nothing', () => {
    type('  ');
    expect(press('Enter')).toBe(true);
    expect(focused()).toBe(input);
  });
  test('Enter on an answer that is not sure goes to it and does not open it', () => {
    type('account');
    const click = vi.fn((event: Event) => event.preventDefault());
    links()[0]?.addEventListener('click', click);
    expect(press('Enter')).toBe(true);
    expect(focused()).toBe(links()[0]);
    expect(click).not.toHaveBeenCalled();
  });
  test('a key without a name is no key of ours', () => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'key', { value: undefined });
    input.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
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
    expect(status()).toBe('');
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
