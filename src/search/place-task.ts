/** A place and a task in one query are one answer: that task on the page of that place, as in the region picker. Pure. */
import type { Scored } from './score.ts';

/** How much of a task's name, or of its best words, a query must say. */
const SAID = 0.45;
/** What it is worth that a query names both. */
const BOTH = 2;

/**
 * @param hits in rank order
 * @returns the same, with the best place leading to the best task in it, and with the score of both
 */
export function withTaskOfPlace(hits: Scored[]): Scored[] {
  const task = hits.find(({ document, covered }) => document.kind === 'task' && covered >= SAID);
  const place = hits.find(({ document }) => document.kind === 'region');
  if (!task || !place) return hits;
  const { document } = place;
  // What has no line on the page of the place is done in the portals of its table, which stands first.
  const [, id = ''] = task.document.path.split('#task-');
  const anchor = document.tasks?.includes(id) ? `#task-${id}` : '';
  const both = {
    ...place,
    document: { ...document, path: document.path + anchor, title: `${document.title}: ${task.document.title}` },
    score: Math.max(place.score, task.score) + BOTH,
  };
  return hits.map((hit) => (hit === place ? both : hit));
}
