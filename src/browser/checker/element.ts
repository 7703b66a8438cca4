import { make } from '../make.ts';
import { loadChecker } from './load.ts';
import { answerParts, withNames } from './view.ts';

/** As long as a hand pauses between two words: a screen reader would otherwise hear every letter answered. */
const PAUSE_MS = 500;

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
        maxlength: '50000',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        'aria-describedby': 'address-privacy',
      },
      [],
    );
    // The verdict alone is spoken, once; the answer around it is read when the reader goes there.
    const verdict = make('p', { class: 'check-verdict', role: 'status' }, []);
    const more = make('div', {}, []);
    const answer = make('div', { class: 'address-answer' }, [verdict, more]);
    this.append(
      make('div', { class: 'search-box' }, [
        make('label', { for: 'address' }, ['Paste an address, a phone number or the whole message']),
        field,
        make('p', { class: 'search-privacy', id: 'address-privacy' }, [
          'It is read in this page. Nothing is opened, sent or kept.',
        ]),
        answer,
      ]),
    );
    const clear = () => {
      verdict.replaceChildren();
      more.replaceChildren();
      delete answer.dataset['checkVerdict'];
    };
    const show = async () => {
      const typed = field.value;
      if (typed.trim() === '') return;
      const wait = setTimeout(() => (verdict.textContent = 'Loading…'), 0);
      try {
        const { check, pages } = await loadChecker(this.dataset['answers'] ?? '');
        clearTimeout(wait);
        if (field.value !== typed) return;
        const found = check(typed);
        const names = found.findings.map(({ about }) => about).filter(Boolean);
        more.replaceChildren(...answerParts(found, pages));
        verdict.replaceChildren(...withNames(found.sentences[0] ?? '', names));
        answer.dataset['checkVerdict'] = found.verdict;
      } catch {
        clearTimeout(wait);
        verdict.textContent = 'The checker could not be loaded. Compare with the lists below, letter by letter.';
      }
    };
    field.addEventListener('focus', () => void loadChecker(this.dataset['answers'] ?? '').catch(() => undefined));
    field.addEventListener('input', () => {
      clearTimeout(this.pause);
      // An answer to what stood there before would be a false one.
      clear();
      this.pause = setTimeout(() => void show(), PAUSE_MS);
    });
  }

  disconnectedCallback() {
    clearTimeout(this.pause);
  }
}

if (!customElements.get('address-checker')) customElements.define('address-checker', AddressChecker);
