import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';

export interface ContactView extends Omit<Stored<'contacts'>, 'evidence'> {
  evidence: EvidenceView;
  /** `tel:` link with country code; undefined where the desk has only e-mail. */
  tel?: string | undefined;
}

export function contactViews(guide: Guide, ids: readonly string[]): ContactView[] {
  return [...new Set(ids)].map((id) => {
    const contact = need(guide, 'contacts', id);
    const evidence = evidenceView(guide, contact, paceOf.contacts);
    return {
      ...contact,
      evidence,
      tel: contact.phone && `tel:+1${contact.phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}`,
    };
  });
}
