/**
 * Splits what the search loads into files. Today one file holds all, and its answer is complete. A guide that outgrows it
 * gets several, so that the first words can be answered, as incomplete, while the rest is on its way.
 */
import { pack, type Packed, type SearchData } from './packed.ts';

/** A complete answer may cost 25,000 bytes; the script takes the others. */
export const FIRST_FILE_BYTES = 17_000;

/**
 * @param bytesOf the bytes that a file of this text costs on the way
 * @returns the files, in the order in which they are loaded, whatever the reader types: files chosen by the query would
 *   tell the server what was typed. Messages come first, since they are what people look for; questions, steps, portals and places follow.
 */
export function split({ documents, loudness, doubts }: SearchData, bytesOf: (text: string) => number): Packed[] {
  const whole = { ...pack({ documents, loudness, doubts }), files: 1 };
  if (bytesOf(JSON.stringify(whole)) <= FIRST_FILE_BYTES) return [whole];
  const messages = documents.filter(({ kind }) => kind === 'message');
  const others = documents.filter(({ kind }) => kind !== 'message');
  for (let count = 1; ; count += 1) {
    const size = Math.max(1, Math.ceil(messages.length / count));
    const lists = [...chunks(messages, size), ...chunks(others, size)];
    const [first = [], ...rest] = lists;
    const files = [
      { ...pack({ documents: first, loudness, doubts }), files: lists.length },
      ...rest.map((list) => pack({ documents: list, loudness })),
    ];
    if (size <= 1 || bytesOf(JSON.stringify(files[0])) <= FIRST_FILE_BYTES) return files;
  }
}

function chunks<Item>(list: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
