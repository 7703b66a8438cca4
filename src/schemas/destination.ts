import { z } from 'zod';
import { address, slug, text } from './text.ts';

/** Where to go when it is no portal of this guide: another company's site, a phone, a person. */
export const instead = z.strictObject({
  say: text.describe('What to do, in one or two short sentences.'),
  contact: slug.optional().describe('Desk to call.'),
  address: address.optional().describe('Its home page, where an official source prints one.'),
});

/** Where a card, a programme or a task leads: a portal of this guide, or somewhere else. */
export const destination = {
  portal: slug.optional().describe('Id of the portal to go to.'),
  instead: instead.optional().describe('Where to go instead, when it is none of our portals.'),
};

/** Exactly one of the two must be given. */
export const oneDestination = {
  holds: ({ portal, instead: other }: { portal?: string | undefined; instead?: unknown }) =>
    (portal === undefined) !== (other === undefined),
  error: { message: 'say where it leads: give either portal or instead', path: ['portal'] },
};

/** Postal codes of states and territories. */
export const stateCodes = z
  .array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter code, for example AZ'))
  .default([]);
