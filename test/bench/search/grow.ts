/** Makes the documents more: believable messages that nobody looks for, from the words of the real ones. */
import type { SearchData, SearchDocument } from '../../../src/search/packed.ts';

/** A small generator of repeatable random numbers (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The first `size` of the real documents, with as many invented messages as it takes to reach `size`. */
export function grow(data: SearchData, size: number): SearchData {
  const random = randomNumbers(42);
  const sources = data.documents.filter(({ kind }) => kind === 'message');
  const pick = <Item>(list: Item[]) => list[Math.floor(random() * list.length)] as Item;
  const syllables = [
    'ba',
    'cor',
    'den',
    'fil',
    'gra',
    'hov',
    'jun',
    'kel',
    'lim',
    'mor',
    'nat',
    'per',
    'qui',
    'ros',
    'sel',
    'tar',
    'vin',
    'wex',
  ];
  // Half of an invented text is real words, half is new ones, as new portals bring new names.
  const mix = (text: string) =>
    text
      .split(' ')
      .map((word) => (random() < 0.5 ? word : pick(syllables) + pick(syllables) + pick(syllables)))
      .join(' ');
  const invented: SearchDocument[] = [];
  for (let number = data.documents.length; number < size; number += 1) {
    const source = pick(sources);
    invented.push({
      ...source,
      path: `/messages/invented-${number}/`,
      title: mix(source.title),
      wording: source.wording.map(mix),
      typed: mix(source.typed),
      fix: mix(source.fix),
    });
  }
  return { ...data, documents: [...data.documents, ...invented].slice(0, size) };
}
