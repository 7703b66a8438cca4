import { topicLabels, type Topic } from '../../schemas/labels.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { firstSentence } from '../inline.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { messageLinks, type MessageLink } from './message.ts';
import { procedureLink, type ProcedureLink } from './procedure.ts';

export interface FaqView extends Omit<Stored<'faqs'>, 'procedures' | 'messages' | 'contacts' | 'evidence'> {
  procedures: ProcedureLink[];
  messages: MessageLink[];
  contacts: ContactView[];
  evidence: EvidenceView;
}

export function faqView(guide: Guide, id: string): FaqView {
  const faq = need(guide, 'faqs', id);
  return {
    ...faq,
    procedures: faq.procedures.map((procedure) => procedureLink(guide, procedure)),
    messages: messageLinks(guide, faq.messages),
    contacts: contactViews(guide, faq.contacts),
    evidence: evidenceView(guide, faq, paceOf.faqs),
  };
}

export interface QuestionGroup {
  id: Topic;
  label: string;
  questions: { id: string; question: string; short: string }[];
}

/** All questions by topic, most asked first, each with the first sentence of its answer. */
export function questionGroups(guide: Guide): QuestionGroup[] {
  return (Object.entries(topicLabels) as [Topic, string][])
    .map(([id, label]) => ({
      id,
      label,
      questions: [...guide.faqs.values()]
        .filter(({ topic }) => topic === id)
        .sort((a, b) => a.order - b.order)
        .map(({ id: faq, question, answer }) => ({ id: faq, question, short: firstSentence(answer) })),
    }))
    .filter(({ questions }) => questions.length > 0);
}
