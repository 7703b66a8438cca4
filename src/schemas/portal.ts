import { z } from 'zod';
import { ended, evidence, evidenced } from './evidence.ts';
import { address, heading, phrase, slug, text } from './text.ts';

/** A web site that a practice signs in to. */
export const portal = z.strictObject({
  id: slug.describe('Name in references and in its address. Once published, it stays.'),
  name: heading.describe('As the portal names itself.'),
  aliases: z.array(phrase).default([]).describe('Old and everyday names, for search.'),
  typed: z.array(phrase).default([]).describe('What people type for it, beside its names.'),
  purpose: text.describe('What it is for, in one or two sentences.'),
  audience: text.describe('Which practices use it.'),
  recognize: z.array(text).default([]).describe('How to know that this portal is meant: what a card or letter says.'),
  offers: z.array(text).default([]).describe('What one can do there, each a short phrase.'),
  address: address.optional().describe('Where sign-in starts: the home page, never a deep sign-in page.'),
  registerAddress: address.optional().describe('Where registration starts, if a source names another page.'),
  unconfirmedAddresses: z
    .array(text)
    .default([])
    .describe('Addresses nobody confirms, without https://. Shown as text, never linked.'),
  addressEvidence: z
    .array(evidence)
    .default([])
    .describe('What the address rests on, where that is not what the rest of the entry rests on.'),
  signOn: slug.describe('Id of an entry under signOns.'),
  signIn: slug.describe('Procedure for signing in.'),
  register: slug.optional().describe('Procedure for registering, where one is known.'),
  approvedBy: text.describe('Who lets a new user in.'),
  administrator: heading
    .optional()
    .describe('What the person in a practice who lets others in is called, where the portal has one.'),
  contacts: z.array(slug).default([]).describe('Support desks, best first.'),
  commonMessages: z
    .array(slug)
    .max(5, 'choose at most 5')
    .default([])
    .describe('The messages people meet most here; they go on the sheet.'),
  notes: z.array(text).default([]).describe('What else a reader must know.'),
  ended: ended.optional().describe('Only when it is no longer in use.'),
  ...evidenced,
});
