import { didYouMean } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import type { Check } from './check.ts';

/** Roles that the address of a portal may have: it must not be a page that we merely read. */
const portalRoles = new Set(['portal', 'sign-in', 'official-page']);

export const addresses: Check = {
  name: 'addresses',
  about: 'Every address is https on a host of hosts.yaml, letter for letter. Look-alike addresses are how payer logins get stolen.',
  check({ entries, whole }) {
    const roles = new Map(entries.hosts.map((entry) => [entry.id, entry.data.role]));
    const problems: Problem[] = [];
    if (!whole.has('hosts')) return problems;
    const inspect = (address: string | undefined, place: Omit<Problem, 'message'>, forPortal: boolean) => {
      if (address === undefined) return;
      const message = faultOf(address, roles, forPortal);
      if (message) problems.push({ ...place, message });
    };
    for (const portal of entries.portals) {
      for (const field of ['address', 'registerAddress'] as const) {
        inspect(portal.data[field], { ...portal.locate([field]), path: `portals.${portal.id}.${field}` }, true);
      }
    }
    for (const source of entries.sources) {
      inspect(source.data.address, { ...source.locate(['address']), path: `sources.${source.id}.address` }, false);
    }
    return problems;
  },
};

function faultOf(address: string, roles: Map<string, string>, forPortal: boolean): string | undefined {
  if (!URL.canParse(address)) return `"${address}" is not an address: copy it again from its source`;
  const url = new URL(address);
  if (url.username || url.password) return 'remove the part before @: an address must not carry a user name';
  if (url.port) return `remove the port ":${url.port}"`;
  if (/[^\x21-\x7e]/.test(address)) return 'write the address in plain letters only: a foreign letter can imitate another';
  const role = roles.get(url.hostname);
  if (!role) return `the host "${url.hostname}" is not in hosts.yaml${didYouMean(url.hostname, roles.keys())}`;
  if (forPortal && !portalRoles.has(role)) return `the host "${url.hostname}" is listed as "${role}": a portal needs an official host`;
  return undefined;
}
