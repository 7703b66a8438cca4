import { make } from '../make.ts';
import { loadChecker } from './load.ts';
import { PAUSE_MS } from './pause.ts';
import { answerBlock } from './view.ts';

/** The box of the checker. All stays in the page; what judges is loaded at the first touch. */
class AddressChecker extends HTMLElement {
  private pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    if (this.querySelector('textarea')) return;
    const field = make(
      'textarea',
      {
        id: 'address',
        rows: '2',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        'aria-describedby': 'address-privacy',
      },
      [],
    );
    const answer = answerBlock(true);
    this.append(
      make('div', { class: 'search-box' }, [
        make('label', { for: 'address' }, ['Paste an address, a phone number or the whole message']),
        field,
        make('p', { class: 'search-privacy', id: 'address-privacy' }, [
          'Stays in this tab: nothing is opened or sent.',
        ]),
        answer.element,
      ]),
    );
    const load = () => loadChecker(this.dataset['answers'] ?? '');
    const show = async () => {
      const typed = field.value;
      if (typed.trim() === '') return;
      const wait = setTimeout(() => answer.say('Loading…'), 0);
      try {
        const { check, pages } = await load();
        if (field.value === typed) answer.show(check(typed), pages);
      } catch {
        answer.say('The checker could not be loaded. Compare with the lists below, letter by letter.');
      } finally {
        clearTimeout(wait);
      }
    };
    field.addEventListener('focus', () => void load().catch(() => undefined));
    field.addEventListener('input', () => {
      clearTimeout(this.pause);
      // An answer to what stood there before would be a false one; a hand that waits sees at once that it is heard.
      if (field.value.trim() === '') answer.clear();
      else answer.wait();
      this.pause = setTimeout(() => void show(), PAUSE_MS);
    });
  }

  disconnectedCallback() {
    clearTimeout(this.pause);
  }
}

if (!customElements.get('address-checker')) customElements.define('address-checker', AddressChecker);
