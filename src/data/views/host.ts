import { isListed } from '../../schemas/labels.ts';
import type { Guide, Stored } from '../guide.ts';

/** The hosts that readers compare an address with: those that an official owner answers for. */
export const officialHosts = (guide: Guide): Stored<'hosts'>[] =>
  [...guide.hosts.values()].filter(({ role }) => isListed(role));
