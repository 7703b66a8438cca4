/** The one value that pages, sheets and search are made from: every entry by id, in the order of its file. */
import type { CollectionName, DataOf } from './collections.ts';

export type Stored<Name extends CollectionName> = DataOf<Name> & {
  id: string;
  /** Whether an MDX file has text below its frontmatter. */
  hasBody: boolean;
};

export type Guide = { [Name in CollectionName]: ReadonlyMap<string, Stored<Name>> };

/** As much of a read entry as a Guide keeps. */
type EntryLike = { id: string; data: object; body?: { text: string } | undefined };

/** Puts entries into a Guide. Pure: what it is given must have passed the checks. */
export function assembleGuide(entries: Record<CollectionName, readonly EntryLike[]>): Guide {
  const guide: Record<string, Map<string, unknown>> = {};
  for (const [name, list] of Object.entries(entries)) {
    guide[name] = new Map(list.map(({ id, data, body }) => [id, { ...data, id, hasBody: Boolean(body?.text.trim()) }]));
  }
  return guide as unknown as Guide;
}

/**
 * The entry with an id.
 * @throws if there is none; the checks make sure that this cannot happen with content that passed them.
 */
export function need<Name extends CollectionName>(guide: Guide, name: Name, id: string): Stored<Name> {
  const entry = guide[name].get(id);
  if (!entry) throw new Error(`no entry "${id}" in ${name}: run "npm run check"`);
  return entry;
}
