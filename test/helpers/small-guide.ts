import { collectionNames, collections, type CollectionName } from '../../src/data/collections.ts';
import { assembleGuide, type Guide } from '../../src/data/guide.ts';
import { least } from './least-entries.ts';

type Fields = Record<string, unknown>;

/**
 * A guide of a few entries. Each is the least of its kind, with the fields that a test names, and passes its schema;
 * `body` is the text below a frontmatter.
 */
export function smallGuide(parts: Partial<Record<CollectionName, Record<string, Fields>>>): Guide {
  const lists = collectionNames.map((name) => [
    name,
    Object.entries(parts[name] ?? {}).map(([id, { body, ...fields }]) => ({
      id,
      data: valid(name, id, fields),
      body: body === undefined ? undefined : { text: body as string },
    })),
  ]);
  return assembleGuide(Object.fromEntries(lists) as Parameters<typeof assembleGuide>[0]);
}

function valid(name: CollectionName, id: string, fields: Fields): object {
  const place = collections[name];
  const named = 'idField' in place ? { [place.idField]: place.idField === 'number' ? Number(id) : id } : {};
  return place.schema.parse({ ...least[name], ...named, ...fields }) as object;
}
