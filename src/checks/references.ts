import { didYouMean } from '../data/nearest.ts';
import type { CollectionName } from '../data/collections.ts';
import type { Content, Entries, Entry } from '../data/read.ts';
import { problemAt, type Check } from './check.ts';

/** Fields that name entries of another collection. `*` stands for each item of a list. */
const references: Partial<Record<CollectionName, Record<string, CollectionName>>> = {
  contacts: { 'evidence.*.source': 'sources', 'hoursEvidence.*.source': 'sources' },
  signOns: {
    signIn: 'steps',
    createId: 'steps',
    'recover.*': 'steps',
    'contacts.*': 'contacts',
    'evidence.*.source': 'sources',
  },
  portals: {
    signOn: 'signOns',
    signIn: 'steps',
    register: 'steps',
    'contacts.*': 'contacts',
    'commonMessages.*': 'messages',
    'addressEvidence.*.source': 'sources',
    'evidence.*.source': 'sources',
  },
  cards: { portal: 'portals', 'instead.contact': 'contacts', 'evidence.*.source': 'sources' },
  tasks: {
    'ways.*.portal': 'portals',
    'ways.*.instead.contact': 'contacts',
    'ways.*.evidence.*.source': 'sources',
  },
  changes: { 'evidence.*.source': 'sources' },
  regions: {
    'portals.*.portal': 'portals',
    'portals.*.evidence.*.source': 'sources',
    'programmes.*.portal': 'portals',
    'programmes.*.instead.contact': 'contacts',
    'programmes.*.contacts.*': 'contacts',
    'programmes.*.evidence.*.source': 'sources',
    'evidence.*.source': 'sources',
    'contacts.*': 'contacts',
  },
  claims: { 'sources.*': 'sources' },
  terms: { 'sources.*': 'sources' },
  hosts: { 'sources.*': 'sources' },
  steps: {
    'portals.*': 'portals',
    'steps.*.otherwise.*': 'messages',
    'contacts.*': 'contacts',
    'evidence.*.source': 'sources',
  },
  messages: {
    'portals.*': 'portals',
    'related.*': 'messages',
    'contacts.*': 'contacts',
    'evidence.*.source': 'sources',
  },
  faqs: { 'procedures.*': 'steps', 'messages.*': 'messages', 'contacts.*': 'contacts', 'evidence.*.source': 'sources' },
  docs: { 'procedures.*': 'steps', 'messages.*': 'messages', 'contacts.*': 'contacts', 'evidence.*.source': 'sources' },
};

/** What one entry of each collection is called in an error. */
const singular: Record<CollectionName, string> = {
  contacts: 'contact',
  signOns: 'sign-on',
  portals: 'portal',
  cards: 'card',
  tasks: 'task',
  changes: 'change',
  regions: 'region',
  sources: 'source',
  claims: 'claim',
  terms: 'term',
  hosts: 'host',
  steps: 'procedure',
  messages: 'message',
  faqs: 'FAQ',
  docs: 'page',
};

/** Every id that some entry refers to, by collection. */
export function referredTo({ entries }: Pick<Content, 'entries'>): Map<CollectionName, Set<string>> {
  const found = new Map<CollectionName, Set<string>>();
  for (const { target, value } of referencesIn(entries)) found.set(target, (found.get(target) ?? new Set()).add(value));
  return found;
}

/** Every reference by a field of the table above, and where it stands. */
function referencesIn(
  entries: Entries,
): { entry: Entry; path: (string | number)[]; value: string; target: CollectionName }[] {
  return Object.entries(references).flatMap(([name, fields]) =>
    entries[name as CollectionName].flatMap((entry) =>
      Object.entries(fields).flatMap(([field, target]) =>
        valuesAt(entry.data, field.split('.')).map((found) => ({ ...found, entry, target })),
      ),
    ),
  );
}

export const referencesExist: Check = {
  name: 'references',
  about: 'A fact is written once and referred to by id, so every id must lead somewhere.',
  check({ entries, ids }) {
    // A collection that cannot be read at all has been reported: references into it are not a second mistake.
    const leadsNowhere = (target: CollectionName, id: string) => ids[target].size > 0 && !ids[target].has(id);
    const problem = (entry: Entry, path: (string | number)[], id: string, target: CollectionName) =>
      problemAt(entry, path, `no ${singular[target]} "${id}"${didYouMean(id, ids[target])}`);
    // Some references carry the collection in themselves: "steps/reset-your-password".
    const whole = [
      ...entries.claims.map((entry) => ({ entry, field: 'treatedIn', list: entry.data.treatedIn })),
      ...entries.changes.map((entry) => ({ entry, field: 'touches', list: entry.data.touches })),
    ].flatMap(({ entry, field, list }) =>
      list.map((reference, index) => {
        const [target, value] = reference.split('/') as [CollectionName, string];
        return { entry, path: [field, index], value, target };
      }),
    );
    return [...referencesIn(entries), ...whole]
      .filter(({ target, value }) => leadsNowhere(target, value))
      .map(({ entry, path, value, target }) => problem(entry, path, value, target));
  },
};

/** All values that a pattern such as `steps.*.otherwise.*` reaches, with their paths. */
function valuesAt(
  data: unknown,
  pattern: string[],
  path: (string | number)[] = [],
): { path: (string | number)[]; value: string }[] {
  const [head, ...rest] = pattern;
  if (data === undefined || data === null) return [];
  if (head === undefined) return [{ path, value: String(data) }];
  if (head === '*') return (data as unknown[]).flatMap((item, index) => valuesAt(item, rest, [...path, index]));
  return valuesAt((data as Record<string, unknown>)[head], rest, [...path, head]);
}
