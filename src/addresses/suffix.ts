/** The public list of domain endings, and what it says of a host. Only endings that registries sell: half the bytes. */
import { parse } from 'tldts-icann';
// The package does not say whether it knows an ending at all. Its data does, and is in the bundle anyway.
import { edgeLength, edgeStart, labelText, rulesRoot } from 'tldts-icann/dist/es6/src/data/trie.js';

/**
 * @param host as a browser writes it
 * @returns the part that somebody bought, "uhcprovider.com" of "www.uhcprovider.com"; null for a number or an ending alone
 */
export const registrable = (host: string): string | null => parse(host).domain;

/** Whether a host is a name under an ending that can be bought. The reserved `.example` can't. */
export function hasPublicSuffix(host: string): boolean {
  const { domain, publicSuffix } = parse(host);
  return domain !== null && topEndings.has(publicSuffix?.split('.').at(-1) ?? '');
}

/** "com", "org" and all others that have no dot: the first branches of the list's tree. */
const topEndings: ReadonlySet<string> = (() => {
  const [first = 0, last = 0] = [edgeStart[rulesRoot], edgeStart[rulesRoot + 1]];
  const endings = new Set<string>();
  let from = edgeLength.subarray(0, first).reduce((sum, length) => sum + length, 0);
  for (const length of edgeLength.subarray(first, last)) {
    endings.add(labelText.slice(from, from + length));
    from += length;
  }
  return endings;
})();
