/** The public list of domain endings, and what it says of a host. Only endings that registries sell: half the bytes. */
import { parse } from 'tldts-icann';

/**
 * @param host as a browser writes it
 * @returns the part that somebody bought, "uhcprovider.com" of "www.uhcprovider.com"; null for a number or an ending alone
 */
export const registrable = (host: string): string | null => parse(host).domain;

/** Whether a host is a name under an ending that can be bought. The reserved `.example` can't. */
export function hasPublicSuffix(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return isIcann === true && domain !== null;
}
