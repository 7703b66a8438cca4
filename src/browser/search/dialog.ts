import { recall, remember } from './memory.ts';

/** The name of the box in the dialog. */
const BOX = 'header';

/**
 * How long a screen reader needs to notice that the page behind the dialog cannot be reached any more. A cursor that comes
 * sooner is taken for the place where the reader was left, and nothing is said.
 */
const NOTICE_MS = 250;

/** Opens the search over any page: from the link in the header, or with Ctrl+K (Cmd+K on a Mac). */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('.search-open');
    const dialog = document.createElement('dialog');
    // The dialog's styles come with those for paper, which hold nothing up (`src/slim/`).
    const later = document.querySelector<HTMLLinkElement>('link[data-later]');
    if (later) later.media = 'all';
    if (!link || this.querySelector('dialog') || typeof dialog.showModal !== 'function') return;
    dialog.setAttribute('aria-label', 'Search');
    const close = document.createElement('button');
    Object.assign(close, { type: 'button', className: 'search-close', textContent: 'Close' });
    close.addEventListener('click', () => dialog.close());
    const search = document.createElement('guide-search');
    Object.assign(search.dataset, this.dataset, { box: BOX });
    // Where only the cursor's way into the box is spoken, this is what says what has opened.
    search.setAttribute('role', 'search');
    search.setAttribute('aria-label', 'Find a message');
    dialog.append(close, search);
    this.append(dialog);
    let notice: ReturnType<typeof setTimeout> | undefined;
    const toBox = () => {
      clearTimeout(notice);
      notice = undefined;
      dialog.querySelector('textarea')?.focus();
    };
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      notice = setTimeout(toBox, NOTICE_MS);
    };
    // What is typed or pasted meanwhile belongs into the box.
    dialog.addEventListener('keydown', () => notice !== undefined && toBox());
    link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
      // A phone shows its keyboard only for what a finger does at once.
      if (event.detail > 0) toBox();
    });
    dialog.addEventListener('click', (event) => {
      // A click on the backdrop, or on a result that stands on this same page, closes the dialog; the second of a double
      // click on what opened it does not. Before a click that leads to another page it stays open, so that Back finds it
      // as it was.
      const link = (event.target as Element).closest('a');
      if ((event.target === dialog && event.detail < 2) || link?.pathname === location.pathname) dialog.close();
    });
    dialog.addEventListener('close', () => {
      clearTimeout(notice);
      remember(BOX, '');
    });
    if (recall(BOX) !== '') open();
    addEventListener('keydown', (event) => {
      // A browser that fills in a field sends a key without a name.
      if (
        (event as Partial<KeyboardEvent>).key?.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey
      )
        return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
  }
}
if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);
