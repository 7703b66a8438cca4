import { z } from 'zod';
import { evidence, evidenced } from './evidence.ts';
import { heading, phone, slug, text } from './text.ts';

/** A support desk: the last line of every page. */
export const contact = z
  .strictObject({
    id: slug.describe('Name in references. Once published, it stays.'),
    name: heading.describe('Name of the desk.'),
    helpsWith: text.describe('What to call it for, and what not.'),
    phone: phone.optional().describe('As its source prints it.'),
    option: text.optional().describe('What to press, for example "option 1".'),
    email: z.email('write an e-mail address').optional().describe('Left out where no source prints one.'),
    hours: text.nullable().describe('With time zone. null: no source prints any hours.'),
    hoursEvidence: z
      .array(evidence)
      .default([])
      .describe('What the hours rest on, where that is not what the number rests on.'),
    chat: text.optional().describe('Where a chat is, and when.'),
    ...evidenced,
  })
  .refine((value) => value.phone ?? value.email, {
    message: 'give a phone number or an e-mail address',
    path: ['phone'],
  });
