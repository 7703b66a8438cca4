import { procedureTaskLabels, type ProcedureTask, type RegionKind } from '../../schemas/labels.ts';
import type { Guide } from '../guide.ts';
import { portalsByTask } from './portal.ts';
import { listedPlaces, nationwideIds } from './region.ts';

/** What the picker offers: a place, a wish, and what it takes to bring the two together. */
export interface RegionChoices {
  places: {
    id: string;
    name: string;
    kind: RegionKind;
    /** Every portal on the page of the place, its own first. */
    portals: string[];
    /** The first portal whose registration steps stand on that page. */
    register?: string | undefined;
  }[];
  /** Tasks with a page of their own. */
  tasks: { task: ProcedureTask; label: string }[];
  /** Wishes that some portals serve, with those portals. */
  wishes: { task: string; label: string; portals: string[] }[];
}

export function regionChoices(guide: Guide): RegionChoices {
  const inUse = (id: string) => !guide.portals.get(id)?.ended;
  const nationwide = nationwideIds(guide);
  return {
    places: listedPlaces(guide).places.map(({ id, name, kind, portals: uses }) => {
      const own = uses.map((use) => use.portal).filter(inUse);
      return {
        id,
        name,
        kind,
        portals: [...own, ...nationwide],
        register: [...own, ...nationwide.slice(0, 1)].find((portal) => guide.portals.get(portal)?.register),
      };
    }),
    tasks: (Object.entries(procedureTaskLabels) as [ProcedureTask, string][]).map(([task, label]) => ({ task, label })),
    wishes: portalsByTask(guide).map(({ task, label, portals }) => ({
      task,
      label,
      portals: portals.map(({ id }) => id),
    })),
  };
}
