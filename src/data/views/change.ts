import type { CollectionName } from '../collections.ts';
import type { Guide } from '../guide.ts';
import { paceOf } from '../review.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { titled, type Readable, type Titled } from './titled.ts';

export interface ChangeView {
  id: string;
  day: string;
  title: string;
  what: string;
  touches: Titled[];
  evidence: EvidenceView;
}

/** All changes, newest first. */
export function changeViews(guide: Guide): ChangeView[] {
  return [...guide.changes.values()]
    .map((change) => ({
      ...change,
      touches: change.touches.map((reference) => {
        const [collection, id = ''] = reference.split('/') as [CollectionName, string];
        return titled(guide, collection as Readable, id);
      }),
      evidence: evidenceView(guide, change, paceOf.changes),
    }))
    .sort((a, b) => b.day.localeCompare(a.day));
}
