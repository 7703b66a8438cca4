import type { Guide } from '../guide.ts';
import { evidenceOfRegion, sourceView, type SourceView } from './evidence.ts';
import { titled, type Readable, type Titled } from './titled.ts';

export interface SourceInUse extends SourceView {
  /** The entries that name it as evidence. */
  usedBy: Titled[];
}

const readable: Readable[] = ['portals', 'regions', 'steps', 'messages', 'faqs', 'docs'];

/** All sources, in the order of their file, each with what rests on it. */
export function sourcesInUse(guide: Guide): SourceInUse[] {
  const uses = new Map<string, Map<string, Titled>>();
  for (const collection of readable) {
    for (const entry of guide[collection].values()) {
      const region = collection === 'regions' ? guide.regions.get(entry.id) : undefined;
      for (const { source } of region ? evidenceOfRegion(region) : entry.evidence) {
        const list = uses.get(source) ?? new Map<string, Titled>();
        uses.set(source, list.set(`${collection}/${entry.id}`, titled(guide, collection, entry.id)));
      }
    }
  }
  return [...guide.sources.keys()].map((id) => ({
    ...sourceView(guide, id),
    usedBy: [...(uses.get(id)?.values() ?? [])],
  }));
}
