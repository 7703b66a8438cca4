import { z } from 'zod';
import { hostName, slug, text } from './text.ts';
import { confidence, hostRole } from './vocabulary.ts';

/** A host that an address in the guide may use. */
export const host = z.strictObject({
  host: hostName.describe('Letter for letter, as the address bar shows it.'),
  owner: text.describe('Who answers for it.'),
  role: hostRole.describe('What stands there. Only official roles are linked.'),
  use: text.describe('What is found there.'),
  sources: z.array(slug).min(1, 'name at least one source').describe('Sources that print this host.'),
  confidence: confidence.describe('How sure we are of it.'),
});
