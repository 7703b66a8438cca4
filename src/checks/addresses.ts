import { getDomain } from 'tldts';
import { inspectAddress, type FaultKind } from '../addresses/inspect.ts';
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

/** What an editor should do about each fault; without an entry, the fault's own words are enough. */
const mend: Partial<Record<FaultKind, string>> = {
  unreadable: 'this is not an address: copy it again from its source',
  'not-https': 'write the whole address, starting with https://',
  'user-info': 'remove the part before @: an address must not carry a user name',
  port: 'remove the port, the number after the host',
  number: 'name the host: a number names no owner',
  'trailing-dot': 'remove the dot at the end of the host',
  'foreign-letters': 'write the address in plain letters only: a foreign letter can imitate another',
  shortener: 'write the address that the short link leads to',
  redirect: 'remove the other address that it carries inside',
};

function faultOf(address: string, roles: Map<string, string>, forPortal: boolean): string | undefined {
  const { host, listed, faults } = inspectAddress(address, new Set(roles.keys()), getDomain);
  const [message] = faults.flatMap(({ kind }) => mend[kind] ?? []);
  if (message) return message;
  if (!listed) return `the host "${host}" is not in hosts.yaml${didYouMean(host, roles.keys())}`;
  if (/[^\x21-\x7e]/.test(address)) return mend['foreign-letters'];
  const role = roles.get(host) ?? '';
  if (forPortal && !portalRoles.has(role)) return `the host "${host}" is listed as "${role}": a portal needs an official host`;
  return undefined;
}
