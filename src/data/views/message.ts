import type { Fixer, Moment } from '../../schemas/labels.ts';
import { momentLabels } from '../../schemas/labels.ts';
import { foldText } from '../fold-text.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';

export interface MessageLink {
  id: string;
  title: string;
  /** The first exact wording that says more than the title. */
  wording?: string | undefined;
  /** The fix in one line. */
  inShort: string;
  whoCanFix: Fixer;
}

export interface MessageView extends Omit<Stored<'messages'>, 'evidence' | 'portals' | 'contacts' | 'related'> {
  evidence: EvidenceView;
  portals: { id: string; name: string }[];
  contacts: ContactView[];
  related: MessageLink[];
}

export function messageLinks(guide: Guide, ids: Iterable<string>): MessageLink[] {
  return [...ids].map((id) => {
    const { title, wording, inShort, whoCanFix } = need(guide, 'messages', id);
    return { id, title, wording: wording.find((words) => foldText(words) !== foldText(title)), inShort, whoCanFix };
  });
}

export function messageView(guide: Guide, id: string): MessageView {
  const message = need(guide, 'messages', id);
  return {
    ...message,
    evidence: evidenceView(guide, message, paceOf.messages),
    portals: message.portals.map((portal) => ({ id: portal, name: need(guide, 'portals', portal).name })),
    contacts: contactViews(guide, message.contacts),
    related: messageLinks(guide, message.related),
  };
}

/** All messages, by title, as a telephone book sorts them. */
export function messagesByTitle(guide: Guide): MessageView[] {
  return [...guide.messages.keys()]
    .map((id) => messageView(guide, id))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

export interface MessageGroup {
  id: string;
  label: string;
  messages: MessageLink[];
}

/** The messages of each portal that has any, in the order of the portals. */
export function messagesByPortal(guide: Guide): MessageGroup[] {
  return [...guide.portals.values()]
    .map(({ id, name }) => ({ id: `portal-${id}`, label: name, messages: messagesOfPortal(guide, id) }))
    .filter(({ messages }) => messages.length > 0);
}

/** The messages of each moment of the journey. */
export function messagesByMoment(guide: Guide): MessageGroup[] {
  return (Object.entries(momentLabels) as [Moment, string][]).map(([moment, label]) => ({
    id: `moment-${moment}`,
    label,
    messages: messageLinks(
      guide,
      idsWhere(guide, (message) => message.moment === moment),
    ),
  }));
}

export function messagesOfPortal(guide: Guide, portal: string): MessageLink[] {
  return messageLinks(
    guide,
    idsWhere(guide, (message) => message.portals.includes(portal)),
  );
}

function idsWhere(guide: Guide, wanted: (message: Stored<'messages'>) => boolean): string[] {
  return [...guide.messages.values()].filter(wanted).map(({ id }) => id);
}
