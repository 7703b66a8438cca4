import { make } from '../make.ts';

/** The box of the address checker. Everything stays in the page; what reads an address is loaded on first touch. */
class AddressChecker extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('textarea')) return;
    const field = make(
      'textarea',
      {
        id: 'address',
        rows: '2',
        maxlength: '2000',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        'aria-describedby': 'address-privacy',
      },
      [],
    );
    const output = make('div', { class: 'address-answer', role: 'status' }, []);
    this.append(
      make('div', { class: 'search-box' }, [
        make('label', { for: 'address' }, ['Paste the address from the address bar or from a message']),
        field,
        make('p', { class: 'search-privacy', id: 'address-privacy' }, [
          'The address is read in this page. It is never opened or sent.',
        ]),
        output,
      ]),
    );
    let reader: Promise<typeof import('../../addresses/answer.ts')> | undefined;
    const update = async () => {
      reader ??= import('../../addresses/answer.ts');
      try {
        const { answer } = await reader;
        output.replaceChildren(...show(answer(field.value, listed()), field.value));
      } catch {
        reader = undefined;
        output.textContent = 'The checker could not be loaded. Compare the host with the list below, letter by letter.';
      }
    };
    for (const event of ['focus', 'input']) field.addEventListener(event, () => void update());
  }
}

/** The list as it stands on the page. */
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-host]')].map((entry) => ({
    host: entry.dataset['host'] ?? '',
    about: entry.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  }));

function show(found: { heading: string; lines: string[]; next: string } | undefined, typed: string): Node[] {
  const paragraph = (...children: (Node | string)[]) => make('p', {}, children);
  if (!found) return typed.trim() === '' ? [] : [paragraph('There is no address in this text.')];
  return [
    paragraph(make('strong', {}, [found.heading])),
    ...found.lines.filter(Boolean).map((line) => paragraph(line)),
    paragraph(found.next),
  ];
}

if (!customElements.get('address-checker')) customElements.define('address-checker', AddressChecker);
