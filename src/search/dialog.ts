/** Opens the finder over any page: from the link in the header, or with Ctrl+K (Cmd+K on a Mac). */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('.search-open');
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('textarea');
    if (!link || !dialog || !input || typeof dialog.showModal !== 'function') return;
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      input.focus();
    };
    link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    this.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      // A click on the backdrop, or on a result that stands on this same page, closes the dialog.
      if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
    });
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
  }
}
if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);
