import { z } from 'zod';
import { evidenced } from './evidence.ts';
import { day, heading, slug, text } from './text.ts';

/** A dated change that practices must know: a rule that came or went, a portal that moved. */
export const change = z.strictObject({
  id: slug.describe('Name in its address. Once published, it stays.'),
  day: day.describe('The day from which it holds (YYYY-MM-DD).'),
  title: heading.describe('What changed, in one line.'),
  what: text.describe('What a practice does differently now.'),
  touches: z
    .array(
      z
        .string()
        .regex(
          /^(portals|regions|steps|messages|faqs|docs)\/[a-z0-9-]+$/,
          'write the collection and the id, as in "faqs/which-id"',
        ),
    )
    .default([])
    .describe('Entries that it touches, most important first.'),
  ...evidenced,
});
