import { z } from 'zod';
import { ended, evidenced } from './evidence.ts';
import { phrase, slug, text } from './text.ts';
import { fixer, moment } from './vocabulary.ts';

/** A text or symptom on the screen, with its cause and its mend. */
export const message = z
  .strictObject({
    title: text.describe('The message or symptom, short.'),
    wording: z.array(phrase).default([]).describe('Exact on-screen texts only; empty for a symptom.'),
    describes: text.describe('What the reader sees or meets.'),
    portals: z.array(slug).min(1, 'name at least one portal'),
    moment,
    synonyms: z.array(phrase).default([]).describe('What people type for it.'),
    cause: text,
    inShort: text.max(100, 'at most 100 characters: it stands on one line of the sheet').describe('The fix in one line, for the sheet and the list.'),
    fix: z.array(text).min(1, 'write at least one step').max(10, 'at most 10 steps'),
    whoCanFix: fixer,
    then: text.optional().describe('What to do if the fix does not work.'),
    contacts: z.array(slug).default([]),
    related: z.array(slug).default([]).describe('Other messages that are easily confused with it.'),
    ended: ended.optional(),
    ...evidenced,
  });
