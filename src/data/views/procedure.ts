import type { ProcedureTask } from '../../schemas/labels.ts';
import { need, type Guide } from '../guide.ts';
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
  contacts: ContactView[];
  evidence: EvidenceView;
}

export function procedureView(guide: Guide, id: string): ProcedureView {
  const procedure = need(guide, 'steps', id);
  return {
    ...procedure,
    steps: procedure.steps.map((step) => ({ ...step, otherwise: messageLinks(guide, step.otherwise) })),
    contacts: contactViews(guide, procedure.contacts),
    evidence: evidenceView(guide, procedure, paceOf.steps),
  };
}
