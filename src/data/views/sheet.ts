import type { RegionKind } from '../../schemas/labels.ts';
import type { Guide } from '../guide.ts';
import { uniqueById } from '../unique-by-id.ts';
import { sheetLines, type SheetLine } from '../sheet-lines.ts';
import type { ContactView } from './contact.ts';
import type { DecisionRow } from './decision.ts';
import type { MessageLink } from './message.ts';
import { portalView, type PortalView, type SignOnView } from './portal.ts';
import { procedureView, type ProcedureView } from './procedure.ts';
import { listedPlaces, mainPortalOf, regionView } from './region.ts';

/** Everything on a printed sheet. */
export interface SheetView {
  /** Region or portal name: the heading. */
  name: string;
  /** The portal that the steps are for. */
  portal: PortalView;
  signIn: ProcedureView;
  /** Which card leads elsewhere: on the sheet of a region. */
  rows: DecisionRow[];
  messages: MessageLink[];
  contacts: ContactView[];
  lines: SheetLine[];
}

/** Rows that a sheet has room for, found by printing the fullest sheet on the smaller paper. */
const MAX_ROWS = 5;
const MAX_CONTACTS = 3;
const MAX_MESSAGES = 5;

export function portalSheet(guide: Guide, id: string): SheetView {
  return sheet(guide, portalView(guide, id), { contacts: [], rows: [] });
}

/** The sheet of a region: which card leads where, then the portal of most cards in full. */
export function regionSheet(guide: Guide, id: string): SheetView {
  const { name, main, rows, help } = regionView(guide, id);
  const elsewhere = [...rows.own, ...rows.common].filter(({ to }) => to.portal?.id !== main.id);
  return sheet(guide, portalView(guide, main.id), {
    name,
    contacts: help,
    rows: elsewhere.slice(0, MAX_ROWS),
  });
}

type Own = Pick<SheetView, 'contacts' | 'rows'> & { name?: string };

function sheet(guide: Guide, portal: PortalView, { name = portal.name, contacts, rows }: Own): SheetView {
  const desks = [...portal.contacts.slice(0, 1), ...contacts, ...portal.contacts, ...portal.signOn.contacts];
  return {
    name,
    portal,
    signIn: procedureView(guide, portal.signIn),
    rows,
    contacts: uniqueById(desks).slice(0, MAX_CONTACTS),
    messages: portal.commonMessages.slice(0, rows.length > 3 ? MAX_MESSAGES - 1 : MAX_MESSAGES),
    lines: sheetLines(portal.administrator),
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
  const desksOf = (portal: PortalView) => uniqueById([...portal.contacts, ...portal.signOn.contacts]);
  const procedures = portals.flatMap(({ signIn, signOn }) => [signIn, ...(signOn.signIn ? [signOn.signIn] : [])]);
  return {
    portals: portals.map((portal) => ({ ...portal, desks: desksOf(portal).map(({ id }) => id) })),
    procedures: [...new Set(procedures)].map((id) => procedureView(guide, id)),
    signOns: uniqueById(portals.map(({ signOn }) => signOn)),
    messages: uniqueById(portals.flatMap(({ commonMessages }) => commonMessages)),
    contacts: uniqueById(portals.flatMap(desksOf)),
  };
}

/** What the maker of a sheet chooses from: places with the portals that they use, and all portals in use. */
export interface SheetChoices {
  places: { id: string; name: string; kind: RegionKind; portals: string[] }[];
  portals: { id: string; name: string }[];
}

export function sheetChoices(guide: Guide): SheetChoices {
  return {
    places: listedPlaces(guide).places.map((region) => ({
      id: region.id,
      name: region.name,
      kind: region.kind,
      portals: [mainPortalOf(guide, region)],
    })),
    portals: [...guide.portals.values()].filter(({ ended }) => !ended).map(({ id, name }) => ({ id, name })),
  };
}
