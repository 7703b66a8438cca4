import type { ProcedureTask, Screens } from '../../schemas/labels.ts';
import { need, type Guide } from '../guide.ts';
import { firstSentence, plainText } from '../inline.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { messageLinks, type MessageLink } from './message.ts';

export interface StepView {
  where?: string | undefined;
  do: string;
  see?: string | undefined;
  otherwise: MessageLink[];
}

export interface ProcedureView {
  id: string;
  hasBody: boolean;
  title: string;
  task: ProcedureTask;
  for: string;
  before: string[];
  steps: StepView[];
  after?: string | undefined;
  screens?: Screens | undefined;
  /** Portals that it is written for; none: any. */
  portals: { id: string; name: string }[];
  contacts: ContactView[];
  evidence: EvidenceView;
}

/** A procedure by its title and, in a sentence, for whom it is: what a page that decides shows of it. */
export interface ProcedureLink {
  id: string;
  title: string;
  for: string;
}

export function procedureLink(guide: Guide, id: string): ProcedureLink {
  const procedure = need(guide, 'steps', id);
  return { id, title: procedure.title, for: firstSentence(plainText(procedure.for)) };
}

export function procedureView(guide: Guide, id: string): ProcedureView {
  const procedure = need(guide, 'steps', id);
  return {
    ...procedure,
    steps: procedure.steps.map((step) => ({ ...step, otherwise: messageLinks(guide, step.otherwise) })),
    portals: procedure.portals.map((portal) => ({ id: portal, name: need(guide, 'portals', portal).name })),
    contacts: contactViews(guide, procedure.contacts),
    evidence: evidenceView(guide, procedure, paceOf.steps),
  };
}
