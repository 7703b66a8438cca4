/**
 * The link to an internal address, under whatever base the site is deployed.
 * @param path an address from `paths.ts`, starting with a slash
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
