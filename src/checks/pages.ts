import { handWritten } from '../site/paths.ts';
import type { Check } from './check.ts';

export const pages: Check = {
  name: 'pages',
  about: 'Each hand-written page that an address of the site is kept for has its words.',
  check: ({ entries, ids }) => {
    const missing = ids.docs.size > 0 ? handWritten.filter((id) => !ids.docs.has(id)) : [];
    const unknown = entries.docs.filter((entry) => !handWritten.includes(entry.id));
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
        message: `no address of the site is kept for this page: use one of ${handWritten.join(', ')}`,
      })),
    ];
  },
};
