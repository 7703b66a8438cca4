/** Which known host a name seems to imitate. */
import { distance } from 'fastest-levenshtein';
import { skeletonOf } from './skeleton.ts';
import { registrable } from './suffix.ts';

export type ImitationKind = 'look-alike' | 'other-ending' | 'known-name-inside';

export interface Imitation {
  kind: ImitationKind;
  /** The listed host that a reader would think of. */
  host: string;
  /** The domain of its owner. */
  owner: string;
}

interface Name {
  owner: string;
  /** The owner's domain without its ending. */
  label: string;
  skeleton: string;
  hosts: string[];
  /** The skeletons of its hosts without `www.` and dots, as they stand in longer names. */
  bare: string[];
  /** Of public bodies only short names stand for them alone: the long ones are those of states, which anybody uses. */
  isWord: boolean;
  /** In an abbreviation every letter counts: BCBSM and BCBST are two companies. */
  isAbbreviation: boolean;
}

/** The listed hosts, made ready to compare with. */
export interface KnownNames {
  hosts: ReadonlySet<string>;
  /** Those that a false name can be taken for. */
  names: readonly Name[];
  owners: ReadonlyMap<string, Name>;
}

export function knownNames(hosts: Iterable<string>): KnownNames {
  const all = new Set(hosts);
  const owners = new Map<string, Name>();
  for (const host of all) {
    const owner = registrable(host) ?? host;
    const [label = owner] = owner.split('.');
    const name = owners.get(owner);
    const bare = skeletonOf(host.replace(/^www\./, '').replaceAll('.', ''));
    if (name) {
      name.hosts.push(host);
      name.bare.push(bare);
    } else
      owners.set(owner, {
        owner,
        label,
        skeleton: skeletonOf(label),
        hosts: [host],
        bare: [bare],
        isWord: label.length > SHORTEST && restricted.test(owner),
        isAbbreviation: !/[aeiouy]/.test(label),
      });
  }
  return { hosts: all, owners, names: [...owners.values()].filter(isOwn) };
}

/** Endings that are given to public bodies and schools alone: a name under one imitates nobody. */
const restricted = /\.(gov|mil|edu)$/;

/** Names this short are words of other people too. */
const SHORTEST = 3;
/** From this length on, a name may stand inside another word. */
const LONG = 5;

/**
 * @param host in letters, not in `xn--`
 * @param known the listed hosts; the caller has ruled out that one of them has the same owner
 */
export function imitationOf(host: string, known: KnownNames): Imitation | undefined {
  if (restricted.test(host)) return undefined;
  const domain = registrable(host) ?? host;
  const [label = domain] = domain.split('.');
  const { names } = known;
  const found = (kind: ImitationKind, name: Name): Imitation => ({
    kind,
    host: hostOf(name, host, domain),
    owner: name.owner,
  });

  const skeleton = skeletonOf(label);
  const same = best(names, (name) =>
    name.skeleton === skeleton && label.length >= SHORTEST ? distance(name.label, label) : undefined,
  );
  if (same) return found(same.label === label ? 'other-ending' : 'look-alike', same);
  const near = best(names, (name) => nearness(label, skeleton, name));
  if (near) return found('look-alike', near);

  const ending = domain.slice(label.length);
  const bare = ending !== '' && host.endsWith(ending) ? host.slice(0, -ending.length) : host;
  const parts = bare
    .split(/[.\-_]+/)
    .filter((part) => part.length >= SHORTEST)
    .map((part) => ({ part, seen: skeletonOf(part) }));
  const whole = skeletonOf(bare.replace(/[.]/g, ''));
  const inside = best(names, (name) => {
    const full = name.bare.some((own) => whole.includes(own));
    const long = name.label.length >= LONG && !name.isWord && whole.includes(name.skeleton);
    const part =
      !name.isWord &&
      parts.some(({ part: word, seen }) => seen === name.skeleton || nearness(word, seen, name) !== undefined);
    // The longest name that stands in it is the one that is read: "optumbank" before "optum".
    return full || long || part ? -name.label.length - (full ? 100 : 0) : undefined;
  });
  return inside && found('known-name-inside', inside);
}

/** A public body's name is its own only where its own site is listed: "ohio" alone imitates no state. */
const isOwn = ({ owner, hosts }: Name) =>
  !restricted.test(owner) || hosts.some((host) => host.replace(/^www\./, '') === owner);

/** As many letters as the eye forgives in the longest name. */
const MOST_SLIPS = 2;

/**
 * How far a word is from a name; undefined where nobody would take the one for the other. The longer a name, the more
 * slips the eye forgives; of a short one every letter is seen.
 */
function nearness(word: string, skeleton: string, name: Name): number | undefined {
  const length = Math.min(word.length, name.label.length);
  const allowed = length < LONG || name.isAbbreviation ? 0 : length < 10 ? 1 : MOST_SLIPS;
  if (allowed === 0 || name.isWord || Math.abs(word.length - name.label.length) > allowed) return undefined;
  const far = isSwap(word, name.label) ? 1 : Math.min(distance(word, name.label), distance(skeleton, name.skeleton));
  return far <= allowed ? far : undefined;
}

/** Whether two neighbouring letters have changed places, and nothing else. */
function isSwap(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}

/** The item with the smallest score; those without one are out. */
function best<Item>(items: readonly Item[], score: (item: Item) => number | undefined): Item | undefined {
  let found: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const value = score(item);
    if (value === undefined || value >= least) continue;
    least = value;
    found = item;
  }
  return found;
}

/** Of an owner's hosts the one that is written most like the false one. */
function hostOf({ owner, hosts }: Name, host: string, domain: string): string {
  const prefix = host.endsWith(domain) ? host.slice(0, -domain.length) : '';
  return hosts.find((own) => own === prefix + owner) ?? hosts.find((own) => own === owner) ?? hosts[0] ?? owner;
}
