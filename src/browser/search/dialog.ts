import { recall, remember } from './memory.ts';

/** The name of the box in the dialog. */
const BOX = 'header';

/** Opens the search over any page: from the link in the header, or with Ctrl+K (Cmd+K on a Mac). */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('.search-open');
    const dialog = document.createElement('dialog');
    // The dialog's styles come with those for paper, which hold nothing up (`src/slim/`).
    const later = document.querySelector<HTMLLinkElement>('link[data-later]');
    if (later) later.media = 'all';
    if (!link || this.querySelector('dialog') || typeof dialog.showModal !== 'function') return;
    dialog.setAttribute('aria-label', 'Find a message');
    const close = document.createElement('button');
    Object.assign(close, { type: 'button', className: 'search-close', textContent: 'Close' });
    close.addEventListener('click', () => dialog.close());
    const search = document.createElement('guide-search');
    Object.assign(search.dataset, this.dataset, { box: BOX });
    dialog.append(close, search);
    this.append(dialog);
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      dialog.querySelector('textarea')?.focus();
    };
    link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    dialog.addEventListener('click', (event) => {
      // A click on the backdrop, or on a result that stands on this same page, closes the dialog. Before a click that
      // leads to another page it stays open, so that Back finds it as it was.
      const link = (event.target as Element).closest('a');
      if (event.target === dialog || link?.pathname === location.pathname) dialog.close();
    });
    dialog.addEventListener('close', () => remember(BOX, ''));
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
