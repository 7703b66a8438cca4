import { isListed } from '../../schemas/labels.ts';
import type { Guide, Stored } from '../guide.ts';

/** The hosts that readers compare an address with, by owner: those that an official owner answers for. */
export const officialHostsByOwner = (guide: Guide): Map<string, Stored<'hosts'>[]> =>
  Map.groupBy(
    [...guide.hosts.values()].filter(({ role }) => isListed(role)),
    ({ owner }) => owner,
  );
