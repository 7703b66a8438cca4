/** The pages about staying safe. */
import { paths } from '../../src/site/paths.ts';
import { guide } from './guide.ts';

export const safetyPages: ReadonlySet<string> = new Set([
  ...[...guide.faqs.values()].filter(({ topic }) => topic === 'safety').map(({ id }) => paths.question(id)),
  ...[...guide.steps.values()].filter(({ task }) => task === 'safety').map(({ id }) => paths.procedure(id)),
]);
