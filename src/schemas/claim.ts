import { z } from 'zod';
import { slug, text } from './text.ts';
import { confidence, verdict } from './vocabulary.ts';

/** A statement of the source article, with our verdict. */
export const claim = z.strictObject({
  number: z.number().int().min(1, 'count from 1').describe('Its place in the article, counted from 1 without a gap.'),
  claim: text.describe('What the article says, in our own words.'),
  verdict: verdict.describe('What our evidence says of it.'),
  reason: text.describe('Why, in plain words.'),
  confidence: confidence.nullable().describe('null where nothing was found to judge by.'),
  sources: z.array(slug).default([]).describe('Sources the verdict rests on.'),
  treatedIn: z
    .array(
      z
        .string()
        .regex(
          /^(portals|regions|steps|messages|faqs|docs)\/[a-z0-9-]+$/,
          'write folder/id, for example messages/access-pending',
        ),
    )
    .default([])
    .describe('Where the guide deals with it.'),
});
