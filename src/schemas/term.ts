import { z } from 'zod';
import { phrase, slug, text } from './text.ts';

/** A word of the glossary, with everything people type for it. Search and glossary read the same list. */
export const term = z.strictObject({
  id: slug,
  term: text.describe('The name this guide uses.'),
  abbreviation: phrase.optional(),
  meaning: text,
  confusedWith: text.optional().describe('What it is not.'),
  typed: z.array(phrase).min(1).describe('Same thing in other words: search treats them as the term itself.'),
  sources: z.array(slug).default([]),
});
