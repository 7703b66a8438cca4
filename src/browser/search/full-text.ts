/** Full-text search of the built pages, by Pagefind. Loaded on first use. */
import { make } from '../make.ts';

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string } }> }[] }>;
}

/** Pagefind wants all words of a query on one page, so a pasted screen is cut to its first few. */
const MAX_WORDS = 6;
const MAX_PAGES = 5;

/**
 * @param words of the query, without what any screen holds
 * @param base the site's base, ending in a slash
 * @returns a heading and the list of pages that hold the query's words, best first
 * @throws when Pagefind cannot be loaded
 */
export async function pageList(words: string[], base: string): Promise<Node[]> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // The policy allows no worker: its address would be a script made from text.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const { results } = await pagefind.search(words.slice(0, MAX_WORDS).join(' '));
  const pages = await Promise.all(results.slice(0, MAX_PAGES).map((result) => result.data()));
  return [
    make('p', { class: 'hit-kind' }, [
      pages.length === 0 ? 'No page holds these words.' : 'Pages that hold these words',
    ]),
    make(
      'ul',
      {},
      pages.map(({ url, meta }) => make('li', {}, [make('a', { href: url }, [meta.title ?? url])])),
    ),
  ];
}
