import { collectionNames, type CollectionName } from '../../src/data/collections.ts';
import type { Problem } from '../../src/data/problem.ts';
import type { Content, Entries, Entry } from '../../src/data/read.ts';

type Fields = Record<string, unknown>;
/** Fields of an entry by its id; `body` is the text below a frontmatter. */
export type Parts = Partial<Record<CollectionName, Record<string, Fields>>>;

/**
 * A content of a few entries, which need only the fields that a rule reads. Where a field stands is told by its path:
 * `locate(['states', 0])` of the region Ohio is the file `regions/ohio/states/0`.
 *
 * @param parts what there is; a collection that is not named is empty
 * @param broken collections in which not every entry could be read
 * @param problems of reading
 */
export function contentOf(
  parts: Parts,
  { broken = [], problems = [] }: { broken?: CollectionName[]; problems?: Problem[] } = {},
): Content {
  const lists = collectionNames.map(
    (name) => [name, Object.entries(parts[name] ?? {}).map(([id, fields]) => entryOf(name, id, fields))] as const,
  );
  return {
    entries: Object.fromEntries(lists) as unknown as Entries,
    ids: Object.fromEntries(lists.map(([name, list]) => [name, new Set(list.map(({ id }) => id))])) as Content['ids'],
    whole: new Set(collectionNames.filter((name) => !broken.includes(name))),
    problems,
  };
}

function entryOf(collection: CollectionName, id: string, { body, ...data }: Fields): Entry {
  return {
    collection,
    id,
    data: data as Entry['data'],
    file: `${collection}/${id}`,
    ...(typeof body === 'string' && { body: { text: body, firstLine: 10 } }),
    locate: (path = []) => ({ file: [collection, id, ...path].join('/'), line: 1, column: 1 }),
  };
}
