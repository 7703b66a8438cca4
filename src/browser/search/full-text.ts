/** Full-text search of the built pages, by Pagefind. Loaded on first use. */
import { make } from '../make.ts';

interface Page {
  url: string;
  meta: { title?: string };
  content: string;
}

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}

/** Pagefind wants all words of a query on one page, so a pasted screen is cut to its first few. */
const MAX_WORDS = 6;
const MAX_PAGES = 5;
/** Pagefind lists pages that hold the start of a word too, however short: so many are looked into. */
const MAX_READ = 15;

/**
 * @param words of the query, without what any screen holds
 * @param base the site's base, ending in a slash
 * @param holds whether a text holds all words that are asked for
 * @returns a heading and the list of pages that hold the query's words, best first
 * @throws when Pagefind cannot be loaded
 */
export async function pageList(
  words: string[],
  base: string,
  holds: (text: string, words: string[]) => boolean,
): Promise<Node[]> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // The policy allows no worker: its address would be a script made from text.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const asked = words.slice(0, MAX_WORDS);
  const { results } = await pagefind.search(asked.join(' '));
  const read = await Promise.all(results.slice(0, MAX_READ).map((result) => result.data()));
  const pages = read.filter(({ meta, content }) => holds(`${meta.title ?? ''} ${content}`, asked)).slice(0, MAX_PAGES);
  return [
    make('p', { class: 'hit-kind' }, [
      pages.length === 0 ? 'No page holds these words.' : 'Pages that hold these words',
    ]),
    make(
      'ul',
      // Who goes from link to link hears that another list begins, which may name the same page.
      { 'aria-label': 'Pages' },
      pages.map(({ url, meta }) => make('li', {}, [make('a', { href: url }, [meta.title ?? url])])),
    ),
  ];
}
