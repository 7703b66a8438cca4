import { inlineParts } from '../data/inline.ts';
import type { Check } from './check.ts';
import { problemAt } from './check.ts';

export const stepsOfThePortal: Check = {
  name: 'steps of the portal',
  about:
    'Steps of one portal do not work in another. A message leads only to procedures for a portal in which it appears, or for all portals.',
  check({ entries }) {
    const portalsOf = new Map(entries.steps.map(({ id, data }) => [id, data.portals]));
    return entries.messages.flatMap((message) => {
      const { portals, cause, fix, then = '' } = message.data;
      const foreign = (id: string) => {
        const own = portalsOf.get(id) ?? [];
        return portals.length > 0 && own.length > 0 && !own.some((portal) => portals.includes(portal));
      };
      const texts = [
        { text: cause, path: ['cause'] },
        ...fix.map((text, index) => ({ text, path: ['fix', index] })),
        { text: then, path: ['then'] },
      ];
      return texts.flatMap(({ text, path }) =>
        inlineParts(text).flatMap(({ link }) =>
          link?.kind === 'step' && foreign(link.id)
            ? [
                problemAt(
                  message,
                  path,
                  `the steps "${link.id}" are for ${portalsOf.get(link.id)?.join(', ')}: this message appears elsewhere`,
                ),
              ]
            : [],
        ),
      );
    });
  },
};
