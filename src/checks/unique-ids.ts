import { collectionNames } from '../data/collections.ts';
import { problemAt, type Check } from './check.ts';

export const uniqueIds: Check = {
  name: 'unique-ids',
  about: 'An id names one entry of its collection: pages and references are built from it.',
  check: ({ entries }) =>
    collectionNames.flatMap((name) => {
      const first = new Map<string, number>();
      return entries[name].flatMap((entry) => {
        const { line } = entry.locate();
        const earlier = first.get(entry.id);
        if (earlier === undefined) {
          first.set(entry.id, line);
          return [];
        }
        return [problemAt(entry, [], `"${entry.id}" is used twice: line ${earlier} has it already`)];
      });
    }),
};
