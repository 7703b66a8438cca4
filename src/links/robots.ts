/** What a host asks of programs in its robots.txt, as RFC 9309 has it. */
import { product, request, type Patience } from './request.ts';

interface Rule {
  allow: boolean;
  pattern: string;
}

/** As much as RFC 9309 wants read; more is hardly written by hand. */
const MOST_CHARACTERS = 500 * 1024;

/** The robots.txt of every host that is asked, each read once. */
export class Robots {
  readonly #patience: Patience;
  readonly #known = new Map<string, Promise<Rule[]>>();

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /**
   * Whether the host lets us ask for this address.
   * @throws as `fetch` does when the host cannot be reached; the next call tries again
   */
  async allow(url: URL): Promise<boolean> {
    const rules = this.#known.get(url.origin) ?? this.#read(url.origin);
    this.#known.set(url.origin, rules);
    try {
      return isAllowed(await rules, url);
    } catch (error) {
      this.#known.delete(url.origin);
      throw error;
    }
  }

  async #read(origin: string): Promise<Rule[]> {
    const response = await request('GET', new URL('/robots.txt', origin), this.#patience, 'follow');
    if (response.ok) return rulesFor(product, (await response.text()).slice(0, MOST_CHARACTERS));
    await response.body?.cancel();
    // Without a robots.txt all is allowed; while its host is out of order, nothing is.
    return response.status >= 500 ? [{ allow: false, pattern: '/' }] : [];
  }
}

/**
 * @param name what the asker calls itself
 * @param text of a robots.txt
 * @returns the rules of all groups that name it, else of those for everybody
 */
export function rulesFor(name: string, text: string): Rule[] {
  const groups: { names: string[]; rules: Rule[] }[] = [];
  let inNames = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (!inNames) groups.push({ names: [], rules: [] });
      groups.at(-1)?.names.push(value.toLowerCase().replace(/\/.*/, ''));
      inNames = true;
    } else if (field === 'allow' || field === 'disallow') {
      inNames = false;
      // Without a path it is no rule; before the first name it is nobody's.
      if (value) groups.at(-1)?.rules.push({ allow: field === 'allow', pattern: alike(value) });
    }
  }
  const named = groups.filter(({ names }) => names.includes(name.toLowerCase()));
  return (named.length > 0 ? named : groups.filter(({ names }) => names.includes('*'))).flatMap(({ rules }) => rules);
}

/** The longest rule that fits decides; of two as long, the one that allows. */
export function isAllowed(rules: Rule[], { pathname, search }: URL): boolean {
  const path = alike(pathname + search);
  const [first] = rules
    .filter(({ pattern }) => fits(pattern, path))
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return first?.allow ?? true;
}

/** `*` stands for anything, `$` at the end for the end. No regular expression: a host could write one that never ends. */
function fits(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith('$');
  const [start = '', ...parts] = (toTheEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  if (parts.length === 0) return !toTheEnd || path.length === start.length;
  const end = toTheEnd ? (parts.pop() ?? '') : '';
  let at = start.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - end.length >= at && path.endsWith(end);
}

/** One way of writing an address: `%7E` is `~`, `%c3` is `%C3`, and letters beyond ASCII are written as bytes. */
const alike = (path: string) =>
  path
    .replace(/[^\0-\x7f]+/gu, (letters) => encodeURIComponent(letters.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
    });
