/** The search box's way to the checker: somebody pasted an address or a number where a message was expected. */
import { make } from '../make.ts';
import { PAUSE_MS } from './pause.ts';

/** Like an address or a phone number. Loose: what judges is exact, and says nothing where there is nothing. */
const checkable = /:\/\/|\bwww\.|[\p{L}\p{N}-]{2,}\.\p{L}{2,}|h(xx|tt)ps?:|\d{3}\D{0,3}\d{3}\D{0,3}\d{4}/iu;

/**
 * @param base the site's base, ending in a slash
 * @returns a place that the checker's answer comes into, or nothing where the query holds no address and no number
 */
export function checkerBlock(query: string, base: string): HTMLElement[] {
  if (!checkable.test(query)) return [];
  const place = make('div', {}, []);
  const check = async () => {
    // Few queries hold an address: what judges it comes when one does.
    const [{ loadChecker }, { answerBlock }] = await Promise.all([import('./load.ts'), import('./view.ts')]);
    const checker = await loadChecker(`${base}data/checker.json`);
    const answer = checker.check(query);
    if (answer.verdict === 'nothing' || !place.isConnected) return;
    const { element, show } = answerBlock(false);
    show(answer, checker.pages);
    place.replaceChildren(element);
  };
  setTimeout(() => {
    // Without its files the search still answers, and the checker's own page says what is amiss.
    if (place.isConnected) void check().catch(() => place.remove());
  }, PAUSE_MS);
  return [place];
}
