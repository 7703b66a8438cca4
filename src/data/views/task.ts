/** What a practice wants to get done, and where that is done. */
import type { Way } from '../../schemas/task.ts';
import type { Guide, Stored } from '../guide.ts';
import type { Standing } from '../status.ts';
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
