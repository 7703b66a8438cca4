/** The search box's way to the checker: somebody pasted an address or a number where a message was expected. */
import { make } from '../make.ts';

/** Like an address or a phone number. Loose: what judges is exact, and says nothing where there is nothing. */
const checkable = /:\/\/|\bwww\.|[\p{L}\p{N}-]{2,}\.\p{L}{2,}|h(xx|tt)ps?:|\d{3}\D{0,3}\d{3}\D{0,3}\d{4}/iu;

/** As in the checker's own box: typing goes on. */
const PAUSE_MS = 500;

/**
 * @param base the site's base, ending in a slash
 * @returns a place that the checker's answer comes into, or nothing where the query holds no address and no number
 */
export function checkerBlock(query: string, base: string): HTMLElement[] {
  if (!checkable.test(query)) return [];
  const block = make('div', { class: 'address-answer' }, []);
  const show = async () => {
    // Few queries hold an address: what judges it comes when one does.
    const [{ loadChecker }, { answerParts, withNames }] = await Promise.all([import('./load.ts'), import('./view.ts')]);
    const { check, pages } = await loadChecker(`${base}data/checker.json`);
    const found = check(query);
    if (found.verdict === 'nothing' || !block.isConnected) return;
    const names = found.findings.map(({ about }) => about).filter(Boolean);
    block.replaceChildren(
      make('p', { class: 'check-verdict' }, withNames(found.sentences[0] ?? '', names)),
      ...answerParts(found, pages),
    );
    block.dataset['checkVerdict'] = found.verdict;
  };
  setTimeout(() => {
    // Without its files the search still answers, and the checker's own page says what is amiss.
    if (block.isConnected) void show().catch(() => block.remove());
  }, PAUSE_MS);
  return [block];
}
