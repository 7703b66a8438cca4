import { z } from 'zod';
import { evidenced } from './evidence.ts';
import { heading, phrase, slug, text } from './text.ts';
import { procedureTask, screens } from './vocabulary.ts';

/** One action, at one place, with what follows. */
export const step = z.strictObject({
  where: text.optional().describe('The place, before the action. Left out where it is still the same place.'),
  do: text
    .refine(
      (value) => (value.match(/\*\*/g)?.length ?? 0) <= 2,
      'two things to press are two steps: mark one, and write a step for the other',
    )
    .describe('One action. Bold only what is pressed.'),
  see: text.optional().describe('What the reader sees, only where it tells them something.'),
  otherwise: z.array(slug).default([]).describe('Messages that may appear instead.'),
});

/** An ordered list of steps for one task. */
export const procedure = z.strictObject({
  title: heading.describe('What is done, as a command.'),
  task: procedureTask.describe('The page that it stands on.'),
  for: text.describe('Who this is for.'),
  portals: z.array(slug).default([]).describe('Portals that it is written for. Empty: an ID or a rule of any portal.'),
  screens: screens.optional().describe('Where the labels of its screens come from.'),
  before: z.array(text).default([]).describe('What to have at hand.'),
  steps: z
    .array(step)
    .min(1, 'write at least one step')
    .max(10, 'split this: a procedure has at most 10 steps')
    .describe('In order, one action each.'),
  after: text.optional().describe('What happens next, and how long it takes if a source says.'),
  contacts: z.array(slug).default([]).describe('Desks to call when stuck.'),
  synonyms: z.array(phrase).default([]).describe('What people type when they need this.'),
  ...evidenced,
});
