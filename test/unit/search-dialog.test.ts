// @vitest-environment happy-dom
/** The search over any page: opened by its link or by keys, closed again, and open once more when the reader comes back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recall, remember } from '../../src/browser/search/memory.ts';
await import('../../src/browser/search/dialog.ts');

const header = () => document.querySelector('search-dialog') as HTMLElement;
const link = () => header().querySelector('.search-open') as HTMLAnchorElement;
const dialog = () => header().querySelector('dialog') as HTMLDialogElement;
const field = () => dialog().querySelector('textarea') as HTMLTextAreaElement;

/** The header as a page holds it, and a search whose box is already there. */
function onPage(inside = '<a class="search-open" href="/guide/messages/">Find a message</a>'): HTMLElement {
  const element = document.createElement('search-dialog');
  Object.assign(element.dataset, { base: '/guide/', messages: '/guide/messages/', label: 'Paste the message' });
  element.innerHTML = inside;
  document.body.replaceChildren(element);
  dialog()?.querySelector('guide-search')?.append(document.createElement('textarea'));
  return element;
}
/** @returns whether the event's own effect was prevented */
function send(target: EventTarget, event: Event): boolean {
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const click = (target: EventTarget, options: MouseEventInit = {}) =>
  send(target, new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
const press = (key: string, options: KeyboardEventInit) =>
  send(window, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));

/** Each header listens to the whole window: those of earlier tests must not answer too. */
const listening: Parameters<typeof removeEventListener>[] = [];
const listen = window.addEventListener;
beforeEach(() => {
  history.replaceState(null, '');
  document.head.innerHTML = '';
  window.addEventListener = globalThis.addEventListener = (...parameters: Parameters<typeof listen>) => {
    listening.push([parameters[0], parameters[1] as EventListener]);
    listen.apply(window, parameters);
  };
});
afterEach(() => {
  for (const parameters of listening.splice(0)) window.removeEventListener(...parameters);
  window.addEventListener = globalThis.addEventListener = listen;
});

describe('what it adds to the header', () => {
  test('a dialog with a name, a button to close it and a search that knows the places of the site', () => {
    onPage();
    expect(dialog().getAttribute('aria-label')).toBe('Search');
    const [close, search] = dialog().children as unknown as [HTMLButtonElement, HTMLElement];
    expect(close.outerHTML).toBe('<button type="button" class="search-close">Close</button>');
    expect(search.localName).toBe('guide-search');
    expect(search.getAttribute('role')).toBe('search');
    expect(search.getAttribute('aria-label')).toBe('Find a message');
    expect({ ...search.dataset }).toEqual({
      base: '/guide/',
      messages: '/guide/messages/',
      label: 'Paste the message',
      box: 'header',
    });
  });
  test('the link says that it opens a dialog, and by which keys', () => {
    onPage();
    expect(link().getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
    expect(link().getAttribute('aria-haspopup')).toBe('dialog');
  });
  test('one dialog, even when the header is moved about the page', () => {
    document.body.append(onPage());
    expect(header().querySelectorAll('dialog')).toHaveLength(1);
  });
  test('nothing where there is no link', () => {
    expect(onPage('').innerHTML).toBe('');
  });
  test('nothing in a browser that knows no dialogs: there the link leads to the list of messages', () => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = undefined as never;
    onPage();
    HTMLDialogElement.prototype.showModal = showModal;
    expect(header().children).toHaveLength(1);
    expect(click(link())).toBe(false);
  });
  test('its styles, which waited with those for paper', () => {
    document.head.innerHTML = '<link data-later media="print"><link media="print">';
    onPage();
    expect([...document.head.children].map((later) => later.getAttribute('media'))).toEqual(['all', 'print']);
  });
  test('a second copy of the script leaves it as it is', async () => {
    const first = customElements.get('search-dialog');
    vi.resetModules();
    await import('../../src/browser/search/dialog.ts');
    expect(customElements.get('search-dialog')).toBe(first);
  });
});

describe('opening', () => {
  test('the link opens it with the cursor in the box, instead of leading away', () => {
    onPage();
    expect(dialog().open).toBe(false);
    expect(click(link(), { detail: 1 })).toBe(true);
    expect(dialog().open).toBe(true);
    expect(document.activeElement).toBe(field());
  });
  describe('by a key, while a screen reader takes notice', () => {
    beforeEach(() => {
      vi.useFakeTimers();
      onPage();
      press('k', { ctrlKey: true });
    });
    afterEach(() => vi.useRealTimers());

    test('the cursor comes into the box a moment later', () => {
      expect(document.activeElement).not.toBe(field());
      vi.runAllTimers();
      expect(document.activeElement).toBe(field());
    });
    test('what is typed meanwhile stands in the box', () => {
      send(dialog(), new KeyboardEvent('keydown', { key: 'v', ctrlKey: true, bubbles: true }));
      expect(document.activeElement).toBe(field());
    });
    test('the cursor stays where a reader went after that', () => {
      vi.runAllTimers();
      const close = dialog().querySelector('.search-close') as HTMLElement;
      close.focus();
      send(close, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      expect(document.activeElement).toBe(close);
    });
    test('closed at once, it takes no cursor', () => {
      press('k', { ctrlKey: true });
      vi.runAllTimers();
      expect(document.activeElement).not.toBe(field());
    });
  });
  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('a click with %s is the browser’s own: a new tab or window', (key) => {
    onPage();
    expect(click(link(), { [key]: true })).toBe(false);
    expect(dialog().open).toBe(false);
  });
  test.each([{ ctrlKey: true }, { metaKey: true }])('%j and K opens it, and closes it again', (keys) => {
    onPage();
    expect(press('k', keys)).toBe(true);
    expect(dialog().open).toBe(true);
    expect(press('K', keys)).toBe(true);
    expect(dialog().open).toBe(false);
  });
  test.each([
    ['k', {}],
    ['k', { altKey: true }],
    ['k', { ctrlKey: true, altKey: true }],
    ['j', { ctrlKey: true }],
  ])('%j with %j is not for it', (key, keys) => {
    onPage();
    expect(press(key, keys)).toBe(false);
    expect(dialog().open).toBe(false);
  });
  test('a click while it is open does no harm', () => {
    onPage();
    click(link());
    expect(() => click(link())).not.toThrow();
    expect(dialog().open).toBe(true);
  });
  test('a reader who comes back to a search finds it open', () => {
    remember('header', 'locked');
    onPage();
    expect(dialog().open).toBe(true);
  });
  test('what was typed into the box on the page does not open it', () => {
    remember('home', 'locked');
    onPage();
    expect(dialog().open).toBe(false);
  });
});

describe('closing', () => {
  beforeEach(() => {
    onPage();
    click(link());
  });

  const withLink = (address: string) => {
    const result = document.createElement('a');
    result.href = address;
    result.append(document.createElement('mark'));
    result.addEventListener('click', (event) => event.preventDefault());
    dialog().append(result);
    return result.firstElementChild as HTMLElement;
  };

  test('by its button', () => {
    click(dialog().querySelector('.search-close') as HTMLElement);
    expect(dialog().open).toBe(false);
  });
  test('by a click beside it', () => {
    click(dialog());
    expect(dialog().open).toBe(false);
  });
  test('not by a click inside it', () => {
    click(field());
    expect(dialog().open).toBe(true);
  });
  test('by a result that stands on this same page', () => {
    click(withLink(`${location.href.split('#')[0]}#locked`));
    expect(dialog().open).toBe(false);
  });
  test('not by one on another page, so that Back finds it as it was', () => {
    click(withLink('https://guide.example/messages/locked/'));
    expect(dialog().open).toBe(true);
  });
  test('forgets what was typed', () => {
    remember('header', 'locked');
    dialog().close();
    expect(recall('header')).toBe('');
  });
});
