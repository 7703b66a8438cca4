import { withoutLongNumbers } from '../../data/long-numbers.ts';

/**
 * What was typed, kept with the page's own entry in the tab's history, so that Back brings the answer back.
 * It is in no address, no storage and no request, and it is gone with the tab.
 */
interface Typed {
  box: string;
  query: string;
}

const read = () => (history.state as { search?: Typed } | null)?.search;

/** What was typed into a box before the reader went to another page; empty if nothing was. */
export function recall(box: string): string {
  const typed = read();
  return typed?.box === box ? typed.query : '';
}

/** Keeps what was typed, without its long numbers: they may be a patient's or a practice's. */
export function remember(box: string, query: string): void {
  const kept = withoutLongNumbers(query);
  if (kept === recall(box)) return;
  const search = kept === '' ? undefined : { box, query: kept };
  history.replaceState({ ...(history.state as object | null), search }, '');
}

/** A pause in typing. Safari allows 100 changes of the history in 30 seconds. */
const PAUSE_MS = 400;

/**
 * What was typed last comes back after Back or a reload, without its long numbers. It is kept from the first letter on:
 * on a slow line a reader reloads before the search itself has come.
 * @param element holds the input and the answers that lead to other pages
 */
export function keepTyped(element: HTMLElement, input: HTMLTextAreaElement, box: string): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(pause);
    pause = undefined;
    remember(box, input.value.trim());
  };
  input.addEventListener('input', () => {
    // At once for a paste: a reload does not ask the page that it leaves.
    if (pause === undefined) keep();
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE_MS);
  });
  for (const event of ['click', 'focusout']) element.addEventListener(event, keep);
  // The page may be left while a pause still runs.
  addEventListener('pagehide', () => {
    if (pause !== undefined) keep();
  });
  // A page that the browser kept for Back comes back as it was left, with all that stood in the box.
  addEventListener('pageshow', ({ persisted }) => {
    const masked = withoutLongNumbers(input.value);
    if (!persisted || masked === input.value) return;
    input.value = masked;
    input.dispatchEvent(new Event('input'));
  });
}

/** The box that a link can fill: the one of the search's own page. */
const LINKED_BOX = 'page';

/**
 * The query of a link like `/search/#q=locked`, for pages elsewhere that lead here. It is read once and taken out of the
 * address at once. What stands after # is sent to no server, and nothing typed is ever written there.
 * @returns empty when the address holds none, or for another box
 */
export function linkedQuery(box: string): string {
  const query = new URLSearchParams(location.hash.slice(1)).get('q');
  if (box !== LINKED_BOX || query === null) return '';
  history.replaceState(history.state, '', location.pathname + location.search);
  return query;
}
