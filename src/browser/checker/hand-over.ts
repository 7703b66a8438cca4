/** The search box's way to the checker: somebody pasted an address or a number where a message was expected. */
import { loadChecker } from './load.ts';
import { answerBlock, PAUSE_MS } from './view.ts';

/** Like an address or a phone number. Loose: what judges is exact, and says nothing where there is nothing. */
const checkable = /:\/\/|\bwww\.|[\p{L}\p{N}-]{2,}\.\p{L}{2,}|h(xx|tt)ps?:|\d{3}\D{0,3}\d{3}\D{0,3}\d{4}/iu;

/**
 * @param base the site's base, ending in a slash
 * @returns a place that the checker's answer comes into, or nothing where the query holds no address and no number
 */
export function checkerBlock(query: string, base: string): HTMLElement[] {
  if (!checkable.test(query)) return [];
  const { element, show } = answerBlock(false);
  const check = async () => {
    const checker = await loadChecker(`${base}data/checker.json`);
    const answer = checker.check(query);
    if (answer.verdict !== 'nothing' && element.isConnected) show(answer, checker.pages);
  };
  setTimeout(() => {
    // Without its files the search still answers, and the checker's own page says what is amiss.
    if (element.isConnected) void check().catch(() => element.remove());
  }, PAUSE_MS);
  return [element];
}
