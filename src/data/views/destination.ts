/** Where a card, a programme or a task leads: a portal of the guide, or somewhere else. */
import { need, type Guide } from '../guide.ts';
import type { Standing } from '../status.ts';
import { addressView, type AddressView } from './address.ts';
import { contactView, type ContactView } from './contact.ts';
import { standingIn } from './evidence.ts';

/** A portal in one line of a table. */
export interface PortalLink {
  id: string;
  name: string;
  address?: AddressView | undefined;
  /** Addresses that nobody confirms: text, never a link. */
  unconfirmed: string[];
  /** Name of the ID that it asks for. */
  signOn: string;
  signIn: string;
  register?: string | undefined;
  standing: Standing;
}

export interface DestinationView {
  portal?: PortalLink | undefined;
  instead?: { say: string; contact?: ContactView | undefined; address?: AddressView | undefined } | undefined;
}

export function portalLink(guide: Guide, id: string): PortalLink {
  const portal = need(guide, 'portals', id);
  return {
    id,
    name: portal.name,
    address: portal.address === undefined ? undefined : addressView(portal.address),
    unconfirmed: portal.unconfirmedAddresses,
    signOn: need(guide, 'signOns', portal.signOn).name,
    signIn: portal.signIn,
    register: portal.register,
    standing: standingIn(guide, portal),
  };
}

interface Destination {
  portal?: string | undefined;
  instead?: { say: string; contact?: string | undefined; address?: string | undefined } | undefined;
}

export function destinationView(guide: Guide, { portal, instead }: Destination): DestinationView {
  return {
    portal: portal === undefined ? undefined : portalLink(guide, portal),
    instead: instead && {
      say: instead.say,
      contact: instead.contact === undefined ? undefined : contactView(guide, instead.contact),
      address: instead.address === undefined ? undefined : addressView(instead.address),
    },
  };
}
