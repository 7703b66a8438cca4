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
  if (query === '' && read() === undefined) return;
  const search = query === '' ? undefined : { box, query: withoutLongNumbers(query) };
  history.replaceState({ ...(history.state as object | null), search }, '');
}

/** The box that a link can fill. */
const LINKED_BOX = 'search';

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
