/** The search's box: reads what is typed, shows the answer, and takes the keyboard through it. */
import { loadSearch } from './files.ts';
import { remember, withoutLongNumbers } from './memory.ts';
import type { Ranking } from '../../search/rank.ts';
import { view } from './view.ts';

/**
 * Makes a `<guide-search>` element answer what is typed into it.
 * @throws when the search cannot be loaded
 */
export async function startSearch(element: HTMLElement): Promise<void> {
  const { base = '/', box = '' } = element.dataset;
  const input = element.querySelector('textarea') as HTMLTextAreaElement;
  const results = element.querySelector('.search-results') as HTMLElement;
  const status = element.querySelector('[role=status]') as HTMLElement;

  status.textContent = 'Loading…';
  const loaded = await loadSearch(base);
  let { find } = loaded;
  let complete = loaded.whole === undefined;
  let sure = false;
  const answer = () => {
    const query = input.value;
    const found = find(query);
    sure = found.sure;
    results.replaceChildren(...view(found, query, element.dataset, complete || sure ? 'done' : 'busy'));
    status.textContent = announce(found, query);
  };
  input.addEventListener('input', answer);
  keepTyped(input, box, answer);
  element.addEventListener('keydown', (event) => moveFocus(event, input, results));
  for (const event of ['click', 'focusout']) element.addEventListener(event, () => remember(box, input.value.trim()));
  answer();
  if (!loaded.whole) return;
  find = await loaded.whole;
  complete = true;
  // A sure answer stays as it is: the reader may be on the way to it.
  if (!sure) answer();
}

/** A pause in typing. Safari allows 100 changes of the history in 30 seconds. */
const PAUSE_MS = 400;

/** What was typed last comes back after Back or a reload, without its long numbers. */
function keepTyped(input: HTMLTextAreaElement, box: string, answer: () => void): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(pause);
    pause = undefined;
    remember(box, input.value.trim());
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE_MS);
  });
  // The page may be left while a pause still runs.
  addEventListener('pagehide', () => {
    if (pause !== undefined) keep();
  });
  // A page that the browser kept for Back comes back as it was left, with all that stood in the box.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    input.value = withoutLongNumbers(input.value);
    answer();
  });
}

function announce({ hits, sure }: Ranking, query: string): string {
  if (query.trim() === '') return 'Nothing typed yet.';
  if (hits.length === 0) return 'No match.';
  const count = hits.length === 1 ? '1 match' : `${hits.length} matches`;
  return sure ? `${count}. Best match: ${hits[0]?.document.title}` : `${count}, none of them sure.`;
}

/** Arrow keys walk through box and results, Enter opens the first one, Escape goes back to the box and then empties it. */
function moveFocus(event: KeyboardEvent, input: HTMLTextAreaElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll<HTMLElement>('a, button')];
  const stops = [input, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inBox = document.activeElement === input;
  const oneLine = !input.value.includes('\n');
  if (event.key === 'ArrowDown' && (!inBox || oneLine)) focusOn(stops[at + 1], event);
  else if (event.key === 'ArrowUp' && !inBox) focusOn(stops[at - 1], event);
  else if (event.key === 'Enter' && inBox && !event.shiftKey && links[0]) {
    event.preventDefault();
    links[0].click();
  } else if (event.key === 'Escape' && !inBox && links.length > 0) focusOn(input, event);
  else if (event.key === 'Escape' && inBox && input.value !== '') {
    event.preventDefault();
    event.stopPropagation();
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function focusOn(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
