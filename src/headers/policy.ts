/** The Content-Security-Policy of the site, made from the built pages themselves. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles, readHtml } from '../html/read.ts';

/** Hashes of what stands inside pages: scripts, and style attributes. Sorted, each once, quoted as a policy wants them. */
export interface Hashes {
  scripts: string[];
  styles: string[];
  styleAttributes: string[];
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const sorted = (texts: string[]) => [...new Set(texts.map(hash))].sort();

/** @param html one page, or several one after another */
export function hashesOf(html: string): Hashes {
  const page = readHtml(html);
  return {
    scripts: sorted(page.querySelectorAll('script:not([src])').map((script) => script.rawText)),
    styles: sorted(page.querySelectorAll('style').map((style) => style.rawText)),
    styleAttributes: sorted(page.querySelectorAll('[style]').map((element) => element.getAttribute('style') ?? '')),
  };
}

/** The hashes of all pages of a built site together. */
export const hashesOfSite = (dist: string): Hashes =>
  together(htmlFiles(dist).map((file) => hashesOf(readFileSync(join(dist, file), 'utf8'))));

/** The hashes of several pages as one list of each kind. */
export function together(all: Hashes[]): Hashes {
  const union = (pick: (hashes: Hashes) => string[]) => [...new Set(all.flatMap(pick))].sort();
  return {
    scripts: union(({ scripts }) => scripts),
    styles: union(({ styles }) => styles),
    styleAttributes: union(({ styleAttributes }) => styleAttributes),
  };
}

/**
 * Nothing is allowed but what the site itself brings. `wasm-unsafe-eval` is Pagefind's, for the full-text search.
 * @param inPage whether it stands in a page: there `frame-ancestors` has no effect and is an error
 */
export function policy({ scripts, styles, styleAttributes }: Hashes, inPage = false): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ...(styleAttributes.length > 0 ? [["style-src-attr 'unsafe-hashes'", ...styleAttributes].join(' ')] : []),
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // No script may make HTML, scripts or their addresses from text, but the maker of sheets, from the site's own file.
    "require-trusted-types-for 'script'",
    'trusted-types sheet-parts',
    ...(inPage ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
}

/** The page with its own policy as the first thing in its head, for hosts that cannot send headers. */
export function withPolicy(html: string, hashes = hashesOf(html)): string {
  const element = `<meta http-equiv="Content-Security-Policy" content="${policy(hashes, true)}">`;
  return html.replace('<head>', () => `<head>${element}`);
}
