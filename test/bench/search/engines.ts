/** The engines that are compared, all over the same documents. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchData } from '../../../src/search/packed.ts';
import { createSearch } from '../../../src/search/rank.ts';
import type { Engine } from './measure.ts';

export function ours(data: SearchData): Engine {
  const find = createSearch(data);
  return (query) => {
    const { hits, sure } = find(query);
    return { paths: hits.map(({ document }) => document.path), sure };
  };
}

/** MiniSearch with any word, fuzzy and prefix: the best ready-made setting that our notes know. */
export function miniSearch({ documents }: SearchData): Engine {
  const index = new MiniSearch({
    fields: ['title', 'wording', 'names', 'typed', 'fix'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { wording: 4, title: 3, names: 3, typed: 3 } },
  });
  index.addAll(
    documents.map((document, id) => ({
      ...document,
      id,
      wording: document.wording.join('\n'),
      names: document.names.join('\n'),
    })),
  );
  return (query) => ({ paths: index.search(query).map(({ id }) => documents[id as number]?.path ?? '') });
}

export function fuse({ documents }: SearchData): Engine {
  const index = new Fuse(documents, {
    keys: ['title', 'wording', 'names', 'typed', 'fix'],
    ignoreLocation: true,
    threshold: 0.6,
  });
  return (query) => ({ paths: index.search(query, { limit: 10 }).map(({ item }) => item.path) });
}
