/** Words about the site itself that more than one place needs. */
export const siteTitle = 'Portal Access Guide';

/** Longer titles are cut off by browsers and search engines, in a worse place. */
const MAX_TITLE = 100;

/** What a page is called in a tab: with the site's name where both fit. */
export function tabTitle(title: string): string {
  const whole = `${title} | ${siteTitle}`;
  if (whole.length <= MAX_TITLE) return whole;
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}

/** Until when the contact in `security.txt` holds: less than a year ahead, as RFC 9116 asks. */
export const securityContactEnds = '2027-10-31T00:00:00Z';

/** The notice that stands on every page and every sheet. */
export const unofficialNotice =
  'This is an unofficial guide. Optum and UnitedHealthcare do not run it or check it. It never asks for an ID, a password or a code.';
