/** Opens the wrappers that mail filters and large sites put around an address. Nothing is asked for: it stands inside. */
import { decodedWhole } from './inner.ts';

interface Wrapper {
  name: string;
  /** The exact hosts; a name that merely holds one of them is none. */
  host: RegExp;
  /** The inner address, as far as the wrapper tells it. */
  inner: (url: URL) => string | null | undefined;
}

const parameter =
  (...names: string[]) =>
  (url: URL) =>
    names.map((name) => url.searchParams.get(name)).find(Boolean);

const wrappers: readonly Wrapper[] = [
  {
    name: 'Microsoft',
    host: /^([a-z0-9-]+\.)?safelinks\.protection\.(outlook\.com|office365\.us|partner\.outlook\.cn)$/,
    inner: parameter('url'),
  },
  { name: 'Microsoft', host: /^statics\.teams\.cdn\.office\.net$/, inner: parameter('url') },
  {
    name: 'Proofpoint',
    host: /^urldefense(\.proofpoint)?\.(com|us)$/,
    inner: (url) =>
      url.pathname.startsWith('/v1/')
        ? url.searchParams.get('u')
        : url.pathname.startsWith('/v2/')
          ? secondVersion(url.searchParams.get('u') ?? '')
          : thirdVersion(url.href),
  },
  {
    name: 'Mimecast',
    host: /^([a-z0-9-]+\.)+(mimecast|mimecastprotect)\.com$/,
    inner: ({ searchParams }) => searchParams.get('url') ?? withScheme(searchParams.get('domain')),
  },
  { name: 'Barracuda', host: /^linkprotect\.cudasvc\.com$/, inner: parameter('a') },
  {
    name: 'Google',
    host: /^(www\.)?google\.com$/,
    inner: (url) => (url.pathname === '/url' ? parameter('q', 'url')(url) : undefined),
  },
  {
    name: 'Facebook',
    host: /^((lm?|www|m)\.)?(facebook|instagram)\.com$/,
    inner: (url) => (/^lm?\./.test(url.hostname) || url.pathname === '/l.php' ? parameter('u')(url) : undefined),
  },
  { name: 'Cisco', host: /^secure-web\.cisco\.com$/, inner: ({ pathname }) => /https?%3A.*/i.exec(pathname)?.[0] },
];

/** As deep as filters of sender, relay and receiver are ever stacked; a longer chain hides something. */
const DEEPEST = 8;

export interface Unwrapped {
  /** The innermost address; undefined where a wrapper does not tell it. */
  address?: string | undefined;
  /** Who wrapped it, the outermost first. */
  through: string[];
}

/**
 * @param address a whole address
 * @returns what stands in it under all wrappers; the address itself where it is no wrapper's
 */
export function unwrap(address: string): Unwrapped {
  const through: string[] = [];
  for (let inside = address; through.length <= DEEPEST;) {
    const wrapper = wrapperOf(inside);
    if (!wrapper) return { address: inside, through };
    const inner = wrapper.inner(new URL(inside));
    // Google's and Facebook's other pages are no wrappers.
    if (inner === undefined) return { address: inside, through };
    through.push(wrapper.name);
    if (inner === null || inner.trim() === '') return { through };
    const next = decodedWhole(inner.trim());
    inside = withScheme(next) ?? next;
  }
  return { through };
}

function wrapperOf(address: string): Wrapper | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(address);
  // What a browser would not open as the wrapper itself is judged as it stands.
  if (!/^https?:$/.test(protocol) || port || username || password) return undefined;
  return wrappers.find(({ host }) => host.test(hostname));
}

const withScheme = (address: string | null): string | null =>
  address === null || address === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address)
    ? address
    : `https://${address.replace(/^\/\//, '')}`;

/** "https-3A__www.uhcprovider.com_en" is "https://www.uhcprovider.com/en". */
const secondVersion = (text: string): string | null => decoded(text.replaceAll('-', '%').replaceAll('_', '/'));

/** Marks stand as `*`, runs of them as `**` and a letter for the length; what they were follows in Base64. */
function thirdVersion(address: string): string | null {
  const [, inner, marks = ''] = /\/v3\/__(.+)__;([A-Za-z0-9_=-]*)!/.exec(address) ?? [];
  if (inner === undefined) return null;
  const bytes = Array.from(base64(marks), (character) => character.charCodeAt(0));
  const letters = [...new TextDecoder().decode(new Uint8Array(bytes))];
  let at = 0;
  const text = inner.replace(/\*(\*(.))?/g, (_whole, run: string | undefined, length: string) => {
    const count = run ? runs.indexOf(length) + 2 : 1;
    at += count;
    return letters.slice(at - count, at).join('');
  });
  // Some programs make one slash of two.
  return text.replace(/^(https?:)\/(?!\/)/i, '$1//');
}

const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
