import { z } from 'zod';
import { ended, evidenced } from './evidence.ts';
import { heading, phrase, slug, text } from './text.ts';
import { fixer, seenIn, station } from './vocabulary.ts';

/** A text or symptom on the screen, with its cause and its mend. */
export const message = z
  .strictObject({
    title: heading.describe('The message or symptom, short.'),
    wording: z.array(phrase).describe('Exact on-screen texts only; [] for a symptom.'),
    describes: text.describe('What the reader sees or meets.'),
    portals: z
      .array(slug)
      .describe('Portals in which it appears. [] for trouble of any web site, such as a blocked cookie.'),
    station: station.describe('Where on the way in the reader is stuck.'),
    seenIn: seenIn.default('screen').describe('Where the wording was seen.'),
    synonyms: z.array(phrase).default([]).describe('What people type for it.'),
    cause: text.describe('Why it appears.'),
    inShort: text
      .max(100, 'at most 100 characters: it stands on one line of the sheet')
      .describe('The fix in one line, for the sheet and the list.'),
    fix: z
      .array(text)
      .min(1, 'write at least one step')
      .max(10, 'at most 10 steps')
      .describe('What to do, one action a step.'),
    whoCanFix: fixer.describe('Who can mend it: you, the administrator of your practice, or support.'),
    then: text.optional().describe('What to do if the fix does not work.'),
    contacts: z.array(slug).default([]).describe('Desks to call.'),
    related: z.array(slug).default([]).describe('Other messages that are easily confused with it.'),
    ended: ended.optional().describe('Only when it appears no more.'),
    ...evidenced,
  })
  .refine(({ wording, synonyms }) => wording.length + synonyms.length > 0, {
    message: 'nobody can search for this message: write its wording, or what people type for a symptom under synonyms',
    path: ['wording'],
  });
