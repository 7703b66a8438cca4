import { need, type Guide } from '../guide.ts';
import { paceOf, reviewDue, type Pace } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';

/** What a page shows at its end: whom to call, if anybody can help, and what it rests on. */
export interface PageEnd {
  contacts: ContactView[];
  basis: EvidenceView | { reviewedOn: string; reviewDue: string };
}

/** The end of a hand-written page. */
export function docEnd(guide: Guide, id: string): PageEnd {
  const doc = need(guide, 'docs', id);
  return { contacts: contactViews(guide, doc.contacts), basis: evidenceView(guide, doc, paceOf.docs) };
}

/** The end of a page that lists entries, each with sources of its own. */
export function listEnd(guide: Guide, entries: Iterable<{ reviewedOn: string }>, pace: Pace): PageEnd {
  const reviewedOn = [...entries].map((entry) => entry.reviewedOn).sort()[0];
  if (reviewedOn === undefined) throw new Error('a list page needs entries');
  return {
    contacts: contactViews(guide, need(guide, 'docs', 'home').contacts),
    basis: { reviewedOn, reviewDue: reviewDue(reviewedOn, pace) },
  };
}
