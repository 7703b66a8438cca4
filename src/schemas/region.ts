import { z } from 'zod';
import { stateCodes } from './destination.ts';
import { evidence } from './evidence.ts';
import { programme } from './programme.ts';
import { day, heading, phrase, slug, text } from './text.ts';
import { regionKind } from './vocabulary.ts';

/** A portal as a region uses it: the link has evidence of its own. */
const portalUse = z.strictObject({
  portal: slug.describe('Id of the portal.'),
  why: text.describe('Why this region uses it, and who in it.'),
  evidence: z.array(evidence).min(1, 'name at least one source').describe('What says that this region uses it.'),
});

/** A place whose staff look for their way in. */
export const region = z.strictObject({
  id: slug.describe('Name in its address. Once published, it stays.'),
  name: heading.describe('As people there call it.'),
  kind: regionKind.describe('State, territory, county or program area.'),
  states: stateCodes.describe('Postal codes of the states it lies in. Empty where no source lists them.'),
  aliases: z.array(phrase).default([]).describe('Other names people type.'),
  portals: z.array(portalUse).default([]).describe('Portals of this region alone, most likely first.'),
  programmes: z
    .array(programme)
    .default([])
    .describe('Plans and public programmes of this region alone, most likely first.'),
  notes: z.array(text).default([]).describe('What else a reader there must know.'),
  evidence: z.array(evidence).default([]).describe('What the notes rest on, where the portals do not say it.'),
  contacts: z.array(slug).default([]).describe('Support desks of this region alone.'),
  reviewedOn: day.describe('The day the evidence was last read (YYYY-MM-DD).'),
});
export type Region = z.infer<typeof region>;
