import { recall } from './memory.ts';

/** Shows the box and waits. The finder itself is loaded when the reader first touches the box, never before. */
class GuideSearch extends HTMLElement {
  private started = false;

  connectedCallback() {
    const box = this.querySelector<HTMLElement>('.search-box');
    const fallback = this.querySelector<HTMLElement>('.search-fallback');
    const input = this.querySelector('textarea');
    if (!box || !input) return;
    box.hidden = false;
    if (fallback) fallback.hidden = true;
    const start = () => {
      if (this.started) return;
      this.started = true;
      import('./element.ts')
        .then(({ startFinder }) => startFinder(this))
        .catch(() => {
          // Offline or blocked: the lists work without the finder.
          this.started = false;
          if (fallback) fallback.hidden = false;
          const status = this.querySelector('[role=status]');
          if (status) status.textContent = 'The search could not be loaded. Use the list above.';
        });
    };
    for (const event of ['pointerdown', 'focus', 'input']) input.addEventListener(event, start);
    input.value ||= recall(this.dataset.box ?? '');
    if (input.value !== '') start();
  }
}
if (!customElements.get('guide-search')) customElements.define('guide-search', GuideSearch);
