import { z } from 'zod';
import { phrase, slug, text } from './text.ts';

/** A word of the glossary, with everything people type for it. Search and glossary read the same list. */
export const term = z.strictObject({
  id: slug.describe('Name in its address.'),
  term: text.describe('The name this guide uses.'),
  abbreviation: phrase.optional().describe('The short form, if there is one.'),
  meaning: text.describe('In plain words.'),
  confusedWith: text.optional().describe('What it is not.'),
  typed: z
    .array(phrase)
    .min(1, 'write at least one')
    .describe('Same thing in other words: search treats them as the term itself.'),
  sources: z.array(slug).default([]).describe('What the meaning rests on.'),
});

/** Everyday words that mean the same in a query; no term of the guide, so no meaning and no source. */
export const everydayWord = z.strictObject({
  word: phrase.describe('The word itself.'),
  typed: z.array(phrase).min(1, 'write at least one').describe('What people type for it.'),
});
