import type { CollectionName } from '../collections.ts';
import { need, type Guide } from '../guide.ts';
import { plainText } from '../inline.ts';

/** The collections whose entries a reader can be sent to. */
export type Readable = 'portals' | 'regions' | 'steps' | 'messages' | 'faqs' | 'docs';

/** An entry by its title, with what it takes to build its address. */
export interface Titled {
  collection: Readable;
  id: string;
  title: string;
}

export function titled(guide: Guide, collection: Readable, id: string): Titled {
  const entry = need(guide, collection as CollectionName, id) as Record<string, unknown>;
  return { collection, id, title: plainText(String(entry['title'] ?? entry['question'] ?? entry['name'])) };
}
