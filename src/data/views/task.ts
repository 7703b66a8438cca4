/** What a practice wants to get done, and where that is done. */
import type { Way } from '../../schemas/task.ts';
import type { Guide, Stored } from '../guide.ts';
import type { Standing } from '../status.ts';
import { uniqueById } from '../unique-by-id.ts';
import { waysIn } from '../ways-in.ts';
import { destinationView, type DestinationView } from './destination.ts';
import { standingIn } from './evidence.ts';

export interface WayView {
  when?: string | undefined;
  to: DestinationView;
  states: string[];
  standing: Standing;
}

export interface TaskView {
  id: string;
  label: string;
  ways: WayView[];
}

function taskView(guide: Guide, task: Stored<'tasks'>, ways: readonly Way[]): TaskView {
  return {
    id: task.id,
    label: task.label,
    ways: ways.map((way) => ({
      when: way.when,
      to: destinationView(guide, way),
      states: way.states,
      standing: standingIn(guide, { evidence: way.evidence, reviewedOn: task.reviewedOn }),
    })),
  };
}

/** Every task with every way, in the order of the data file. */
export const taskViews = (guide: Guide): TaskView[] =>
  [...guide.tasks.values()].map((task) => taskView(guide, task, task.ways));

/** Every task as it is done in one region. */
export const tasksIn = (guide: Guide, states: readonly string[]): TaskView[] =>
  [...guide.tasks.values()].map((task) => taskView(guide, task, waysIn(task.ways, states)));

/** The tasks that some way leads to a portal for. */
export const tasksOfPortal = (guide: Guide, portal: string): { id: string; label: string }[] =>
  [...guide.tasks.values()]
    .filter(({ ways }) => ways.some((way) => way.portal === portal))
    .map(({ id, label }) => ({ id, label }));

/** A task in one line: where it is done, by name. */
export interface TaskLineView {
  id: string;
  label: string;
  portals: { id: string; name: string }[];
  /** Whom to ask, where no portal does it. */
  say?: string | undefined;
}

/**
 * Tasks in a line each.
 *
 * @param known portals that the page names anyway: a task that leads to these alone is left out
 */
export function portalsOf(
  tasks: readonly TaskView[],
  known: ReadonlySet<string | undefined> = new Set(),
): TaskLineView[] {
  return tasks
    .map(({ id, label, ways }) => {
      const all = ways.flatMap(({ to }) => (to.portal ? [to.portal] : []));
      return {
        id,
        label,
        portals: uniqueById(all)
          .filter((portal) => !known.has(portal.id))
          .map((portal) => ({ id: portal.id, name: portal.name })),
        say: all.length === 0 ? ways[0]?.to.instead?.say : undefined,
      };
    })
    .filter(({ portals, say }) => portals.length > 0 || (say !== undefined && known.size === 0));
}
