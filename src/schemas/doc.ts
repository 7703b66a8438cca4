import { z } from 'zod';
import { evidenced } from './evidence.ts';
import { heading, slug, text } from './text.ts';

/** A hand-written page. Task pages name the procedures that they are made of. */
export const doc = z.strictObject({
  title: heading.describe('Heading of the page.'),
  description: text.describe('One sentence for search engines and for the top of the page.'),
  procedures: z.array(slug).default([]).describe('Procedures shown on the page, in order.'),
  messages: z.array(slug).default([]).describe('Messages that readers of the page meet.'),
  contacts: z.array(slug).default([]).describe('Support desks for "Still stuck?".'),
  ...evidenced,
});
