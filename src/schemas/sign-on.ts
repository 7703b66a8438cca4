import { z } from 'zod';
import { evidenced } from './evidence.ts';
import { heading, hostName, slug, text } from './text.ts';

/** The ID that a portal asks for, and how it verifies a person. */
export const signOn = z.strictObject({
  id: slug.describe('Name in references.'),
  name: heading.describe('As its own pages call it.'),
  summary: text.describe('What this ID is, in one or two sentences.'),
  host: hostName.optional().describe('Host of the page where the password is typed.'),
  methods: z.array(text).describe('Verification methods that work today.'),
  noLongerWorks: z.array(text).describe('Methods that people still try.'),
  notTheSameAs: z.array(text).default([]).describe('Other IDs that people confuse with it.'),
  createId: slug.optional().describe('Procedure that makes an ID, where one makes it oneself.'),
  signIn: slug.optional().describe('Procedure that signs in to every portal of this ID.'),
  recover: z.array(slug).default([]).describe('Procedures that get a person back in.'),
  contacts: z.array(slug).default([]).describe('Desks that help with the ID itself.'),
  ...evidenced,
});
