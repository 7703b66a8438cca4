import { hostRoleLabels, isOfficial } from '../../schemas/labels.ts';
import type { Guide, Stored } from '../guide.ts';

export interface HostView extends Stored<'hosts'> {
  roleLabel: string;
}

/** The hosts that readers compare an address with: those that an official owner answers for. */
export const officialHosts = (guide: Guide): HostView[] =>
  [...guide.hosts.values()]
    .filter(({ role }) => isOfficial(role))
    .map((host) => ({ ...host, roleLabel: hostRoleLabels[host.role] }));
