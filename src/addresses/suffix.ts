/** The public list of domain endings, and what it says of a host. */
import { parse } from 'tldts';

/** The part of a host that somebody bought: "uhcprovider.com" of "www.uhcprovider.com"; null where there is none. */
export type Registrable = (host: string) => string | null;

/** Shared endings such as `github.io` count as endings: their names belong to different people. */
export const registrable: Registrable = (host) => parse(host, { allowPrivateDomains: true }).domain;

/** Whether a host ends in what can be bought. The reserved `.example` can't. */
export const hasPublicSuffix = (host: string): boolean => {
  const { isIcann, isPrivate, domain } = parse(host, { allowPrivateDomains: true });
  return domain !== null && (isIcann === true || isPrivate === true);
};
