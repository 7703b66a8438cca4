import { z } from 'zod';
import { phrase, slug, text } from './text.ts';

/** A word of the glossary. */
export const term = z.strictObject({
  id: slug.describe('Name in its address.'),
  term: text.describe('The name this guide uses.'),
  abbreviation: phrase.optional().describe('The short form, if there is one.'),
  meaning: text.describe('In plain words.'),
  confusedWith: text.optional().describe('What it is not.'),
  sources: z.array(slug).default([]).describe('What the meaning rests on.'),
});
