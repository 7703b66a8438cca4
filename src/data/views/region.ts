import type { PortalUse } from '../../schemas/region.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { helpContacts } from './page-end.ts';
import { portalView, type PortalView } from './portal.ts';

/** A portal as one region uses it. */
export interface PortalUseView {
  portal: PortalView;
  why: string;
  /** What says that this region uses it; not what says that the portal exists. */
  evidence: EvidenceView;
}

export interface RegionView extends Omit<Stored<'regions'>, 'portals' | 'contacts' | 'evidence'> {
  /** Portals of this region alone, most likely first. Empty where no source names one. */
  own: PortalUseView[];
  /** Portals of every state. */
  nationwide: PortalView[];
  /** Portals that are offered because nothing is known: only when `own` is empty and the region is a state. */
  elsewhere: PortalUseView[];
  /** Desks of this region alone. */
  contacts: ContactView[];
  /** Desks to call for the region's first portal in use. Where the region has desks of that portal to itself, only those. */
  help: ContactView[];
  /** On a state: the areas in it. On an area: its states. */
  nearby: { id: string; name: string }[];
  /** All that says which portals are this region's own; the nationwide portals name their own sources. */
  evidence: EvidenceView;
}

export function regionView(guide: Guide, id: string): RegionView {
  const region = need(guide, 'regions', id);
  const useView = ({ portal, why, evidence }: PortalUse): PortalUseView => ({
    portal: portalView(guide, portal),
    why,
    evidence: evidenceView(
      guide,
      { evidence, reviewedOn: region.reviewedOn, ended: need(guide, 'portals', portal).ended },
      paceOf.regions,
    ),
  });
  const elsewhere = region.portals.length === 0 && region.kind === 'state' ? [...guide.elsewhere.values()] : [];
  const uses = [...region.portals, ...elsewhere];
  const portalIds = [...region.portals.map((use) => use.portal), ...nationwideIds(guide)];
  const main = portalIds.map((portal) => need(guide, 'portals', portal)).find((portal) => !portal.ended);
  const shared = main?.contacts ?? [];
  const narrowed = shared.filter((contact) => region.contacts.includes(contact));
  const ownIds = new Set(uses.map((use) => use.portal));
  return {
    ...region,
    own: region.portals.map(useView),
    elsewhere: elsewhere.map(useView),
    nationwide: nationwideIds(guide)
      .filter((portal) => !ownIds.has(portal))
      .map((portal) => portalView(guide, portal)),
    contacts: contactViews(guide, region.contacts),
    help: helpContacts(guide, narrowed.length > 0 ? narrowed : shared),
    nearby: [...guide.regions.values()]
      .filter(
        (other) =>
          other.id !== id &&
          (other.kind === 'state') !== (region.kind === 'state') &&
          other.states.some((state) => region.states.includes(state)),
      )
      .map((other) => ({ id: other.id, name: other.name })),
    evidence: evidenceView(
      guide,
      { evidence: [...uses.flatMap((use) => use.evidence), ...region.evidence], reviewedOn: region.reviewedOn },
      paceOf.regions,
    ),
  };
}

/** How many counties and other areas a list of all places names; beyond, each stands on the page of its state alone. */
const MAX_AREAS_LISTED = 60;

/** The places that a list of all places names, so that it stays short however much the guide holds. */
export function listedPlaces(guide: Guide): { places: Stored<'regions'>[]; areasLeftOut: boolean } {
  const all = [...guide.regions.values()];
  const states = all.filter(({ kind }) => kind === 'state');
  const areasLeftOut = all.length - states.length > MAX_AREAS_LISTED;
  // An area in no state's list would be nowhere.
  return {
    places: areasLeftOut ? all.filter(({ kind, states: within }) => kind === 'state' || within.length === 0) : all,
    areasLeftOut,
  };
}

/** Ids of the portals that every state has, in the order of the data file. */
export function nationwideIds(guide: Guide): string[] {
  return [...guide.portals.values()].filter((portal) => portal.everyState && !portal.ended).map(({ id }) => id);
}
