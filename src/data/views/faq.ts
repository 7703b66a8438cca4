import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { messageLinks, type MessageLink } from './message.ts';

export interface FaqView extends Omit<Stored<'faqs'>, 'procedures' | 'messages' | 'contacts' | 'evidence'> {
  procedures: { id: string; task: string; title: string }[];
  messages: MessageLink[];
  contacts: ContactView[];
  evidence: EvidenceView;
}

/** All questions, in the order of their files. */
export function faqViews(guide: Guide): FaqView[] {
  return [...guide.faqs.values()].map((faq) => ({
    ...faq,
    procedures: faq.procedures.map((id) => {
      const { task, title } = need(guide, 'steps', id);
      return { id, task, title };
    }),
    messages: messageLinks(guide, faq.messages),
    contacts: contactViews(guide, faq.contacts),
    evidence: evidenceView(guide, faq, paceOf.faqs),
  }));
}
