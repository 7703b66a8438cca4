import { makeBox } from './box.ts';
import { lineTo } from './file.ts';
import { keepTyped, linkedQuery, recall } from './memory.ts';

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
      void this.load(box);
    };
    for (const event of ['pointerdown', 'focus', 'input']) input.addEventListener(event, start);
    // On a slow line the search comes after the first letters: until it answers, this says that it is on its way.
    const wait = () => {
      const status = box.querySelector('[role=status]');
      if (status && !status.textContent && input.value.trim() !== '') status.textContent = 'Loading…';
    };
    input.addEventListener('input', wait, { once: true });
    keepTyped(this, input, name);
    input.value ||= linkedQuery(name) || recall(name);
    if (input.value !== '') start();
    // A link elsewhere may open in the tab in which this page already stands.
    addEventListener('hashchange', () => {
      const query = this.isConnected ? linkedQuery(name) : '';
      if (query === '') return;
      input.value = query;
      input.dispatchEvent(new Event('input'));
    });
  }

  /** Script and first file are asked for at once: one round trip for both. Offline or blocked, it says so and tries again. */
  private async load(box: HTMLElement): Promise<void> {
    const line = lineTo(this.dataset.base ?? '/');
    for (let failures = 0; ; failures += 1) {
      // Whoever waits for it hears of a failure.
      line.file(1).catch(() => undefined);
      try {
        const { startSearch } = await import('./element.ts');
        startSearch(this, line);
        return;
      } catch {
        this.apologize(box);
        await line.isBack(failures);
      }
    }
  }

  private apologize(box: HTMLElement): void {
    const list = document.createElement('a');
    list.href = this.dataset.messages ?? '';
    list.textContent = 'All messages, A to Z';
    box.querySelector('.search-results')?.replaceChildren(list);
    const status = box.querySelector('[role=status]');
    if (status)
      status.textContent =
        'The search could not be loaded. Use the list of all messages. It tries again by itself; if nothing comes, reload the page.';
  }
}
if (!customElements.get('guide-search')) customElements.define('guide-search', GuideSearch);
