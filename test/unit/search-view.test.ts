// @vitest-environment happy-dom
/** The search's answer as the reader sees it: sure, unsure, nothing found and nothing typed; and the search of all pages below. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchDocument } from '../../src/search/packed.ts';
import { view } from '../../src/browser/search/view.ts';

const pageList = vi.fn<(words: string[], base: string) => Promise<Node[]>>();
vi.mock('../../src/browser/search/full-text.ts', () => ({
  pageList: (words: string[], base: string) => pageList(words, base),
}));

const message: SearchDocument = {
  kind: 'message',
  path: '/messages/locked/',
  title: 'Your account is locked',
  wording: ['Account locked. Try later.'],
  names: [],
  typed: '',
  fix: 'Wait one hour.',
  whoCanFix: 'you',
};
const plain = (kind: SearchDocument['kind'], path: string, title: string): SearchDocument => ({
  kind,
  path,
  title,
  wording: [],
  names: [],
  typed: '',
  fix: '',
});
const hit = (document: SearchDocument, ...found: string[]) => ({
  document,
  score: 1,
  found: new Map(found.map((word) => [word, 1])),
});
const places = { box: 'home', base: '/guide/', messages: '/guide/messages/' };

const shown = (...parameters: Parameters<typeof view>) => {
  const holder = document.createElement('main');
  holder.append(...view(...parameters));
  document.body.replaceChildren(holder);
  return holder;
};
const list = (holder: Element) => holder.querySelector('[data-search-results]') as HTMLElement;
const pages = (holder: Element) => holder.querySelector('[data-pages]') as HTMLElement;

beforeEach(() => {
  pageList.mockReset().mockResolvedValue([document.createElement('hr')]);
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a sure answer', () => {
  test('the best match says its kind, quotes the screen, explains, and names the first step and who can take it', () => {
    const holder = shown({ hits: [hit(message, 'lock')], sure: true }, 'locked', places, 'done');
    expect(list(holder).outerHTML).toBe(
      '<ol class="hits" data-search-results="" data-search-state="done" data-search-confidence="sure"><li>' +
        '<p class="hit-kind" id="home-hit-0">Best match: Message</p>' +
        '<a href="/guide/messages/locked/" aria-describedby="home-hit-0">Your account is <mark>locked</mark></a>' +
        '<q translate="no">Account <mark>locked.</mark> Try later.</q>' +
        '<p><strong>First: </strong>Wait one hour.</p>' +
        '<p class="fixer">Who can fix it: <strong>You</strong></p>' +
        '</li></ol>',
    );
  });
  test('a wording that only repeats the title is not quoted', () => {
    const holder = shown(
      { hits: [hit({ ...message, wording: ['Your account is locked!'] })], sure: true },
      'locked',
      places,
      'done',
    );
    expect(holder.querySelector('q')).toBeNull();
  });
  test('what is not known is left out', () => {
    const holder = shown(
      { hits: [hit(plain('portal', '/portals/ohid/', 'One Healthcare ID'))], sure: true },
      'ohid',
      places,
      'done',
    );
    expect(list(holder).innerHTML).toBe(
      '<li><p class="hit-kind" id="home-hit-0">Best match: Portal</p><a href="/guide/portals/ohid/" aria-describedby="home-hit-0">One Healthcare ID</a></li>',
    );
  });
  test.each([
    ['message', 'Message'],
    ['question', 'Question'],
    ['procedure', 'Steps'],
    ['portal', 'Portal'],
    ['region', 'State or area'],
    ['card', 'Card or letter'],
    ['task', 'Task'],
  ] as const)('the others are links with their kind: %s is %j', (kind, label) => {
    const holder = shown(
      { hits: [hit(message), hit(plain(kind, '/x/', 'Other'))], sure: true },
      'locked',
      places,
      'done',
    );
    expect(list(holder).lastElementChild?.outerHTML).toBe(
      `<li><a href="/guide/x/" aria-describedby="home-hit-1">Other</a><span class="hit-kind" id="home-hit-1">${label}</span></li>`,
    );
  });
  test('addresses start at the root where no base is named', () => {
    const holder = shown({ hits: [hit(message)], sure: true }, 'locked', {}, 'done');
    expect(holder.querySelector('a')?.getAttribute('href')).toBe('/messages/locked/');
  });
  test('all pages are searched only when asked', async () => {
    const holder = shown({ hits: [hit(message)], sure: true }, 'account locked © 2026 Optum', places, 'done');
    expect([...holder.children]).toEqual([list(holder), pages(holder)]);
    expect(pages(holder).outerHTML).toBe(
      '<div class="pages" data-pages=""><button type="button">Search all pages for these words</button></div>',
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(pageList).not.toHaveBeenCalled();
    holder.querySelector('button')?.click();
    expect(pages(holder).innerHTML).toBe('<p>Searching all pages…</p>');
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
    expect(pageList.mock.calls).toEqual([[['account', 'locked'], '/guide/']]);
    expect(pages(holder).innerHTML).toBe('<hr>');
  });
  test('a page search that cannot be loaded says so', async () => {
    pageList.mockRejectedValue(new Error('offline'));
    const holder = shown({ hits: [hit(message)], sure: true }, 'locked', places, 'done');
    holder.querySelector('button')?.click();
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
    expect(pages(holder).textContent).toBe('The page search could not be loaded.');
  });
  test('an answer that comes after the reader has typed on is dropped', async () => {
    const holder = shown({ hits: [hit(message)], sure: true }, 'locked', places, 'done');
    const old = pages(holder);
    holder.querySelector('button')?.click();
    holder.replaceChildren();
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
    expect(old.innerHTML).toBe('<p>Searching all pages…</p>');
  });
});

describe('an answer that is not sure', () => {
  const stuck = (messages: string, base: string) =>
    '<div class="next-steps"><p>Or go straight to:</p><ul>' +
    `<li><a href="${base}safety/">Somebody wants a code or money</a></li>` +
    `<li><a href="${messages}">All messages, A to Z</a></li>` +
    `<li><a href="${messages}#by-portal">Messages by portal</a></li>` +
    `<li><a href="${messages}#by-station">Messages by where you are stuck</a></li>` +
    `<li><a href="${base}faq/which-number-do-i-call/">Support phones and hours</a></li>` +
    '</ul></div>';

  test('says so, lists what comes nearest without calling one the best, and shows where else to look', () => {
    const holder = shown(
      { hits: [hit(message, 'account'), hit(plain('region', '/regions/ohio/', 'Ohio'))], sure: false },
      'account ohio',
      places,
      'done',
    );
    expect(holder.innerHTML).toBe(
      '<p class="unsure">No sure match. These come nearest.</p>' +
        '<ol class="hits" data-search-results="" data-search-state="done" data-search-confidence="unsure">' +
        '<li><a href="/guide/messages/locked/" aria-describedby="home-hit-0">Your <mark>account</mark> is locked</a><span class="hit-kind" id="home-hit-0">Message</span></li>' +
        '<li><a href="/guide/regions/ohio/" aria-describedby="home-hit-1">Ohio</a><span class="hit-kind" id="home-hit-1">State or area</span></li>' +
        '</ol>' +
        stuck('/guide/messages/', '/guide/') +
        '<div class="pages" data-pages=""></div>',
    );
  });
  test('nothing found: says so', () => {
    expect(shown({ hits: [], sure: false }, 'banana', places, 'done').querySelector('.unsure')?.textContent).toBe(
      'We know no message like this.',
    );
  });
  test.each(['', '  \n'])('nothing typed (%j): asks for it, and searches no pages', async (query) => {
    const holder = shown({ hits: [], sure: false }, query, places, 'done');
    expect(holder.querySelector('.unsure')?.textContent).toBe('Type or paste what the screen says.');
    expect(pages(holder)).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(pageList).not.toHaveBeenCalled();
  });
  test('where no place is named, links lead to the root', () => {
    expect(shown({ hits: [], sure: false }, 'banana', {}, 'done').querySelector('.next-steps')?.outerHTML).toBe(
      stuck('/', '/'),
    );
  });
  test('all pages are searched by themselves, once typing has paused for 0.4 seconds', async () => {
    const holder = shown({ hits: [], sure: false }, 'banana bread', places, 'done');
    await vi.advanceTimersByTimeAsync(399);
    expect(pages(holder).innerHTML).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
    expect(pageList.mock.calls).toEqual([[['banana', 'bread'], '/guide/']]);
    expect(pages(holder).innerHTML).toBe('<hr>');
  });
  test('what was typed over in the meantime is not searched for', async () => {
    shown({ hits: [], sure: false }, 'banana', places, 'done').replaceChildren();
    await vi.advanceTimersByTimeAsync(1000);
    expect(pageList).not.toHaveBeenCalled();
  });
});
