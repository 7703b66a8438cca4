import { makeBox } from './box.ts';
import { recall } from './memory.ts';

/** Shows the box and waits. The search itself is loaded when the reader first touches the box, never before. */
class GuideSearch extends HTMLElement {
  private started = false;

  connectedCallback() {
    if (this.querySelector('.search-box')) return;
    const { box: name = '', label = '' } = this.dataset;
    const box = makeBox({ name, label });
    const fallback = this.querySelector<HTMLElement>('.search-fallback');
    const input = box.querySelector('textarea');
    if (!input) return;
    if (fallback) fallback.hidden = true;
    this.append(box);
    const start = () => {
      if (this.started) return;
      this.started = true;
      import('./element.ts')
        .then(({ startSearch }) => startSearch(this))
        .catch(() => {
          // Offline or blocked: the lists work without the search.
          this.started = false;
          const list = document.createElement('a');
          list.href = this.dataset.messages ?? '';
          list.textContent = 'All messages, A to Z';
          box.querySelector('.search-results')?.replaceChildren(list);
          const status = box.querySelector('[role=status]');
          if (status) status.textContent = 'The search could not be loaded. Use the list of all messages.';
        });
    };
    for (const event of ['pointerdown', 'focus', 'input']) input.addEventListener(event, start);
    input.value ||= recall(name);
    if (input.value !== '') start();
  }
}
if (!customElements.get('guide-search')) customElements.define('guide-search', GuideSearch);
