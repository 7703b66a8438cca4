import { stationLabels, type Station } from '../../schemas/labels.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import type { Standing } from '../status.ts';
import { addressView, type AddressView } from './address.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, standingIn, type EvidenceView } from './evidence.ts';
import { messageLinks, messagesOfPortal, type MessageGroup, type MessageLink } from './message.ts';
import { procedureLink, procedureView, type ProcedureLink, type ProcedureView } from './procedure.ts';
import { tasksOfPortal } from './task.ts';

export interface SignOnView extends Omit<Stored<'signOns'>, 'recover' | 'contacts' | 'evidence'> {
  recover: ProcedureLink[];
  contacts: ContactView[];
  evidence: EvidenceView;
}

type Replaced =
  'address' | 'addressEvidence' | 'registerAddress' | 'signOn' | 'contacts' | 'commonMessages' | 'evidence';

export interface PortalView extends Omit<Stored<'portals'>, Replaced> {
  address?: AddressView | undefined;
  /** What may be said of the address alone. */
  addressStanding: Standing;
  registerAddress?: AddressView | undefined;
  signOn: SignOnView;
  tasks: { id: string; label: string }[];
  contacts: ContactView[];
  commonMessages: MessageLink[];
  evidence: EvidenceView;
}

export function portalView(guide: Guide, id: string): PortalView {
  const { addressEvidence, ...portal } = need(guide, 'portals', id);
  return {
    ...portal,
    address: portal.address === undefined ? undefined : addressView(portal.address),
    addressStanding: standingIn(guide, addressEvidence.length > 0 ? { ...portal, evidence: addressEvidence } : portal),
    registerAddress: portal.registerAddress === undefined ? undefined : addressView(portal.registerAddress),
    signOn: signOnView(guide, portal.signOn),
    tasks: tasksOfPortal(guide, id),
    contacts: contactViews(guide, portal.contacts),
    commonMessages: messageLinks(guide, portal.commonMessages),
    evidence: evidenceView(guide, portal, paceOf.portals),
  };
}

/** So many messages of a station fit a page that is read in a minute. */
const MAX_AT_A_STATION = 7;

/** Everything on the page of a portal. */
export interface PortalPageView extends PortalView {
  signInSteps: ProcedureView;
  /** For the first time here: the ID, then the way into the portal, for each kind of person. */
  firstTime: ProcedureLink[];
  /** The messages by station, those that stop people first; beyond a few, the list of all messages has the rest. */
  messages: MessageGroup[];
  moreMessages: boolean;
  usedIn: { id: string; name: string; why: string; standing: Standing }[];
}

export function portalPageView(guide: Guide, id: string): PortalPageView {
  const portal = need(guide, 'portals', id);
  const { createId } = need(guide, 'signOns', portal.signOn);
  const registrations = [...guide.steps.values()].filter(
    ({ task, portals }) => task === 'register' && portals.includes(id),
  );
  const firstTime = new Set([
    ...(createId === undefined ? [] : [createId]),
    ...(portal.register === undefined ? [] : [portal.register]),
    ...registrations.map((procedure) => procedure.id),
  ]);
  const common = new Set(portal.commonMessages);
  const all = messagesOfPortal(guide, id);
  const messages = [
    ...all.filter((message) => common.has(message.id)),
    ...all.filter((message) => !common.has(message.id)),
  ];
  return {
    ...portalView(guide, id),
    signInSteps: procedureView(guide, portal.signIn),
    firstTime: [...firstTime].map((procedure) => procedureLink(guide, procedure)),
    messages: (Object.entries(stationLabels) as [Station, string][])
      .map(([station, label]) => ({
        id: `station-${station}`,
        label,
        messages: messages.filter((message) => message.station === station).slice(0, MAX_AT_A_STATION),
      }))
      .filter((group) => group.messages.length > 0),
    moreMessages: Object.keys(stationLabels).some(
      (station) => all.filter((message) => message.station === station).length > MAX_AT_A_STATION,
    ),
    usedIn: [...guide.regions.values()].flatMap((region) =>
      region.portals
        .filter((use) => use.portal === id)
        .map(({ why, evidence }) => ({
          id: region.id,
          name: region.name,
          why,
          standing: standingIn(guide, { evidence, reviewedOn: region.reviewedOn, ended: portal.ended }),
        })),
    ),
  };
}

function signOnView(guide: Guide, id: string): SignOnView {
  const signOn = need(guide, 'signOns', id);
  return {
    ...signOn,
    recover: signOn.recover.map((procedure) => procedureLink(guide, procedure)),
    contacts: contactViews(guide, signOn.contacts),
    evidence: evidenceView(guide, signOn, paceOf.signOns),
  };
}
