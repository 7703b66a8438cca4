import { z } from 'zod';
import { hostName, slug, text } from './text.ts';
import { confidence, hostRole } from './vocabulary.ts';

/** A host that an address in the guide may use. */
export const host = z.strictObject({
  host: hostName,
  owner: text,
  role: hostRole,
  use: text.describe('What is found there.'),
  sources: z.array(slug).min(1, 'name at least one source').describe('Sources that print this host.'),
  confidence,
});
