/**
 * The link to an internal address, under whatever base the site is deployed.
 * @param path an address from `paths.ts`, starting with a slash
 */
// @ts-nocheck

export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * The full address of a page as it is printed: what a reader types.
 * @param link the path under the base, as `href` gives it
 */
export function printedAddress(link: string): string {
  return new URL(link, import.meta.env.SITE).href.replace('https://', '');
}

/** The full address of an internal one, for files that are read outside the site. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
