import { need, type Guide, type Stored } from '../guide.ts';

export interface ContactView extends Stored<'contacts'> {
  /** `tel:` link with country code; undefined where the desk has only e-mail. */
  tel?: string | undefined;
}

export function contactViews(guide: Guide, ids: readonly string[]): ContactView[] {
  return [...new Set(ids)].map((id) => {
    const contact = need(guide, 'contacts', id);
    return { ...contact, tel: contact.phone && `tel:+1${contact.phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}` };
  });
}
