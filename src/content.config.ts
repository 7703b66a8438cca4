/** Wiring only: each collection is the strict loader and a schema from `schemas/`. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { docsSchema } from '@astrojs/starlight/schema';
import { collections as places } from './data/collections.ts';
import { strictLoader } from './data/loader.ts';

function collection<const Name extends keyof typeof places>(name: Name) {
  return defineCollection({
    loader: strictLoader(name),
    schema: z.strictObject({ position: z.number(), value: places[name].schema }),
  });
}

export const collections = {
  contacts: collection('contacts'),
  signOns: collection('signOns'),
  portals: collection('portals'),
  cards: collection('cards'),
  tasks: collection('tasks'),
  changes: collection('changes'),
  elsewhere: collection('elsewhere'),
  regions: collection('regions'),
  sources: collection('sources'),
  claims: collection('claims'),
  terms: collection('terms'),
  everyday: collection('everyday'),
  hosts: collection('hosts'),
  steps: collection('steps'),
  messages: collection('messages'),
  faqs: collection('faqs'),
  // The hand-written pages. Starlight would give every entry of a collection called "docs" a page past GuidePage,
  // so that one exists, because Starlight asks for its schema, and stays empty.
  pages: collection('docs'),
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
};
