import type { Guide } from '../guide.ts';
import type { RegionKind, Status } from '../../schemas/labels.ts';
import type { ContactView } from './contact.ts';
import type { MessageLink } from './message.ts';
import { helpContacts } from './page-end.ts';
import { portalView, type PortalView, type SignOnView } from './portal.ts';
import { procedureView, type ProcedureView } from './procedure.ts';
import { listedPlaces, nationwideIds, regionView } from './region.ts';

/** Everything on a printed sheet. */
export interface SheetView {
  /** Region or portal name: the heading. */
  name: string;
  /** The portal that the steps are for. */
  portal: PortalView;
  /** Why the place uses it, and what we may say of that: on the sheets of regions with a portal of their own. */
  use?: { why: string; status: Status } | undefined;
  /** The sheet is of a place, and no source names a portal in use for that place alone. */
  noOwnPortal?: boolean;
  /** More portals of the place, one line each. */
  others: { name: string; address?: string | undefined; status: Status }[];
  messages: MessageLink[];
  contacts: ContactView[];
}

/** Rows that a sheet has room for, found by printing the fullest sheet on the smaller paper. */
const MAX_OTHERS = 2;
const MAX_CONTACTS = 3;
const MAX_MESSAGES = 5;

export function portalSheet(guide: Guide, id: string): SheetView {
  const portal = portalView(guide, id);
  return sheet(guide, portal, { name: portal.name });
}

/** The sheet of a region: its most likely portal in full, the next ones in a line each. */
export function regionSheet(guide: Guide, id: string): SheetView {
  const region = regionView(guide, id);
  const [nationwide, ...rest] = region.nationwide;
  const uses = region.own.filter(({ portal }) => !portal.ended);
  const [first, ...others] = uses;
  const line = (portal: PortalView, status: Status) => ({ name: portal.name, address: portal.address?.text, status });
  const ownOthers = others.map(({ portal, evidence }) => line(portal, evidence.status));
  const otherPortals = [nationwide, ...rest]
    .filter((portal) => portal !== undefined)
    .map((portal) => line(portal, portal.evidence.status));
  if (first) {
    return sheet(guide, first.portal, {
      name: region.name,
      use: { why: first.why, status: first.evidence.status },
      others: [...ownOthers, ...otherPortals].slice(0, MAX_OTHERS),
      contacts: [...region.help, ...region.contacts],
    });
  }
  if (!nationwide) throw new Error(`region "${id}" has no portal in use: give one, or a portal with everyState`);
  const offered = region.elsewhere.map(({ portal, evidence }) => line(portal, evidence.status));
  return sheet(guide, nationwide, {
    name: region.name,
    noOwnPortal: true,
    others: [...offered, ...otherPortals.slice(1)].slice(0, MAX_OTHERS),
    contacts: [...region.help, ...region.contacts],
  });
}

type Own = Pick<SheetView, 'name' | 'use' | 'noOwnPortal'> & Partial<Pick<SheetView, 'others' | 'contacts'>>;

function sheet(guide: Guide, portal: PortalView, { others = [], contacts, ...own }: Own): SheetView {
  const first =
    contacts ??
    helpContacts(
      guide,
      portal.contacts.map(({ id }) => id),
    );
  const all = new Map([...first, ...portal.signOn.contacts].map((contact) => [contact.id, contact]));
  return {
    ...own,
    portal,
    others,
    contacts: [...all.values()].slice(0, MAX_CONTACTS),
    messages: portal.commonMessages.slice(0, MAX_MESSAGES),
  };
}

/** Everything that a sheet of one's own can be made of. */
export interface SheetParts {
  portals: (PortalView & { desks: string[] })[];
  procedures: ProcedureView[];
  signOns: SignOnView[];
  messages: MessageLink[];
  contacts: ContactView[];
}

export function sheetParts(guide: Guide): SheetParts {
  const portals = [...guide.portals.keys()].map((id) => portalView(guide, id)).filter(({ ended }) => !ended);
  const unique = <Part extends { id: string }>(parts: Part[]) => [
    ...new Map(parts.map((part) => [part.id, part])).values(),
  ];
  const desksOf = (portal: PortalView) =>
    unique([
      ...helpContacts(
        guide,
        portal.contacts.map(({ id }) => id),
      ),
      ...portal.signOn.contacts,
    ]);
  return {
    portals: portals.map((portal) => ({ ...portal, desks: desksOf(portal).map(({ id }) => id) })),
    procedures: unique(
      portals.flatMap(({ signIn, signOn }) => [
        signIn,
        ...(signOn.signIn ? [procedureView(guide, signOn.signIn)] : []),
      ]),
    ),
    signOns: unique(portals.map(({ signOn }) => signOn)),
    messages: unique(portals.flatMap(({ commonMessages }) => commonMessages)),
    contacts: unique(portals.flatMap(desksOf)),
  };
}

/** What the maker of a sheet chooses from: places with the portals that they use, and all portals in use. */
export interface SheetChoices {
  places: { id: string; name: string; kind: RegionKind; portals: string[] }[];
  portals: { id: string; name: string }[];
}

export function sheetChoices(guide: Guide): SheetChoices {
  const portals = [...guide.portals.values()].filter(({ ended }) => !ended);
  const inUse = new Set(portals.map(({ id }) => id));
  const [nationwide] = nationwideIds(guide);
  return {
    places: listedPlaces(guide).places.map(({ id, name, kind, portals: uses }) => {
      const own = uses.map(({ portal }) => portal).filter((portal) => inUse.has(portal));
      return { id, name, kind, portals: own.length > 0 || nationwide === undefined ? own.slice(0, 1) : [nationwide] };
    }),
    portals: portals.map(({ id, name }) => ({ id, name })),
  };
}
