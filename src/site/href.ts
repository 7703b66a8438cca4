/**
 * The link to an internal address, under whatever base the site is deployed.
 * @param path an address from `paths.ts`, starting with a slash
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The full address of a page as it is printed: what a reader types. */
export function printedAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href.replace('https://', '');
}
