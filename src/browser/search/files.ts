/** Loads what the search searches. The first file answers; the others, if there are any, complete the answer. */
import { unpack, type Packed } from '../../search/packed.ts';
import { createSearch, type Search } from '../../search/rank.ts';

export interface Loaded {
  find: Search;
  /** Resolves to the search over all files; absent when the first file is all. */
  whole?: Promise<Search>;
}

let loading: Promise<Loaded> | undefined;

/**
 * Every box of a page shares one search.
 * @param base the site's base, ending in a slash
 * @throws when the first file cannot be loaded; the next call tries again
 */
export function loadSearch(base: string): Promise<Loaded> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(base: string): Promise<Loaded> {
  const file = async (number: number) => {
    const response = await fetch(`${base}search-documents/${number}.json`);
    if (!response.ok) throw new Error(`search documents ${number}: the server answered ${response.status}`);
    return (await response.json()) as Packed;
  };
  const first = await file(1);
  const find = createSearch(unpack([first]));
  const { files = 1 } = first;
  if (files === 1) return { find };
  const others = Array.from({ length: files - 1 }, (_, index) => file(index + 2));
  // A file that fails leaves the first answer standing.
  return {
    find,
    whole: Promise.all(others)
      .then((rest) => createSearch(unpack([first, ...rest])))
      .catch(() => find),
  };
}
