import { z } from 'zod';
import { destination, oneDestination, stateCodes } from './destination.ts';
import { evidenced } from './evidence.ts';
import { phrase, slug, text } from './text.ts';

/** What stands on a patient's card, a letter or an order, and where it leads. */
export const card = z
  .strictObject({
    id: slug.describe('Name in references. Once published, it stays.'),
    shows: z.array(phrase).min(1, 'write what stands on it').describe('Words, brands or payer IDs, as printed on it.'),
    looksLike: text.describe('The row of the table: what the reader sees, in a short phrase.'),
    means: text.optional().describe('What kind of plan it is, where that helps.'),
    ...destination,
    states: stateCodes.describe('Where it is met. Empty: everywhere.'),
    common: z
      .boolean()
      .default(false)
      .describe('true: stands on the page of every region, not on "Which portal?" alone.'),
    since: text.optional().describe('From when.'),
    until: text.optional().describe('Until when.'),
    typed: z.array(phrase).default([]).describe('What people type for it.'),
    ...evidenced,
  })
  .refine(oneDestination.holds, oneDestination.error);
export type Card = z.infer<typeof card>;
