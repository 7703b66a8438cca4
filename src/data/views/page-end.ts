import { need, type Guide } from '../guide.ts';
import { paceOf, reviewDue, type Pace } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';

/** What every page shows at its end: whom to call, and what it rests on. */
export interface PageEnd {
  contacts: ContactView[];
  basis: EvidenceView | { reviewedOn: string; reviewDue: string };
}

/** Support desks for "Still stuck?": the entry's own, or else those of the home page. */
export function helpContacts(guide: Guide, ids: readonly string[]): ContactView[] {
  return contactViews(guide, ids.length > 0 ? ids : need(guide, 'docs', 'home').contacts);
}

/** The end of a hand-written page. */
export function docEnd(guide: Guide, id: string): PageEnd {
  const doc = need(guide, 'docs', id);
  return { contacts: helpContacts(guide, doc.contacts), basis: evidenceView(guide, doc, paceOf.docs) };
}

/** The end of a page that lists entries, each with sources of its own. */
export function listEnd(guide: Guide, entries: Iterable<{ reviewedOn: string }>, pace: Pace): PageEnd {
  const reviewedOn = [...entries].map((entry) => entry.reviewedOn).sort()[0];
  if (reviewedOn === undefined) throw new Error('a list page needs entries');
  return { contacts: helpContacts(guide, []), basis: { reviewedOn, reviewDue: reviewDue(reviewedOn, pace) } };
}
