/** Where the site will stand: the two settings of a build, checked once, in one place. */

export interface Settings {
  /** Origin of the host, without a slash at its end. */
  site: string;
  /** Folder of the site on its host, with a slash on both sides; `/` alone for the whole host. */
  base: string;
}

/**
 * @param env SITE_URL (default `https://portal-access-guide.example`) and BASE_PATH (default `/`); `guide`, `/guide` and
 *   `/guide/` mean the same
 * @throws Error that names every setting that cannot be used, and the mend
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const wantedSite = env['SITE_URL'] ?? 'https://portal-access-guide.example';
  const wantedBase = env['BASE_PATH'] ?? '/';
  const problems: string[] = [];

  const url = URL.canParse(wantedSite) ? new URL(wantedSite) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    problems.push(`SITE_URL "${wantedSite}": write the address of the host, for example https://guide.example`);
  else if (url.pathname !== '/' || url.search || url.hash)
    problems.push(`SITE_URL "${wantedSite}": write ${url.origin} here, and its folder in BASE_PATH`);

  if (/^[a-z]:[\\/]/i.test(wantedBase))
    problems.push(
      `BASE_PATH "${wantedBase}" is a folder of this machine, as Git Bash makes of /guide/: write BASE_PATH=guide`,
    );
  else if (!/^[\w./~-]*$/.test(wantedBase) || /\/\/|(^|\/)\.\.?(\/|$)/.test(wantedBase))
    problems.push(`BASE_PATH "${wantedBase}": write the folder of the site on its host, for example guide`);

  if (problems.length > 0) throw new Error(problems.join('\n'));
  const folder = wantedBase.replace(/^\/|\/$/g, '');
  return { site: url?.origin ?? '', base: folder === '' ? '/' : `/${folder}/` };
}

/**
 * Refuses a project folder in whose path Vite and file addresses would lose a part.
 * @throws Error that names the folder and the mend
 */
export function checkProjectFolder(folder: string): void {
  const [bad] = folder.match(/[#?%]/) ?? [];
  if (bad)
    throw new Error(`the project's folder is "${folder}": rename it without the character ${bad}, then try again`);
}
