import { z } from 'zod';
import { destination, oneDestination, stateCodes } from './destination.ts';
import { evidence } from './evidence.ts';
import { day, heading, phrase, slug, text } from './text.ts';

/** One way to get a task done: for whom, where, and what says so. */
export const way = z
  .strictObject({
    when: text
      .optional()
      .describe('For which patients or practices. Left out on the last way, which fits everybody else.'),
    ...destination,
    states: stateCodes.describe('Where it holds. Empty: everywhere.'),
    evidence: z.array(evidence).min(1, 'name at least one source').describe('What says so.'),
  })
  .refine(oneDestination.holds, oneDestination.error);
export type Way = z.infer<typeof way>;

/** What a practice wants to get done, and where: the first way that fits is the right one. */
export const task = z.strictObject({
  id: slug.describe('Name in references and in addresses. Once published, it stays.'),
  label: heading.describe('What is done, as a command.'),
  typed: z.array(phrase).default([]).describe('What people type for it.'),
  ways: z.array(way).min(1, 'name at least one way').describe('Most special first.'),
  reviewedOn: day.describe('The day the evidence was last read (YYYY-MM-DD).'),
});
