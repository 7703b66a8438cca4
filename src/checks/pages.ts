import type { Check } from './check.ts';

/** Hand-written pages that the site's routes are made of. */
const needed = [
  'home',
  'which-portal',
  'sign-in',
  'register',
  'recover',
  'verification',
  'staff-access',
  'save-time',
  'safety',
  'about',
  'check-address',
  'search',
  'glossary',
  'sources',
  'not-found',
];

export const pages: Check = {
  name: 'pages',
  about: 'Each hand-written page has a route, and each such route has its words.',
  check: ({ entries, ids }) => {
    const missing = ids.docs.size > 0 ? needed.filter((id) => !ids.docs.has(id)) : [];
    const unknown = entries.docs.filter((entry) => !needed.includes(entry.id));
    return [
      ...missing.map((id) => ({
        file: `content/docs/${id}.mdx`,
        line: 1,
        column: 1,
        path: '',
        message: 'this page is missing: restore the file',
      })),
      ...unknown.map((entry) => ({
        ...entry.locate(),
        line: 1,
        column: 1,
        path: '',
        message: `no route shows this page: use one of ${needed.join(', ')}`,
      })),
    ];
  },
};
