/** The search's box. A script makes it, so that no browser without script, and no text browser, shows a dead one. */
import { make } from '../make.ts';

export interface BoxNames {
  /** Names the box: a page may hold the element twice. */
  name: string;
  label: string;
}

/** @returns label, field, privacy line, status line and the place for the answers */
export function makeBox({ name, label }: BoxNames): HTMLElement {
  return make('div', { class: 'search-box' }, [
    make('label', { for: `${name}-query` }, [label]),
    make(
      'textarea',
      {
        id: `${name}-query`,
        rows: '2',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
        'aria-describedby': `${name}-privacy`,
      },
      [],
    ),
    make('p', { id: `${name}-privacy`, class: 'search-privacy' }, [
      'Stays in this tab: nothing you type is sent. Leave out patient data, IDs and codes.',
    ]),
    make('p', { class: 'search-count', role: 'status' }, []),
    make('div', { class: 'search-results' }, []),
  ]);
}
