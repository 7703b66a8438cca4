import { z } from 'zod';
import { evidenced } from './evidence.ts';
import { heading, phrase, slug, text } from './text.ts';
import { topic } from './vocabulary.ts';

/** A question people ask, with a short answer. */
export const faq = z.strictObject({
  question: heading.describe('As a reader would ask it.'),
  answer: text.describe('The answer in two or three sentences. The file’s body may add detail.'),
  topic: topic.describe('The group of questions that it belongs to.'),
  order: z.int().positive().describe('Its place in its group: 1 is asked most.'),
  synonyms: z.array(phrase).default([]).describe('What people type when they ask this.'),
  procedures: z.array(slug).default([]).describe('Procedures that carry the answer out.'),
  messages: z.array(slug).default([]).describe('Messages that the answer leads to.'),
  contacts: z.array(slug).default([]).describe('Desks to call.'),
  ...evidenced,
});
