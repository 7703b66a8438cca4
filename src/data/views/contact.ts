import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import type { Standing } from '../status.ts';
import { evidenceView, standingIn, type EvidenceView } from './evidence.ts';

export interface ContactView extends Omit<Stored<'contacts'>, 'evidence' | 'hoursEvidence'> {
  evidence: EvidenceView;
  /** What may be said of the hours, where that is not what may be said of the number. */
  hoursStanding?: Standing | undefined;
  /** `tel:` link with country code; undefined where the desk has only e-mail. */
  tel?: string | undefined;
}

export function contactView(guide: Guide, id: string): ContactView {
  const { hoursEvidence, ...contact } = need(guide, 'contacts', id);
  const { reviewedOn } = contact;
  return {
    ...contact,
    evidence: evidenceView(guide, contact, paceOf.contacts),
    hoursStanding: hoursEvidence.length > 0 ? standingIn(guide, { evidence: hoursEvidence, reviewedOn }) : undefined,
    tel: contact.phone && `tel:+1${contact.phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}`,
  };
}

export const contactViews = (guide: Guide, ids: Iterable<string>): ContactView[] =>
  [...new Set(ids)].map((id) => contactView(guide, id));
