/** Which of the built pages the slow tests look at: a few of each kind that a rule finds, or all (`npm run test:all`). */
import type { BuiltPage } from './built-site.ts';

/** Set by `npm run test:all`. */
export const everyPage = Boolean(process.env['ALL_PAGES']);

type Page = Pick<BuiltPage, 'path' | 'document'>;

// Pages made from one template have one kind, `/regions/…/`; a page that is written by hand is a kind of its own.
const kindOf = ({ path }: Pick<Page, 'path'>) => path.replace(/^(\/[^/]+\/)[^/]+\//, '$1…/');

/** What makes a page hard to show: how long its text and its longest word are, and the parts (tag and classes) it consists of. */
function measure({ path, document }: Page) {
  const main = document.querySelector('main') ?? document;
  const words = main.textContent.split(/\s+/);
  return {
    path,
    words: words.length,
    longestWord: Math.max(...words.map((word) => word.length)),
    parts: new Set(
      main.querySelectorAll('*').flatMap(({ tagName, classNames }) => [tagName, ...classNames.split(' ')]),
    ),
  };
}

/**
 * The pages of each kind that are likeliest to break: the first, the longest, the shortest (a place without a portal),
 * the one with the longest word (it has to fit into 320 px), and one for every part (a table, a chip, a warning) that none of
 * these has.
 * @param pages of the built site, in their order
 * @returns their addresses
 */
export function hostilePages(pages: Page[]): string[] {
  return [...Map.groupBy(pages, kindOf).values()].flatMap((alike) => {
    const measured = alike.map(measure);
    const most = (by: (page: (typeof measured)[number]) => number) =>
      measured.toSorted((a, b) => by(b) - by(a)).slice(0, 1);
    const chosen = new Set([
      ...measured.slice(0, 1),
      ...most(({ words }) => words),
      ...most(({ words }) => -words),
      ...most(({ longestWord }) => longestWord),
    ]);
    const seen = new Set([...chosen].flatMap(({ parts }) => [...parts]));
    for (const page of measured) {
      if (!page.parts.isSubsetOf(seen)) chosen.add(page);
      for (const part of page.parts) seen.add(part);
    }
    return [...chosen].map(({ path }) => path);
  });
}

/**
 * A few pages that together have every part of the site: whichever adds the most, until none adds one.
 * @returns their addresses
 */
function pagesWithEveryPart(pages: Page[]): string[] {
  const measured = pages.map(measure);
  const missing = new Set(measured.flatMap(({ parts }) => [...parts]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const [best] = measured.toSorted((a, b) => missing.intersection(b.parts).size - missing.intersection(a.parts).size);
    if (!best) break;
    chosen.push(best.path);
    for (const part of best.parts) missing.delete(part);
  }
  return chosen;
}

/** One page of each layout: those with every part, and the first of each template, whose parts may stand otherwise. */
export function layouts(pages: Page[]): string[] {
  const templates = [...Map.groupBy(pages, kindOf)].filter(([kind]) => kind.includes('…'));
  return [...new Set([...pagesWithEveryPart(pages), ...templates.flatMap(([, alike]) => alike[0]?.path ?? [])])];
}

const all = (pages: Page[]) => pages.map(({ path }) => path);

/** What a slow test looks at: the hostile ones, in `npm run test:all` every page. */
export const pagesToLookAt = (pages: BuiltPage[]): string[] => (everyPage ? all : hostilePages)(pages);

/** For a test that takes seconds for each page: one of each layout, in `npm run test:all` every page. */
export const pagesToStudy = (pages: BuiltPage[]): string[] => (everyPage ? all : layouts)(pages);

/** For a test that opens each page several times: one of each layout, in `npm run test:all` the hostile ones. */
export const pagesToTryOut = (pages: BuiltPage[]): string[] => (everyPage ? hostilePages : layouts)(pages);
