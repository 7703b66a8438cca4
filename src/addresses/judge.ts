/** The verdict on one address, without asking anybody for it. */
import { inspectAddress, type FaultKind, type Inspection } from './inspect.ts';
import type { Known, KnownHost } from './known.ts';
import { knownNames, type KnownNames } from './look-alikes.ts';
import { unwrap } from './unwrap.ts';
import { judgeScheme } from './schemes.ts';
import { byWorst, finding, type Finding } from './verdict.ts';

/** What the guide knows, made ready to compare with. */
export interface Lists {
  names: KnownNames;
  hosts: ReadonlyMap<string, KnownHost>;
}

export const listsOf = ({ hosts }: Pick<Known, 'hosts'>): Lists => ({
  names: knownNames(hosts.filter(({ listed }) => listed).map(({ host }) => host)),
  hosts: new Map(hosts.map((known) => [known.host, known])),
});

/** As deep as addresses inside addresses are followed. */
const DEEPEST = 4;

/** Faults that no genuine address has. */
const tricks: readonly FaultKind[] = [
  'look-alike',
  'other-ending',
  'known-name-inside',
  'mixed-alphabets',
  'user-info',
  'backslash',
  'number',
  'host-in-path',
];

/** @param address a whole address with its scheme, as it was pasted */
export function judgeAddress(address: string, lists: Lists, depth = 0): Finding {
  const { address: inside, through } = unwrap(address);
  if (inside === undefined)
    return finding('unlisted', '', `${through.at(-1)} hides where this address leads.`, [
      'It is the address of a filter, and the one inside can’t be read.',
    ]);
  const found = judgeOpened(inside, lists, depth);
  return through.length === 0
    ? found
    : {
        ...found,
        reasons: [
          ...found.reasons,
          `It was wrapped by ${[...new Set(through)].join(' and ')}; we read the address inside.`,
        ],
      };
}

function judgeOpened(address: string, lists: Lists, depth: number): Finding {
  const page = address.replace(/^(view-source:)+/i, '');
  const opaque = judgeScheme(page);
  if (opaque) return opaque;
  // A dot at the end of a host changes nothing for a reader: the browser asks the same site.
  const inspection = inspectAddress(
    page.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#\\]*[^/?#\\.])\.(?=[/?#\\:]|$)/i, '$1'),
    lists.names,
  );
  const own = judgeHost(inspection, lists);
  // Each of many parameters may hold the same address; one of a sign-in does not excuse another.
  const distinct = [...new Map(inspection.inner.map((item) => [`${item.signOn} ${item.address}`, item])).values()];
  const [worst] = distinct
    .map((item) => ({ ...judgeInner(item.address, lists, depth), signOn: item.signOn }))
    .sort((one, other) => byWorst(one.verdict, other.verdict) || Number(one.signOn) - Number(other.signOn));
  return worst ? withInner(own, worst) : own;
}

const judgeInner = (address: string, lists: Lists, depth: number): Finding =>
  depth < DEEPEST
    ? judgeAddress(address, lists, depth + 1)
    : finding('suspicious', '', 'Addresses stand in it, one inside the other, too deep to be read.', []);

/** A redirect of a listed host to another listed one is fine; one to anybody else may be a trick. */
function withInner(own: Finding, inner: Finding & { signOn: boolean }): Finding {
  if (byWorst(inner.verdict, own.verdict) >= 0) return own;
  const verdict = inner.verdict === 'unlisted' && !inner.signOn ? 'suspicious' : inner.verdict;
  const name = inner.about || 'another address';
  return {
    ...own,
    verdict,
    sentence:
      own.verdict === 'listed'
        ? `${own.about} is on our list, but this address carries ${name} inside.`
        : `${own.about} is not on our list, and carries ${name} inside.`,
    reasons: [inner.sentence, 'It may send you on to that one.'],
  };
}

function judgeHost({ host, shown, listed, imitates, relatedTo, faults }: Inspection, lists: Lists): Finding {
  const known = lists.hosts.get(host);
  const facts = known ? [`${known.owner}: ${known.use}`] : [];
  const messages = (...kinds: FaultKind[]) =>
    faults.filter(({ kind }) => kinds.includes(kind)).map(({ message }) => message);
  if (host === '') return finding('unlisted', '', 'There is an address that no browser can open.', []);
  const mild = messages('not-https');
  const isWeb = mild.every((message) => message.startsWith('It starts with http,'));
  const odd = isWeb
    ? messages('user-info', 'backslash', 'port')
    : messages('not-https', 'user-info', 'backslash', 'port');
  const said = [...new Set([...odd, ...mild])];
  const isTricky = messages('user-info', 'backslash').length > 0;
  if (listed && odd.length === 0)
    return finding(
      'listed',
      host,
      `${host} is on our list, which does not prove that the message is genuine.`,
      mild,
      facts,
    );
  if (listed) return finding('suspicious', host, `${host} is on our list, but this address is odd.`, odd, facts);
  const letters = shown === host ? [] : [`In letters it reads “${shown}”.`];
  if (relatedTo !== undefined)
    return finding(
      isTricky ? 'suspicious' : 'related',
      host,
      known
        ? `${host} is not on our list, but the guide knows it, and its owner’s site ${relatedTo} is on it.`
        : `${host} is not on our list, but it belongs to the same owner as ${relatedTo}.`,
      said,
      facts,
    );
  if (known)
    return finding(
      isTricky ? 'suspicious' : 'unlisted',
      host,
      `${host} is not on our list, but the guide knows it.`,
      said,
      facts,
    );
  const trick = faults.some(({ kind }) => tricks.includes(kind));
  const [first, ...more] = messages(
    'look-alike',
    'other-ending',
    'known-name-inside',
    'user-info',
    'backslash',
    'number',
    'own-network',
    'mixed-alphabets',
    'shortener',
    'host-in-path',
  );
  const reasons = [...more, ...letters, ...messages('port'), ...mild, ...(trick ? [] : messages('unlisted'))];
  const official = imitates === undefined ? undefined : lists.hosts.get(imitates);
  return finding(
    trick ? 'suspicious' : 'unlisted',
    host,
    `${host} is not on our list${first === undefined ? '.' : `: ${first.charAt(0).toLowerCase()}${first.slice(1)}`}`,
    reasons,
    official ? [`The one on our list is ${official.host}. ${official.owner}: ${official.use}`] : [],
  );
}
