/** Where each collection's entries stand, and the schema they must fit. The one list of collections. */
import type { z } from 'zod';
import { card } from '../schemas/card.ts';
import { change } from '../schemas/change.ts';
import { claim } from '../schemas/claim.ts';
import { contact } from '../schemas/contact.ts';
import { doc } from '../schemas/doc.ts';
import { faq } from '../schemas/faq.ts';
import { host } from '../schemas/host.ts';
import { message } from '../schemas/message.ts';
import { portal } from '../schemas/portal.ts';
import { procedure } from '../schemas/procedure.ts';
import { region } from '../schemas/region.ts';
import { signOn } from '../schemas/sign-on.ts';
import { source } from '../schemas/source.ts';
import { task } from '../schemas/task.ts';
import { term } from '../schemas/term.ts';

interface ListCollection {
  /** A YAML file. */
  file: string;
  /** The list inside it; left out where the file is the list. */
  list?: string;
  /** The field that names an entry. */
  idField: string;
  schema: z.ZodType;
}

interface FolderCollection {
  /** A folder of MDX files; a file's name is its entry's id. */
  folder: string;
  schema: z.ZodType;
}

export const collections = {
  contacts: { file: 'regions.yaml', list: 'contacts', idField: 'id', schema: contact },
  signOns: { file: 'regions.yaml', list: 'signOns', idField: 'id', schema: signOn },
  portals: { file: 'regions.yaml', list: 'portals', idField: 'id', schema: portal },
  cards: { file: 'regions.yaml', list: 'cards', idField: 'id', schema: card },
  tasks: { file: 'regions.yaml', list: 'tasks', idField: 'id', schema: task },
  regions: { file: 'regions.yaml', list: 'regions', idField: 'id', schema: region },
  sources: { file: 'sources.yaml', idField: 'id', schema: source },
  changes: { file: 'changes.yaml', idField: 'id', schema: change },
  claims: { file: 'claims.yaml', idField: 'number', schema: claim },
  terms: { file: 'glossary.yaml', idField: 'id', schema: term },
  hosts: { file: 'hosts.yaml', idField: 'host', schema: host },
  steps: { folder: 'steps', schema: procedure },
  messages: { folder: 'messages', schema: message },
  faqs: { folder: 'faqs', schema: faq },
  docs: { folder: 'docs', schema: doc },
} as const satisfies Record<string, ListCollection | FolderCollection>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The type of one entry's data in a collection. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
