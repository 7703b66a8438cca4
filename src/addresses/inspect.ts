/** What an address says of itself, and whether its host is one that the guide lists. */
import { imitationOf, type Imitation, type ImitationKind, type KnownNames } from './look-alikes.ts';
import { decodedHost } from './punycode.ts';
import { innerAddresses, type Inner } from './inner.ts';
import { shorteners } from './shorteners.ts';
import { mixesAlphabets } from './skeleton.ts';
import { registrable } from './suffix.ts';

export type FaultKind =
  | ImitationKind
  | 'unreadable'
  | 'not-https'
  | 'user-info'
  | 'backslash'
  | 'port'
  | 'number'
  | 'own-network'
  | 'trailing-dot'
  | 'foreign-letters'
  | 'mixed-alphabets'
  | 'shortener'
  | 'host-in-path'
  | 'redirect'
  | 'same-owner'
  | 'unlisted';

export interface Fault {
  kind: FaultKind;
  /** What is wrong and why it may be dangerous, in one plain sentence. */
  message: string;
}

export interface Inspection {
  /** The host as the browser reads it; empty where there is none. */
  host: string;
  /** The same in letters, where the browser writes `xn--`. */
  shown: string;
  /** Whether the host is on the list, letter for letter. A listed host can still have faults, such as a port. */
  listed: boolean;
  /** The listed host that this one seems to imitate. */
  imitates?: string | undefined;
  /** The listed host that has the same owner. */
  relatedTo?: string | undefined;
  /** The addresses that it carries. */
  inner: Inner[];
  faults: Fault[];
}

/**
 * Reads an address as a browser would and compares its host with the listed ones.
 *
 * @param address a whole address with its scheme
 * @param known the listed hosts
 */
export function inspectAddress(address: string, known: KnownNames): Inspection {
  const faults: Fault[] = [];
  const fault = (kind: FaultKind, message: string) => void faults.push({ kind, message });
  if (!URL.canParse(address)) {
    fault('unreadable', 'No browser can open it.');
    return { host: '', shown: '', listed: false, inner: [], faults };
  }
  const url = new URL(address);
  const { hostname: host } = url;
  const shown = decodedHost(host);
  if (url.protocol !== 'https:') fault('not-https', `It starts with ${url.protocol.replace(':', '')}, not with https.`);
  if (url.username || url.password)
    fault('user-info', 'There is an @ before the host, and what stands before the @ is not the host.');
  if (url.port) fault('port', `The port ${url.port} is unusual: portals use no number after the host.`);
  if (/\\[^/?#]*@/.test(address.replace(/^[a-z]+:[\\/]*/i, '')))
    fault('backslash', 'It holds a backslash and an @, which programs read in two ways.');
  if (/^\[|^\d+(\.\d+){3}$/.test(host))
    fault(
      isOwnNetwork(host) && hostAsWritten(address) === host ? 'own-network' : 'number',
      'The host is a number, and a number names no owner.',
    );
  if (host.endsWith('.')) fault('trailing-dot', 'The host ends in a dot.');
  if (/[^\x21-\x7e]/.test(hostAsWritten(address)) || /(^|\.)xn--/.test(host))
    fault('foreign-letters', 'The host holds letters that are not plain English ones.');
  const inner = innerAddresses(url);
  if (inner.length > 0) fault('redirect', 'It carries another address inside.');

  const listed = known.hosts.has(host);
  if (listed || host === '') return { host, shown, listed, inner, faults };
  const owner = registrable(host) ?? host;
  if (shorteners.has(owner)) fault('shortener', 'This is a short link, which hides where it leads.');
  const related = known.owners.get(owner);
  if (related) {
    const relatedTo = related.hosts.find((own) => bare(own) === bare(host)) ?? related.hosts[0];
    fault('same-owner', `It belongs to the same owner as ${relatedTo}, but no source of ours prints it.`);
    return { host, shown, listed, relatedTo, inner, faults };
  }
  const imitation = imitationOf(shown, known);
  if (imitation) fault(imitation.kind, sayImitation[imitation.kind](imitation, owner));
  if (mixesAlphabets(shown)) fault('mixed-alphabets', 'It mixes letters of two alphabets that look the same.');
  const [behind = ''] = url.pathname.toLowerCase().split('/').filter(Boolean);
  if (!imitation && known.hosts.has(behind))
    fault('host-in-path', `It writes ${behind} behind the slash, where it names no owner.`);
  if (!imitation) fault('unlisted', 'It may be new, it may belong to somebody else, or it may be false.');
  return { host, shown, listed, imitates: imitation?.host, inner, faults };
}

/** Numbers of devices in one's own office, such as a router. Written in another way, they hide something. */
const isOwnNetwork = (host: string) => /^(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(host);

const bare = (host: string) => host.replace(/^www\./, '');

const sayImitation: Record<ImitationKind, (imitation: Imitation, domain: string) => string> = {
  'look-alike': ({ host }) => `It looks like ${host}, and is another one.`,
  'other-ending': ({ host }) => `It has the name of ${host}, but another ending.`,
  'known-name-inside': ({ host }, domain) => `It holds the name of ${host}, but its owner is ${domain}.`,
};

/** The host as it was typed, before the browser turns foreign letters into `xn--`. */
function hostAsWritten(address: string): string {
  const authority = address.replace(/^[a-z][a-z0-9+.-]*:[\\/]*/i, '').replace(/[/?#\\].*/s, '');
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
}
