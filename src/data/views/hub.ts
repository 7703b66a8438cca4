/** A page that decides: short choices, each a link to the page that does it. */
import { need, type Guide } from '../guide.ts';
import { messageLinks, type MessageLink } from './message.ts';
import { docEnd, type PageEnd } from './page-end.ts';
import { procedureLink, type ProcedureLink } from './procedure.ts';

/** So many choices fit one screen, each with the words for whom it is. More are grouped by portal. */
const MAX_UNGROUPED = 9;

export interface ChoiceGroup {
  label?: string | undefined;
  procedures: ProcedureLink[];
  /** Whether the titles need the words for whom they are to be told apart: not where each is another portal's. */
  tellApart: boolean;
}

export interface HubView extends PageEnd {
  id: string;
  hasBody: boolean;
  title: string;
  description: string;
  choices: ChoiceGroup[];
  messages: MessageLink[];
}

export function hubView(guide: Guide, id: string): HubView {
  const { title, description, hasBody, procedures, messages } = need(guide, 'docs', id);
  return {
    id,
    hasBody,
    title,
    description,
    choices: choiceGroups(guide, procedures),
    messages: messageLinks(guide, messages),
    ...docEnd(guide, id),
  };
}

function choiceGroups(guide: Guide, ids: string[]): ChoiceGroup[] {
  const links = (chosen: string[]) => chosen.map((id) => procedureLink(guide, id));
  if (ids.length <= MAX_UNGROUPED) return ids.length > 0 ? [{ procedures: links(ids), tellApart: true }] : [];
  const byPortal = Map.groupBy(ids, (id) => need(guide, 'steps', id).portals.join());
  const shared = [...byPortal].filter(([portal, own]) => guide.portals.has(portal) && own.length > 1);
  const grouped = new Set(shared.flatMap(([, own]) => own));
  const { '': anyPortal = [], ...others } = Object.fromEntries(byPortal);
  return [
    { label: 'Your ID', procedures: links(anyPortal), tellApart: true },
    ...shared.map(([portal, own]) => ({
      label: need(guide, 'portals', portal).name,
      procedures: links(own),
      tellApart: true,
    })),
    {
      label: 'Other portals',
      procedures: links(
        Object.values(others)
          .flat()
          .filter((id) => !grouped.has(id)),
      ),
      tellApart: false,
    },
  ].filter((group) => group.procedures.length > 0);
}
