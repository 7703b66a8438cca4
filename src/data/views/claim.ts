import { need, type Guide, type Stored } from '../guide.ts';
import { titled, type Readable, type Titled } from './titled.ts';

export interface ClaimView extends Omit<Stored<'claims'>, 'sources' | 'treatedIn'> {
  sources: { id: string; title: string }[];
  treatedIn: Titled[];
}

/** All claims of the article, by number. */
export function claimViews(guide: Guide): ClaimView[] {
  return [...guide.claims.values()].map((claim) => ({
    ...claim,
    sources: claim.sources.map((id) => ({ id, title: need(guide, 'sources', id).title })),
    treatedIn: claim.treatedIn.map((reference) => {
      const [collection, id] = reference.split('/') as [Readable, string];
      return titled(guide, collection, id);
    }),
  }));
}
