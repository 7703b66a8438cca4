import { inspectAddress, type FaultKind } from '../addresses/inspect.ts';
import { knownNames, type KnownNames } from '../addresses/look-alikes.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import type { Entry } from '../data/read.ts';
import { isOfficial, type HostRole } from '../schemas/labels.ts';
import { problemAt, type Check } from './check.ts';
import { addressesOf } from '../data/texts.ts';

export const addresses: Check = {
  name: 'addresses',
  about:
    'Every address, in a field of its own or in a text, is https on a host of hosts.yaml, letter for letter. Look-alike addresses are how payer logins get stolen.',
  check(content) {
    const { entries, whole } = content;
    const roles = new Map(entries.hosts.map((entry) => [entry.id, entry.data.role]));
    if (!whole.has('hosts')) return [];
    const known = knownNames(roles.keys());
    const anywhere = addressesOf(content).flatMap(({ address, ...place }): Problem[] => {
      const message = faultOf(address, known);
      return message ? [{ ...place, message }] : [];
    });
    return [...anywhere, ...entries.portals.flatMap((portal) => unofficial(portal, roles))];
  },
};

type Roles = Map<string, HostRole>;

/** A portal's own addresses must not be on a page that we merely read. */
function unofficial(portal: Entry<'portals'>, roles: Roles): Problem[] {
  return (['address', 'registerAddress'] as const).flatMap((field) => {
    const address = portal.data[field];
    const host = address && URL.canParse(address) ? new URL(address).hostname : '';
    const role = roles.get(host);
    if (!role || isOfficial(role)) return [];
    return [problemAt(portal, [field], `the host "${host}" is listed as "${role}": a portal needs an official host`)];
  });
}

/** What an editor should do about each fault; without an entry, the fault's own words are enough. */
const mend: Partial<Record<FaultKind, string>> = {
  unreadable: 'this is not an address: copy it again from its source',
  'not-https': 'write the whole address, starting with https://',
  'user-info': 'remove the part before @: an address must not carry a user name',
  backslash: 'write / in place of the backslash, and no @ behind it',
  port: 'remove the port, the number after the host',
  number: 'name the host: a number names no owner',
  'own-network': 'name the host: a number names no owner',
  'trailing-dot': 'remove the dot at the end of the host',
  'foreign-letters': 'write the address in plain letters only: a foreign letter can imitate another',
  shortener: 'write the address that the short link leads to',
  redirect: 'remove the other address that it carries inside',
};

function faultOf(address: string, known: KnownNames): string | undefined {
  const { host, listed, faults } = inspectAddress(address, known);
  const [message] = faults.flatMap(({ kind }) => mend[kind] ?? []);
  if (message) return message;
  if (!listed) return `the host "${host}" is not in hosts.yaml${didYouMean(host, known.hosts)}`;
  if (/[^\x21-\x7e]/.test(address)) return mend['foreign-letters'];
  return undefined;
}
