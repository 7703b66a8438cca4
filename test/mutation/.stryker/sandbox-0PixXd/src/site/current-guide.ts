// @ts-nocheck
import { getCollection, getEntry, render } from 'astro:content';
import { collectionNames, type CollectionName } from '../data/collections.ts';
import { assembleGuide, type Guide } from '../data/guide.ts';

/** Astro's name for a collection of the guide; see `content.config.ts` for the one that differs. */
const astroName = <Name extends CollectionName>(name: Name) => (name === 'docs' ? 'pages' : name);

let assembled: Promise<Guide> | undefined;

/** The Guide that pages are made from, out of Astro's collections. Assembled once a build, anew for each page in dev. */
export function currentGuide(): Promise<Guide> {
  if (import.meta.env.DEV) return assemble();
  return (assembled ??= assemble());
}

async function assemble(): Promise<Guide> {
  const lists = await Promise.all(
    collectionNames.map(async (name) => {
      const stored = await getCollection(astroName(name) as 'portals');
      const inOrder = stored.sort((a, b) => a.data.position - b.data.position);
      return [name, inOrder.map(({ id, data, body }) => ({ id, data: data.value, body }))] as const;
    }),
  );
  return assembleGuide(Object.fromEntries(lists) as unknown as Parameters<typeof assembleGuide>[0]);
}

/** The rendered text below the frontmatter of an entry, or nothing if there is none. */
export async function bodyOf(name: 'steps' | 'messages' | 'faqs' | 'docs', entry: { id: string; hasBody: boolean }) {
  if (!entry.hasBody) return undefined;
  const stored = await getEntry(astroName(name) as 'messages', entry.id);
  return stored && (await render(stored));
}
