/** The addresses that another one carries: where a redirect, or a sign-in, sends the browser on to. */
import { hasPublicSuffix } from './suffix.ts';

export interface Inner {
  address: string;
  /** Whether a sign-in protocol names it: OAuth and SAML send the reader back to where the sign-in began. */
  signOn: boolean;
}

/** The parameters of OAuth, OpenID Connect, SAML and WS-Federation that hold addresses. */
const signOnNames =
  /^(redirect_?uri|post_logout_redirect_uri|relaystate|target(resource)?|resume(path|url)?|wreply|wtrealm|sp(entityid)?|(partner)?(sp|idp)id|entityid|issuer|iss|audience|aud|resource|scope|client_id|origin|state|goto|realm|acr_values|fromuri)$/i;

/** Endings that are also kinds of files and pages. */
const fileLike = /\.(do|zip|md|pl|py|sh|so|mov|cc|rs|ps)$/i;

/** @param url of any kind; the parts after the host are searched, encoded ones too */
export function innerAddresses(url: URL): Inner[] {
  const found: Inner[] = [];
  const add = (value: string, signOn: boolean) => {
    const address = addressIn(value);
    if (address) found.push({ address, signOn });
  };
  for (const [name, value] of url.searchParams) {
    for (const part of value.split(/\s+/)) add(part, signOnNames.test(name));
    add(name, false);
  }
  for (const value of new URLSearchParams(url.hash.slice(1)).values()) add(value, false);
  add(url.hash.slice(1), false);
  add(url.pathname, false);
  // Programs differ on where a host ends: what stands behind such an @ or dot is the host to some of them.
  for (const [, host = ''] of `${url.pathname}${url.search}${url.hash}`.matchAll(/[/\\?#][@.]+([^/?#]{4,253})/g))
    add(host, false);
  return found;
}

function addressIn(value: string): string | undefined {
  const text = decodedWhole(value.trim());
  // In the middle of a word it may be anything that a server takes apart. To a browser three slashes are two.
  const [carried] = /https?(?::|%3a)(?:[\\/]|%2f|%5c)+[^\\/%\s].*/i.exec(text) ?? [];
  if (carried !== undefined) return decodedWhole(carried).replace(/^(https?:)\/(?!\/)/i, '$1//');
  if (/^[\\/]{2,}[^\\/]/.test(text)) return `https:${text}`;
  const [, host = ''] = /^([\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,})(?::\d+)?(?:[/?#]|$)/u.exec(text) ?? [];
  return !fileLike.test(host) && hasPublicSuffix(host) ? `https://${text}` : undefined;
}

/** An address that was encoded as a whole, also twice; single marks inside a path stay as they are. */
export function decodedWhole(word: string, rounds = 3): string {
  if (
    rounds === 0 ||
    !/^[a-z][a-z0-9+.-]*(:|%(25)*3a)(\/|%(25)*2f){2}/i.test(word) ||
    !/^[^/?#]*%(25)*(3a|2f)/i.test(word)
  )
    return word;
  try {
    return decodedWhole(decodeURIComponent(word), rounds - 1);
  } catch {
    return word;
  }
}
