/** A page that decides: short choices, each a link to the page that does it. */
import { need, type Guide } from '../guide.ts';
import { messageLinks, type MessageLink } from './message.ts';
import { docEnd, type PageEnd } from './page-end.ts';
import { procedureLink, type ProcedureLink } from './procedure.ts';

export interface HubView extends PageEnd {
  id: string;
  hasBody: boolean;
  title: string;
  description: string;
  procedures: ProcedureLink[];
  messages: MessageLink[];
}

export function hubView(guide: Guide, id: string): HubView {
  const { title, description, hasBody, procedures, messages } = need(guide, 'docs', id);
  return {
    id,
    hasBody,
    title,
    description,
    procedures: procedures.map((procedure) => procedureLink(guide, procedure)),
    messages: messageLinks(guide, messages),
    ...docEnd(guide, id),
  };
}
