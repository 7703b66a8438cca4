import { z } from 'zod';
import { day, slug, text } from './text.ts';
import { confidence } from './vocabulary.ts';

/** One reason to believe, or not to believe, what an entry says. */
export const evidence = z.strictObject({
  source: slug.describe('Id of an entry in sources.yaml.'),
  says: text.describe('What that source says about this entry, in our own words.'),
  confidence: confidence.describe('high: official and read; medium: old, or good secondary; low: weak or inferred.'),
  stance: z
    .enum(['supports', 'contradicts'], { error: 'use one of: supports, contradicts' })
    .default('supports')
    .describe('"contradicts" when the source says otherwise.'),
});
export type Evidence = z.infer<typeof evidence>;

/** Evidence and its date: the part that every entry of the guide has. */
export const evidenced = {
  evidence: z.array(evidence).min(1, 'name at least one source').describe('What this entry rests on.'),
  reviewedOn: day.describe('The day the evidence was last read (YYYY-MM-DD).'),
};

/** Marks something that is no longer in use. */
export const ended = z.strictObject({
  when: text.describe('When it ended, as far as a source says.'),
  now: text.describe('What to use or expect instead.'),
});
