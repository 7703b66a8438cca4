/** Splits what the search loads into files, so that the first answer costs the same however much the guide holds. */
import { pack, type Packed, type SearchData } from './packed.ts';

/** All messages of today fit: with the script (4.5 kB) a first answer costs some 15 kB of the 25 kB that it may. */
const FIRST_FILE_BYTES = 12_000;

/**
 * @param bytesOf the bytes that a file of this text costs on the way
 * @returns the files, in the order in which they are loaded, whatever the reader types: files chosen by the query would
 *   tell the server what was typed. Messages come first, since they are what people look for; questions, steps, portals and places follow.
 */
export function split({ documents, synonyms }: SearchData, bytesOf: (text: string) => number): Packed[] {
  const messages = documents.filter(({ kind }) => kind === 'message');
  const others = documents.filter(({ kind }) => kind !== 'message');
  for (let count = 1; ; count += 1) {
    const size = Math.max(1, Math.ceil(messages.length / count));
    const lists = [...chunks(messages, size), ...chunks(others, size)];
    const [first = pack([]), ...rest] = lists.map(pack);
    const files = [{ ...first, synonyms, files: lists.length }, ...rest];
    if (size <= 1 || bytesOf(JSON.stringify(files[0])) <= FIRST_FILE_BYTES) return files;
  }
}

function chunks<Item>(list: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
