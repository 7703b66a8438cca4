import { problemAt, type Check } from './check.ts';
import { referredTo } from './references.ts';

export const sourcesUsed: Check = {
  name: 'sources used',
  about: 'A source that nothing rests on only looks like evidence.',
  check(content) {
    const used = referredTo(content).get('sources') ?? new Set();
    // With an entry unread, a source may look unused that is not.
    if (content.problems.length > 0) return [];
    return content.entries.sources
      .filter(({ id }) => !used.has(id))
      .map((source) =>
        problemAt(source, [], 'nothing rests on this source: name it where it is evidence, or remove it'),
      );
  },
};
