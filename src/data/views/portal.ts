import { portalTaskLabels, type PortalTask, type Status } from '../../schemas/labels.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { addressView, type AddressView } from './address.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, statusIn, type EvidenceView } from './evidence.ts';
import { messageLinks, messagesOfPortal, type MessageLink } from './message.ts';
import { procedureView, type ProcedureView } from './procedure.ts';

export interface SignOnView extends Omit<Stored<'signOns'>, 'recover' | 'contacts' | 'evidence'> {
  recover: { id: string; title: string; task: string }[];
  contacts: ContactView[];
  evidence: EvidenceView;
}

type Replaced =
  'address' | 'registerAddress' | 'signOn' | 'signIn' | 'register' | 'contacts' | 'commonMessages' | 'evidence';

export interface PortalView extends Omit<Stored<'portals'>, Replaced> {
  address?: AddressView | undefined;
  registerAddress?: AddressView | undefined;
  signOn: SignOnView;
  signIn: ProcedureView;
  register?: ProcedureView | undefined;
  contacts: ContactView[];
  commonMessages: MessageLink[];
  messages: MessageLink[];
  evidence: EvidenceView;
  usedIn: { id: string; name: string; why: string; status: Status }[];
}

export function portalView(guide: Guide, id: string): PortalView {
  const portal = need(guide, 'portals', id);
  return {
    ...portal,
    address: portal.address === undefined ? undefined : addressView(portal.address),
    registerAddress: portal.registerAddress === undefined ? undefined : addressView(portal.registerAddress),
    signOn: signOnView(guide, portal.signOn),
    signIn: procedureView(guide, portal.signIn),
    register: portal.register === undefined ? undefined : procedureView(guide, portal.register),
    contacts: contactViews(guide, portal.contacts),
    commonMessages: messageLinks(guide, portal.commonMessages),
    messages: messagesOfPortal(guide, id),
    evidence: evidenceView(guide, portal, paceOf.portals),
    usedIn: [...guide.regions.values()].flatMap((region) =>
      region.portals
        .filter((use) => use.portal === id)
        .map(({ why, evidence }) => ({
          id: region.id,
          name: region.name,
          why,
          status: statusIn(guide, evidence, portal.ended !== undefined),
        })),
    ),
  };
}

function signOnView(guide: Guide, id: string): SignOnView {
  const signOn = need(guide, 'signOns', id);
  return {
    ...signOn,
    recover: signOn.recover.map((procedure) => {
      const { title, task } = need(guide, 'steps', procedure);
      return { id: procedure, title, task };
    }),
    contacts: contactViews(guide, signOn.contacts),
    evidence: evidenceView(guide, signOn, paceOf.signOns),
  };
}

/** Beyond so many, a list by task names those of every state; the others stand on the pages of their places. */
const MAX_PORTALS_BY_TASK = 60;

/** For each task, the portals in use that serve it, in the order of the data file. */
export function portalsByTask(
  guide: Guide,
): { task: PortalTask; label: string; portals: { id: string; name: string; status: Status }[] }[] {
  const inUse = [...guide.portals.values()].filter(({ ended }) => !ended);
  const listed = inUse.length > MAX_PORTALS_BY_TASK ? inUse.filter(({ everyState }) => everyState) : inUse;
  return (Object.entries(portalTaskLabels) as [PortalTask, string][])
    .map(([task, label]) => ({
      task,
      label,
      portals: listed
        .filter((portal) => portal.tasks.includes(task))
        .map(({ id, name, evidence }) => ({ id, name, status: statusIn(guide, evidence) })),
    }))
    .filter(({ portals }) => portals.length > 0);
}
