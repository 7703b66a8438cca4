/** A field of the content is in guide.json, or knowingly left out of it: on the list below. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { collectionNames, collections, type CollectionName } from '../../src/data/collections.ts';
import { exported } from '../../src/schemas/export.ts';

/** "all": the whole collection serves pages and search alone. */
const notExported: Record<CollectionName, 'all' | string[]> = {
  // Desks: a portal's phones name them.
  contacts: 'all',
  // Portals name theirs.
  signOns: 'all',
  portals: [
    // What people type.
    ...['aliases', 'typed'],
    // Words for a reader who is there already, and where those words lead.
    ...['audience', 'approvedBy', 'administrator', 'notes', 'registerAddress', 'signIn', 'register', 'commonMessages'],
    // Nothing that nobody confirms is given to a program.
    'unconfirmedAddresses',
    // Under another name: phones; status and sources.
    ...['contacts', 'evidence'],
    // Serves the mark beside the address on the pages.
    'addressEvidence',
  ],
  cards: ['means', 'common', 'typed', 'evidence'],
  tasks: ['typed', 'reviewedOn'],
  regions: ['aliases', 'contacts', 'evidence'],
  sources: ['reading', 'note'],
  changes: 'all',
  claims: 'all',
  terms: 'all',
  hosts: 'all',
  steps: ['for', 'portals', 'screens', 'before', 'after', 'contacts', 'synonyms', 'evidence'],
  messages: ['describes', 'seenIn', 'synonyms', 'inShort', 'then', 'contacts', 'related', 'ended', 'evidence'],
  faqs: ['order', 'synonyms', 'procedures', 'messages', 'contacts', 'evidence'],
  docs: 'all',
};

const listIn = (name: CollectionName) => (name === 'steps' ? 'procedures' : name);
const lists = exported.shape as unknown as Record<string, z.ZodArray<z.ZodObject> | undefined>;
const fieldsOf = (schema: z.ZodType) => Object.keys((schema as z.ZodObject).shape);

test.each(collectionNames)('every field of %s is exported or on the list', (name) => {
  const list = lists[listIn(name)];
  const fields = fieldsOf(collections[name].schema);
  expect(fields.length).toBeGreaterThan(1);
  const given = list ? fieldsOf(list.element) : [];
  const leftOut = notExported[name];
  if (leftOut === 'all') expect(list).toBeUndefined();
  else expect([...leftOut].sort()).toEqual(fields.filter((field) => !given.includes(field)).sort());
});
