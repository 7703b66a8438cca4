/** What an address says of itself, and whether its host is one that the guide lists. */
import { distance } from 'fastest-levenshtein';

export type FaultKind =
  | 'unreadable'
  | 'not-https'
  | 'user-info'
  | 'port'
  | 'number'
  | 'trailing-dot'
  | 'foreign-letters'
  | 'shortener'
  | 'redirect'
  | 'look-alike'
  | 'other-ending'
  | 'known-name-inside'
  | 'unlisted';

export interface Fault {
  kind: FaultKind;
  /** What is wrong and why it may be dangerous, in plain words. */
  message: string;
}

export interface Inspection {
  /** The host as the browser reads it; empty where there is none. */
  host: string;
  /** Whether the host is on the list, letter for letter. A listed host can still have faults, such as a port. */
  listed: boolean;
  /** The listed host that this one seems to imitate. */
  imitates?: string | undefined;
  faults: Fault[];
}

/** The public list of domain endings, as far as we need it: the part of a host that somebody bought. */
export type Registrable = (host: string) => string | null;

const shorteners = new Set([
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'rebrand.ly',
  'cutt.ly',
  'rb.gy',
  't.ly',
  'shorturl.at',
  'lnkd.in',
  'aka.ms',
  'qr.co',
  'qrco.de',
  'tiny.cc',
  's.id',
  'v.gd',
  'bl.ink',
]);

/** Letters and pairs that look alike in an address bar, after UTS #39; only those that a host can hold. */
const lookAlikes: [RegExp, string][] = [
  [/-/g, ''],
  [/[1il|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/2/g, 'z'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];
const foreignLookAlikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ο: 'o',
  ν: 'v',
  α: 'a',
  ι: 'i',
  υ: 'u',
  κ: 'k',
  τ: 't',
  ρ: 'p',
  ɡ: 'g',
  ı: 'i',
};

/**
 * Reads an address as a browser would and compares its host with the listed ones.
 *
 * @param address a whole address with its scheme
 * @param hosts the exact hosts of the list
 * @param registrable the registrable domain of a host, or null
 */
export function inspectAddress(address: string, hosts: ReadonlySet<string>, registrable: Registrable): Inspection {
  const faults: Fault[] = [];
  const fault = (kind: FaultKind, message: string) => void faults.push({ kind, message });
  if (!URL.canParse(address)) {
    fault('unreadable', 'This is not an address that a browser can open.');
    return { host: '', listed: false, faults };
  }
  const url = new URL(address);
  const written = hostAsWritten(address);
  if (url.protocol !== 'https:')
    fault(
      'not-https',
      `It starts with ${url.protocol.replace(':', '')}, not with https. What you type there may be read on the way, or it is not a web page at all.`,
    );
  if (url.username || url.password)
    fault(
      'user-info',
      'There is an @ before the host. What stands before the @ is not the host, whatever name it holds.',
    );
  if (url.port) fault('port', `The port ${url.port} is unusual. Portals use no number after the host.`);
  if (/^\[|^\d+(\.\d+){3}$/.test(url.hostname))
    fault('number', 'The host is a number, not a name. No portal of this guide is reached by a number.');
  if (url.hostname.endsWith('.'))
    fault('trailing-dot', 'The host ends in a dot. Some browsers take it for another site.');
  const foreign = /[^\x21-\x7e]/.test(written) || url.hostname.split('.').some((part) => part.startsWith('xn--'));
  if (foreign)
    fault(
      'foreign-letters',
      'The host holds letters that are not plain English ones. They can look the same and be others.',
    );
  const owner = registrable(url.hostname);
  if (owner !== null && shorteners.has(owner)) fault('shortener', 'This is a short link. It hides where it leads.');
  const inside = [...url.searchParams.values(), url.hash].find((value) =>
    /(^|=|#)\s*(https?:|\/\/|https?%3a)/i.test(value),
  );
  if (inside !== undefined) fault('redirect', 'It carries another address inside. It may send you on to that one.');

  const listed = hosts.has(url.hostname);
  if (listed || url.hostname === '') return { host: url.hostname, listed, faults };
  // Foreign letters are compared as they were typed: as `xn--` they look like nothing.
  const seen = written.toLowerCase();
  const imitates = imitated(seen, foreign ? registrable(seen) : owner, hosts, registrable, fault);
  if (!faults.some(({ kind }) => ['look-alike', 'other-ending', 'known-name-inside'].includes(kind)))
    fault(
      'unlisted',
      'The host is not on our list. It may be new, it may belong to somebody else, or it may be false.',
    );
  return { host: url.hostname, listed, imitates, faults };
}

/** The host as it was typed, before the browser turns foreign letters into `xn--`. */
function hostAsWritten(address: string): string {
  const [, rest = ''] = address.split(/^[a-z][a-z0-9+.-]*:[\\/]*/i);
  const authority = rest.split(/[/?#\\]/)[0] ?? '';
  return (authority.split('@').at(-1) ?? '').replace(/:\d*$/, '');
}

function imitated(
  host: string,
  owner: string | null,
  hosts: ReadonlySet<string>,
  registrable: Registrable,
  fault: (kind: FaultKind, message: string) => void,
): string | undefined {
  const listed = [...hosts].map((name) => ({ name, owner: registrable(name) ?? name }));
  const same = listed.find((known) => known.owner === owner);
  if (same) {
    fault(
      'unlisted',
      `It belongs to the same owner as ${same.name}, ${same.owner}, but no source of ours prints this host.`,
    );
    return undefined;
  }
  const label = (domain: string) => domain.split('.')[0] ?? domain;
  const domain = owner ?? host;
  const skeleton = skeletonOf(domain);
  for (const known of listed) {
    if (skeletonOf(known.owner) === skeleton || distance(known.owner, domain) <= 2) {
      fault('look-alike', `It looks like ${known.owner}, and is another one. Compare letter by letter.`);
      return known.name;
    }
  }
  for (const known of listed) {
    if (label(known.owner) === label(domain)) {
      fault('other-ending', `The name is that of ${known.owner}, but the ending is another. Somebody else can own it.`);
      return known.name;
    }
  }
  for (const known of listed) {
    const name = label(known.owner);
    if (name.length > 4 && host.replace(/[.-]/g, '').includes(name.replaceAll('-', ''))) {
      fault(
        'known-name-inside',
        `The name of ${known.owner} stands in it, but the owner is ${domain}. Only the right end counts.`,
      );
      return known.name;
    }
  }
  return undefined;
}

/** What the eye sees of a name: look-alike letters made the same. */
export function skeletonOf(name: string): string {
  const plain = [...name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => foreignLookAlikes[letter] ?? letter)
    .join('');
  return lookAlikes.reduce((text, [found, same]) => text.replace(found, same), plain);
}
