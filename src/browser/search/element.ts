/** The search's box: reads what is typed, and shows the answer. */
import { followSearch, type LoadState } from './files.ts';
import { moveFocus } from './keys.ts';
import type { Line } from './file.ts';
import type { Ranking, Search } from '../../search/rank.ts';
import { view } from './view.ts';

const nothing: Ranking = { hits: [], sure: false };

/**
 * Makes a `<guide-search>` element answer what is typed into it, as far as the search is loaded.
 * @param line what brings the files of the search
 */
export function startSearch(element: HTMLElement, line: Line): void {
  const input = element.querySelector('textarea') as HTMLTextAreaElement;
  const results = element.querySelector('.search-results') as HTMLElement;
  const status = element.querySelector('[role=status]') as HTMLElement;
  let state: LoadState = 'busy';
  let find: Search = () => nothing;
  let sure = false;

  const answer = () => {
    const query = input.value;
    const found = find(query);
    // What is still missing may hold the better answer.
    sure = found.sure && state === 'done';
    const focused = results.contains(document.activeElement) && (document.activeElement as HTMLAnchorElement).href;
    results.replaceChildren(...view({ ...found, sure }, query, element.dataset, state));
    if (focused) [...results.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
    const words = announce({ ...found, sure }, query, state);
    // The same words put there again would be spoken again.
    if (status.textContent !== words) status.textContent = words;
  };
  input.addEventListener('input', () => {
    // A key silences what was being said: the same words have to be new again.
    status.textContent = '';
    answer();
  });
  element.addEventListener('keydown', (event) => moveFocus(event, input, results, sure));
  followSearch(line, (loaded) => {
    state = loaded.state;
    find = loaded.find ?? find;
    answer();
  });
}

function announce({ hits, sure }: Ranking, query: string, state: LoadState): string {
  // A screen reader that comes into the box says its name: nothing may speak over that.
  if (query.trim() === '' && state !== 'failed') return '';
  if (state === 'failed') return 'Part of the search could not be loaded. It tries again by itself.';
  if (state === 'busy') return 'Loading…';
  if (hits.length === 0) return 'No match.';
  const count = hits.length === 1 ? '1 match' : `${hits.length} matches`;
  return sure ? `${count}. Best match: ${hits[0]?.document.title}` : `${count}, none of them sure.`;
}
