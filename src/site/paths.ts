/** Every internal address of the site is built here, without the base: see `href.ts` for the link itself. */
import type { CollectionName } from '../data/collections.ts';
import { linkKinds, type LinkKind } from '../data/inline.ts';

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
  /** What is done where, task by task. */
  byTask: '/portals/#by-task',
  messages: '/messages/',
  faq: '/faq/',
  glossary: '/glossary/',
  sources: '/sources/',
  search: '/search/',
  about: '/about/',
  checkAddress: '/check-address/',
  deskReference: '/desk-reference/',
  changes: '/changes/',
  /** Every part of the sheets in one file; not a page. */
  sheetParts: '/desk-reference/parts.json',
  /** The guide for other programs, and what its fields mean. */
  data: '/data/guide.json',
  dataSchema: '/data/guide.schema.json',
  /** The changes as an Atom feed. */
  changesFeed: '/changes/feed.xml',
  /** What the region picker loads at the first touch. */
  pickerAnswers: '/data/region-picker.json',
  /** What the checker of addresses and numbers loads at the first touch. */
  checkerData: '/data/checker.json',
  region: (id: string) => `/regions/${id}/`,
  regionSheet: (id: string) => `/regions/${id}/desk-reference/`,
  portal: (id: string) => `/portals/${id}/`,
  portalSheet: (id: string) => `/portals/${id}/desk-reference/`,
  message: (id: string) => `/messages/${id}/`,
  question: (id: string) => `/faq/${id}/`,
  term: (id: string) => `/glossary/#${id}`,
  source: (id: string) => `/sources/${id}/`,
  claim: (number: number | string) => `/sources/#claim-${number}`,
  /** A procedure. Its folder in the content, and so its address, is called "steps". */
  procedure: (id: string) => `/steps/${id}/`,
} as const;

/** The fixed pages: all addresses above that need no id. */
export const fixedPaths: string[] = Object.values(paths).filter(
  (path) => typeof path === 'string' && path.endsWith('/'),
) as string[];

/** Pages that list entries: their words are in the code. */
const lists: string[] = [paths.regions, paths.portals, paths.messages, paths.faq, paths.changes, paths.deskReference];

/** The hand-written pages, by the names of their files. The one list of them is `paths`. */
export const handWritten = [
  ...fixedPaths.filter((path) => !lists.includes(path)).map((path) => path.replaceAll('/', '') || 'home'),
  'not-found',
];

/** Those that hold more than their words and procedures, and so have a route of their own. */
export const ownRoutes = ['home', 'which-portal', 'glossary', 'sources', 'search', 'check-address', 'not-found'];

/** The collections whose every entry has a page of its own, and that page's address. */
export const entryPages: Partial<Record<CollectionName, (id: string) => string>> = {
  regions: paths.region,
  portals: paths.portal,
  messages: paths.message,
  steps: paths.procedure,
  faqs: paths.question,
  sources: paths.source,
};

/** The address where an entry is read, whatever its collection. Hand-written pages are named like their addresses. */
export function pathOf({ collection, id }: { collection: string; id: string }): string {
  switch (collection) {
    case 'faqs':
      return paths.question(id);
    case 'terms':
      return paths.term(id);
    case 'docs':
      return id === 'home' ? paths.home : id === 'not-found' ? '/404.html' : `/${id}/`;
    default:
      return `/${collection}/${id}/`;
  }
}

/** The address that a link inside a one-line text leads to. */
export const pathOfLink = ({ kind, id }: { kind: LinkKind; id: string }) => pathOf({ collection: linkKinds[kind], id });
