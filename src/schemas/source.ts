import { z } from 'zod';
import { address, day, slug, text } from './text.ts';
import { sourceKind } from './vocabulary.ts';

/** A document that facts rest on. */
export const source = z.strictObject({
  id: slug.describe('Name in references. Once published, it stays.'),
  title: text.describe('As the document calls itself.'),
  publisher: text.describe('Who published it.'),
  kind: sourceKind.describe('Decides, with the confidence, what status a fact gets.'),
  address: address.optional().describe('Left out where the document must not be linked or its address is not known.'),
  pageDate: text.nullable().describe('The date printed on the page, in words. null: undated.'),
  reading: z
    .enum(['read', 'cited'], { error: 'use one of: read, cited' })
    .default('read')
    .describe('cited: nobody of us read it; another source that we read cites it. Then a fact is at most reported.'),
  readOn: day.describe('The day a saved copy was read. Nothing was opened live.'),
  note: text.optional().describe('Limits of this source.'),
});
