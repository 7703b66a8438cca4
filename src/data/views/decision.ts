/** The decision table: what the reader holds, and where it leads. The first row that fits is the right one. */
import type { Card } from '../../schemas/card.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import type { Standing } from '../status.ts';
import { meet } from '../ways-in.ts';
import { destinationView, type DestinationView } from './destination.ts';
import { standingIn } from './evidence.ts';

export interface DecisionRow {
  id: string;
  /** What the reader sees on the card, letter or order. */
  looksLike: string;
  /** Exact words or payer IDs that the row's own words do not hold. */
  shows: string[];
  means?: string | undefined;
  to: DestinationView;
  /** Postal codes of the states where it is met; none: everywhere. */
  states: string[];
  since?: string | undefined;
  until?: string | undefined;
  standing: Standing;
}

const cardRow = (guide: Guide, card: Card): DecisionRow => ({
  id: card.id,
  looksLike: card.looksLike,
  shows: notIn(card.looksLike, card.shows),
  means: card.means,
  to: destinationView(guide, card),
  states: card.states,
  since: card.since,
  until: card.until,
  standing: standingIn(guide, card),
});

/** The words on a card that its row does not say anyway. */
const notIn = (said: string, shows: readonly string[]) =>
  shows.filter((words) => !said.toLowerCase().includes(words.toLowerCase()));

/** The cards that are met everywhere, in order: the table of "Which portal?". Those of a state stand on its page. */
export const everywhereRows = (guide: Guide): DecisionRow[] =>
  allRows(guide).filter(({ states }) => states.length === 0);

/** The state or programme that a card belongs to alone, if there is one. */
export const placeOfCard = (guide: Guide, { states, portal }: Card): string | undefined =>
  [...guide.regions.values()].find(
    (region) =>
      sameStates(region.states, states) &&
      (isPlace(region) || (region.kind === 'programme' && region.portals.some((own) => own.portal === portal))),
  )?.id;

/** Every card of the guide, in order. */
export const allRows = (guide: Guide): DecisionRow[] => [...guide.cards.values()].map((card) => cardRow(guide, card));

/**
 * The table of one region: its own running plans, then cards of its states, then the common ones, the rest last.
 * Within each, the order of the data file. An area inside or across states has rows for its own portals instead.
 */
export function regionRows(guide: Guide, id: string): { own: DecisionRow[]; common: DecisionRow[] } {
  const region = need(guide, 'regions', id);
  const cards = [...guide.cards.values()];
  const local = cards.filter(({ states }) => meet(states, region.states));
  const everywhere = cards.filter(({ states, common }) => common && states.length === 0);
  if (region.kind === 'programme' || region.kind === 'county') {
    const portals = region.portals.map(({ portal }) => portal);
    const own = local.filter(({ portal }) => portal !== undefined && portals.includes(portal));
    return {
      own: own
        .filter((card) => region.kind === 'county' || sameStates(card.states, region.states))
        .map((card) => cardRow(guide, card)),
      common: region.kind === 'county' ? everywhere.map((card) => cardRow(guide, card)) : [],
    };
  }
  return {
    own: [...programmeRows(guide, region), ...local.map((card) => cardRow(guide, card))],
    common: everywhere.map((card) => cardRow(guide, card)),
  };
}

/** A state or a territory, as opposed to an area inside or across them. */
export const isPlace = ({ kind }: Pick<Stored<'regions'>, 'kind'>): boolean => kind === 'state' || kind === 'territory';

const sameStates = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((state) => b.includes(state));

function programmeRows(guide: Guide, region: Stored<'regions'>): DecisionRow[] {
  return region.programmes
    .filter(({ status, portal, instead }) => status === 'running' && (portal ?? instead))
    .map((programme, index) => ({
      id: `${region.id}-${index + 1}`,
      looksLike: programme.name,
      shows: notIn(programme.name, programme.shows),
      means: programme.note,
      to: destinationView(guide, programme),
      states: region.states,
      since: programme.when,
      standing: standingIn(guide, { evidence: programme.evidence, reviewedOn: region.reviewedOn }),
    }));
}

/** The portal of most cards: where the last row of the table, "none of the above", leads. */
export function mainPortal(guide: Guide): string {
  const rest = [...guide.cards.values()].filter(({ common, portal }) => common && portal !== undefined).at(-1);
  if (rest?.portal === undefined)
    throw new Error('the last common card must lead to a portal: see content/regions.yaml');
  return rest.portal;
}
