import { MAX_AREAS_LISTED } from '../growth.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import type { Standing } from '../status.ts';
import { meet } from '../ways-in.ts';
import { contactViews, type ContactView } from './contact.ts';
import { isPlace, mainPortal, regionRows, type DecisionRow } from './decision.ts';
import { destinationView, portalLink, type DestinationView, type PortalLink } from './destination.ts';
import { evidenceOfRegion, evidenceView, standingIn, type EvidenceView } from './evidence.ts';
import { portalsOf, tasksIn, type TaskLineView } from './task.ts';

export interface ProgrammeView {
  name: string;
  status: Stored<'regions'>['programmes'][number]['status'];
  when?: string | undefined;
  note?: string | undefined;
  to: DestinationView;
  contacts: ContactView[];
  standing: Standing;
}

export interface RegionView extends Omit<Stored<'regions'>, 'portals' | 'programmes' | 'contacts' | 'evidence'> {
  /** The portal of most cards there. */
  main: PortalLink;
  /** Portals of this region alone, with why. */
  own: { portal: PortalLink; why: string; standing: Standing }[];
  rows: { own: DecisionRow[]; common: DecisionRow[] };
  /** Tasks that lead to a portal which the table does not name, or to none. */
  tasks: TaskLineView[];
  /** Plans that have ended, are announced, or need a word. */
  programmes: ProgrammeView[];
  /** Desks to call: of the main portal, and of the region alone. */
  help: ContactView[];
  /** On a state: the areas in it. On an area: its states. */
  nearby: { id: string; name: string }[];
  /** All that says what is special here. */
  evidence: EvidenceView;
}

/** The tasks that lead to other portals than the table of the page does. */
export function taskLines(
  guide: Guide,
  { id, kind, states }: Stored<'regions'>,
  { own, common } = regionRows(guide, id),
): TaskLineView[] {
  if (kind === 'programme') return [];
  return portalsOf(tasksIn(guide, states), new Set([...own, ...common].map(({ to }) => to.portal?.id)));
}

export function regionView(guide: Guide, id: string): RegionView {
  const region = need(guide, 'regions', id);
  const main = mainPortalOf(guide, region);
  const { reviewedOn } = region;
  const rows = regionRows(guide, id);
  const cards = [...guide.cards.values()].filter(({ states }) => meet(states, region.states));
  return {
    ...region,
    main: portalLink(guide, main),
    own: region.portals.map(({ portal, why, evidence }) => ({
      portal: portalLink(guide, portal),
      why,
      standing: standingIn(guide, { evidence, reviewedOn, ended: need(guide, 'portals', portal).ended }),
    })),
    rows,
    tasks: taskLines(guide, region, rows),
    programmes: region.programmes
      .filter(({ status, portal, instead }) => status !== 'running' || !(portal ?? instead))
      .map(({ name, status, when, note, contacts, evidence, ...destination }) => ({
        name,
        status,
        when,
        note,
        to: destinationView(guide, destination),
        contacts: contactViews(guide, contacts),
        standing: standingIn(guide, { evidence, reviewedOn }),
      })),
    // An area inside or across states has desks of its own: they come first.
    help: contactViews(guide, [
      ...(isPlace(region) ? [] : region.contacts),
      ...(isPlace(region) || region.contacts.length === 0 ? need(guide, 'portals', main).contacts.slice(0, 1) : []),
      ...region.contacts,
      ...region.programmes.flatMap(({ contacts }) => contacts),
    ]),
    nearby: [...guide.regions.values()]
      .filter((other) => other.id !== id && isPlace(other) !== isPlace(region) && meet(other.states, region.states))
      .map((other) => ({ id: other.id, name: other.name })),
    evidence: evidenceView(
      guide,
      {
        evidence: [...evidenceOfRegion(region), ...cards.flatMap(({ evidence }) => evidence)],
        reviewedOn,
      },
      paceOf.regions,
    ),
  };
}

/** A county or a programme area has a portal of its own; in a state most cards lead to one and the same. */
export function mainPortalOf(guide: Guide, region: Stored<'regions'>): string {
  const own = isPlace(region) ? [] : region.portals;
  return own.find(({ portal }) => !need(guide, 'portals', portal).ended)?.portal ?? mainPortal(guide);
}

/** The places that a list of all places names, so that it stays short however much the guide holds. */
export function listedPlaces(guide: Guide): { places: Stored<'regions'>[]; areasLeftOut: boolean } {
  const all = [...guide.regions.values()];
  const areasLeftOut = all.filter((region) => !isPlace(region)).length > MAX_AREAS_LISTED;
  // An area in no state's list would be nowhere.
  return {
    places: areasLeftOut ? all.filter((region) => isPlace(region) || region.states.length === 0) : all,
    areasLeftOut,
  };
}
