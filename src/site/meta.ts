/** Words about the site itself that more than one place needs. */
export const siteTitle = 'Portal Access Guide';

/** Longer titles are cut off by browsers and search engines, in a worse place. */
const MAX_TITLE = 100;

/** What a page is called in a tab. */
export function tabTitle(title: string): string {
  const site = ` | ${siteTitle}`;
  const room = MAX_TITLE - site.length;
  const short = title.length <= room ? title : `${title.slice(0, room - 1).replace(/\s+\S*$/, '')}…`;
  return short + site;
}

/** Until when the contact in `security.txt` holds: less than a year ahead, as RFC 9116 asks. */
export const securityContactEnds = '2027-10-31T00:00:00Z';

/** The notice that stands on every page and every sheet. */
export const unofficialNotice =
  'This is an unofficial guide. Optum and UnitedHealthcare do not run it or check it. It never asks for an ID, a password or a code.';
