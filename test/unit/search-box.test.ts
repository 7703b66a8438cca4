// @vitest-environment happy-dom
/** The search's box, and what it does before the search itself is there: it waits, it recalls, it says when nothing comes. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBox } from '../../src/browser/search/box.ts';

const startSearch = vi.fn<(element: HTMLElement) => void>();
const loadFile = vi.fn<(base: string, number: number) => Promise<unknown>>();
let lineComesBack = () => {};
vi.mock('../../src/browser/search/element.ts', () => ({ startSearch: (element: HTMLElement) => startSearch(element) }));
vi.mock('../../src/browser/search/file.ts', () => ({
  lineTo: (base: string) => ({
    file: (number: number) => loadFile(base, number),
    isBack: () => new Promise<void>((resolve) => (lineComesBack = resolve)),
  }),
}));
await import('../../src/browser/search/load.ts');

const settled = () => vi.dynamicImportSettled();
const boxOf = (element: Element) => ({
  input: element.querySelector('textarea') as HTMLTextAreaElement,
  status: element.querySelector('[role=status]') as HTMLElement,
  results: element.querySelector('.search-results') as HTMLElement,
});
const fallback = '<p class="search-fallback">All messages, A to Z</p>';

/** The element as a page holds it: the script finds it with its children in place. */
function onPage(
  inside = fallback,
  dataset: DOMStringMap = { box: 'home', label: 'Paste the message', messages: '/guide/messages/' },
): HTMLElement {
  const element = document.createElement('guide-search');
  Object.assign(element.dataset, dataset);
  element.innerHTML = inside;
  document.body.replaceChildren(element);
  return element;
}

beforeEach(() => {
  startSearch.mockReset();
  loadFile.mockReset().mockResolvedValue({});
  history.replaceState(null, '');
});

test('the box names its parts after the page it stands on, promises that nothing is sent, and has a place for status and answers', () => {
  expect(makeBox({ name: 'home', label: 'Paste the message' }).outerHTML).toBe(
    '<div class="search-box">' +
      '<label for="home-query">Paste the message</label>' +
      '<textarea id="home-query" rows="2" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="home-privacy"></textarea>' +
      '<p id="home-privacy" class="search-privacy">Stays in this tab: nothing you type is sent. Leave out patient data, IDs and codes.</p>' +
      '<p class="search-count" role="status"></p>' +
      '<div class="search-results"></div>' +
      '</div>',
  );
});

describe('the element', () => {
  test('shows the box under its own name and label, and hides what stood in for it', () => {
    const element = onPage();
    expect(boxOf(element).input.id).toBe('home-query');
    expect(element.querySelector('label')?.textContent).toBe('Paste the message');
    expect(element.querySelector<HTMLElement>('.search-fallback')?.hidden).toBe(true);
  });
  test('needs neither a name, a label nor a fallback', () => {
    const element = onPage('', {});
    expect(boxOf(element).input.id).toBe('-query');
    expect(element.querySelector('label')?.textContent).toBe('');
  });
  test('makes one box, even when it is moved about the page', () => {
    const element = onPage();
    document.body.append(element);
    expect(element.querySelectorAll('.search-box')).toHaveLength(1);
  });
  test('loads no search before it is touched', async () => {
    onPage();
    await settled();
    expect(startSearch).not.toHaveBeenCalled();
  });
  test.each(['pointerdown', 'focus', 'input'])('loads the search at the first %s, and only once', async (event) => {
    const element = onPage();
    boxOf(element).input.dispatchEvent(new Event(event));
    boxOf(element).input.dispatchEvent(new Event('input'));
    await settled();
    expect(startSearch.mock.calls).toEqual([[element]]);
  });
  test('loads it at once when the reader comes back to what was typed', async () => {
    history.replaceState({ search: { box: 'home', query: 'TIN is enrolled' } }, '');
    const element = onPage();
    await settled();
    expect(boxOf(element).input.value).toBe('TIN is enrolled');
    expect(startSearch).toHaveBeenCalledOnce();
  });
  test('does not recall what was typed into another box', async () => {
    history.replaceState({ search: { box: 'header', query: 'TIN is enrolled' } }, '');
    const element = onPage();
    await settled();
    expect(boxOf(element).input.value).toBe('');
    expect(startSearch).not.toHaveBeenCalled();
  });
  test('asks for the first file at the same moment as for the script, whether it comes or not', async () => {
    loadFile.mockRejectedValue(new Error('offline'));
    const element = onPage(fallback, { box: 'home', label: 'Paste', base: '/guide/' });
    boxOf(element).input.dispatchEvent(new Event('focus'));
    expect(loadFile.mock.calls).toEqual([['/guide/', 1]]);
    expect(startSearch).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(startSearch).toHaveBeenCalledOnce());
  });
  test('offers the list of messages when the search cannot be loaded, and tries again when the line is back', async () => {
    startSearch.mockImplementationOnce(() => {
      throw new Error('offline');
    });
    const element = onPage();
    const { input, status, results } = boxOf(element);
    input.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(results.innerHTML).toBe('<a href="/guide/messages/">All messages, A to Z</a>'));
    expect(status.textContent).toMatch(
      /^The search could not be loaded\. Use the list of all messages\. It tries again/,
    );
    input.dispatchEvent(new Event('input'));
    await settled();
    expect(startSearch).toHaveBeenCalledOnce();
    lineComesBack();
    await vi.waitFor(() => expect(startSearch).toHaveBeenCalledTimes(2));
  });
  test('answers a linked query once, and takes it out of the address', async () => {
    history.replaceState({ kept: 1 }, '', '/search/?a=b#q=locked%20out');
    const element = onPage(fallback, { box: 'page', label: 'Paste' });
    expect(boxOf(element).input.value).toBe('locked out');
    expect(location.pathname + location.search + location.hash).toBe('/search/?a=b');
    expect(history.state).toEqual({ kept: 1 });
    await vi.waitFor(() => expect(startSearch).toHaveBeenCalledOnce());
  });
  test('a second link in the same tab is answered too', async () => {
    history.replaceState(null, '', '/search/');
    const { input } = boxOf(onPage(fallback, { box: 'page', label: 'Paste' }));
    history.replaceState(null, '', '/search/#q=locked');
    dispatchEvent(new Event('hashchange'));
    expect(input.value).toBe('locked');
    expect(location.hash).toBe('');
    history.replaceState(null, '', '/search/#results');
    dispatchEvent(new Event('hashchange'));
    expect(input.value).toBe('locked');
    await vi.waitFor(() => expect(startSearch).toHaveBeenCalledOnce());
  });
  test('a linked query is for the box of the search page alone', () => {
    history.replaceState(null, '', '/#q=locked');
    expect(boxOf(onPage()).input.value).toBe('');
    expect(location.hash).toBe('#q=locked');
    history.replaceState(null, '', '/');
  });
  test('a second copy of the script leaves the element as it is', async () => {
    const first = customElements.get('guide-search');
    vi.resetModules();
    await import('../../src/browser/search/load.ts');
    expect(customElements.get('guide-search')).toBe(first);
  });
});
