import { stationLabels, type Fixer, type Station } from '../../schemas/labels.ts';
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
  station: Station;
}

export interface MessageView extends Omit<Stored<'messages'>, 'evidence' | 'portals' | 'contacts' | 'related'> {
  /** The exact wordings that say more than the title. */
  telling: string[];
  evidence: EvidenceView;
  portals: { id: string; name: string }[];
  contacts: ContactView[];
  related: MessageLink[];
}

export function messageLinks(guide: Guide, ids: Iterable<string>): MessageLink[] {
  return [...ids].map((id) => {
    const message = need(guide, 'messages', id);
    const { title, inShort, whoCanFix, station } = message;
    return { id, title, wording: tellingWordings(message)[0], inShort, whoCanFix, station };
  });
}

const tellingWordings = ({ title, wording }: Stored<'messages'>) =>
  wording.filter((words) => foldText(words) !== foldText(title));

export function messageView(guide: Guide, id: string): MessageView {
  const message = need(guide, 'messages', id);
  return {
    ...message,
    telling: tellingWordings(message),
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
  const anywhere = idsWhere(guide, ({ portals }) => portals.length === 0);
  return [
    ...[...guide.portals.values()].map(({ id, name }) => ({
      id: `portal-${id}`,
      label: name,
      messages: messagesOfPortal(guide, id),
    })),
    { id: 'any-site', label: 'Any other web site', messages: messageLinks(guide, anywhere) },
  ].filter(({ messages }) => messages.length > 0);
}

/** The messages of each station on the way in. */
export function messagesByStation(guide: Guide): MessageGroup[] {
  return (Object.entries(stationLabels) as [Station, string][]).map(([station, label]) => ({
    id: `station-${station}`,
    label,
    messages: messageLinks(
      guide,
      idsWhere(guide, (message) => message.station === station),
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
