/** Every internal address of the site is built here, without the base: see `href.ts` for the link itself. */
import type { CollectionName } from '../data/collections.ts';

export const paths = {
  home: '/',
  whichPortal: '/which-portal/',
  signIn: '/sign-in/',
  register: '/register/',
  recover: '/recover/',
  verification: '/verification/',
  staffAccess: '/staff-access/',
  saveTime: '/save-time/',
  safety: '/safety/',
  regions: '/regions/',
  portals: '/portals/',
  messages: '/messages/',
  faq: '/faq/',
  glossary: '/glossary/',
  sources: '/sources/',
  search: '/search/',
  about: '/about/',
  checkAddress: '/check-address/',
  deskReference: '/desk-reference/',
  /** Every part of the sheets in one file; not a page. */
  sheetParts: '/desk-reference/parts.json',
  /** The guide for other programs, and what its fields mean. */
  data: '/data/guide.json',
  dataSchema: '/data/guide.schema.json',
  region: (id: string) => `/regions/${id}/`,
  regionSheet: (id: string) => `/regions/${id}/desk-reference/`,
  portal: (id: string) => `/portals/${id}/`,
  portalSheet: (id: string) => `/portals/${id}/desk-reference/`,
  message: (id: string) => `/messages/${id}/`,
  question: (id: string) => `/faq/#${id}`,
  term: (id: string) => `/glossary/#${id}`,
  source: (id: string) => `/sources/#${id}`,
  /** What rests on a source, where that is too much for the page of all sources. */
  sourceUses: (id: string) => `/sources/${id}/`,
  claim: (number: number | string) => `/sources/#claim-${number}`,
  /** A procedure stands on the page of its task, under a heading of its own. */
  procedure: (task: string, id: string) => `/${task}/#${id}`,
} as const;

/** The fixed pages: all addresses above that need no id. */
export const fixedPaths: string[] = Object.values(paths).filter(
  (path) => typeof path === 'string' && path.endsWith('/'),
) as string[];

/** The collections whose every entry has a page of its own, and that page's address. */
export const entryPages: Partial<Record<CollectionName, (id: string) => string>> = {
  regions: paths.region,
  portals: paths.portal,
  messages: paths.message,
};

/** The address where an entry is read, whatever its collection. Hand-written pages are named like their addresses. */
export function pathOf({
  collection,
  id,
  task,
}: {
  collection: string;
  id: string;
  task?: string | undefined;
}): string {
  switch (collection) {
    case 'steps':
      return paths.procedure(task ?? '', id);
    case 'faqs':
      return paths.question(id);
    case 'docs':
      return id === 'home' ? paths.home : id === 'not-found' ? '/404.html' : `/${id}/`;
    default:
      return `/${collection}/${id}/`;
  }
}
