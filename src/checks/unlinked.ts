/** Advice: entries that no other entry leads to. They stand in the lists, but nobody is sent to them. */
import type { Problem } from '../data/problem.ts';
import type { Content } from '../data/read.ts';
import { problemAt } from './check.ts';
import { referredTo } from './references.ts';

export function unlinked(content: Content): Problem[] {
  const used = referredTo(content);
  return (['messages', 'steps', 'contacts', 'signOns'] as const).flatMap((name) =>
    content.entries[name]
      .filter(({ id }) => !used.get(name)?.has(id))
      .map((entry) =>
        problemAt(entry, [], 'no other entry leads here: name it in a step, a portal, a page or another message'),
      ),
  );
}
