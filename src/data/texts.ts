import { addressesIn } from '../addresses/find.ts';
import type { Content, Entry } from './read.ts';
import type { Problem } from './problem.ts';

type Place = Omit<Problem, 'message'>;

/** A piece of written text, and where it stands. */
export interface Text extends Place {
  text: string;
  /** true: a line of Markdown below a frontmatter. */
  inBody: boolean;
}

/** Several rules read every text of one and the same content: it is gone through once. */
const known = new WeakMap<Content['entries'], Text[]>();

/** Every text of the content: each field that holds words, and each line below a frontmatter. */
export function textsOf({ entries }: Content): Text[] {
  const texts =
    known.get(entries) ??
    Object.values<Entry[]>(entries).flatMap((list) => list.flatMap((entry) => [...inFields(entry), ...inBody(entry)]));
  known.set(entries, texts);
  return texts;
}

/** Every address of the content, in a field of its own or among words, and where it stands. */
export function addressesOf(content: Content): (Place & { address: string })[] {
  return textsOf(content).flatMap(({ text, file, line, column, path }) =>
    (/^[a-z]+:\/\//i.test(text) ? [text] : addressesIn(text)).map((address) => ({ file, line, column, path, address })),
  );
}

function inFields(entry: Entry): Text[] {
  return strings(entry.data).map(({ text, path }) => ({
    ...entry.locate(path),
    path: [entry.collection, entry.id, ...path].join('.'),
    text,
    inBody: false,
  }));
}

function inBody({ collection, id, file, body }: Entry): Text[] {
  if (!body) return [];
  return body.text.split('\n').map((text, index) => ({
    file,
    line: body.firstLine + index,
    column: 1,
    path: `${collection}.${id}`,
    text,
    inBody: true,
  }));
}

function strings(value: unknown, path: (string | number)[] = []): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    strings(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
