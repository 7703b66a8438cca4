/** The budgets of the pages: words, screens, and what stands in the first screen, for each kind of page. */

export const desk = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export interface Budget {
  kind: string;
  fits: RegExp;
  /** Without the block about sources and the notice. */
  words: number;
  /** Screens on a desk and on a phone. */
  wide: number;
  narrow: number;
  /** What stands in the first screen of both, by selector: its first element, or with `all` every one. */
  first: { what: string; all?: true }[];
  /** The same on a desk alone, and within how many screens of a phone. */
  onDesk?: { what: string; all?: true; phone: number }[];
}

const hubs = 'sign-in|register|recover|verification|staff-access|safety';

export const budgets: Budget[] = [
  {
    kind: 'home',
    fits: /^\/$/,
    words: 350,
    wide: 3,
    narrow: 5,
    first: [{ what: '[data-place]' }, { what: '[data-task]' }, { what: 'main textarea' }, { what: 'main .go-link' }],
  },
  {
    kind: 'region',
    fits: /^\/regions\/.+\/$/,
    words: 450,
    wide: 3.5,
    narrow: 6,
    first: [
      { what: '.lead' },
      { what: '.decision tbody tr:first-child th' },
      { what: '.decision tbody tr:first-child td' },
    ],
    onDesk: [{ what: '.decision tbody tr:nth-child(-n + 2) td', all: true, phone: 1.5 }],
  },
  {
    kind: 'portal',
    fits: /^\/portals\/.+\/$/,
    words: 600,
    wide: 5,
    narrow: 7,
    first: [
      { what: '.answer-address' },
      { what: '.facts dd', all: true },
      { what: '.call p', all: true },
      { what: '.get-in a' },
    ],
    onDesk: [{ what: '.get-in a', all: true, phone: 1.5 }],
  },
  {
    kind: 'procedure',
    fits: /^\/steps\//,
    words: 500,
    wide: 4.5,
    narrow: 6,
    first: [{ what: '.lead' }, { what: '.steps > li:first-child .step-do' }],
  },
  {
    kind: 'message',
    fits: /^\/messages\/.+\/$/,
    words: 350,
    wide: 2.5,
    narrow: 3.5,
    first: [{ what: '.lead' }, { what: '.fixer' }, { what: '.fix-steps > li:first-child' }],
  },
  { kind: 'question', fits: /^\/faq\/.+\/$/, words: 300, wide: 2.5, narrow: 3.5, first: [{ what: '.lead' }] },
  { kind: 'list of questions', fits: /^\/faq\/$/, words: 1_500, wide: 9, narrow: 14, first: [{ what: '.choices a' }] },
  {
    kind: 'hub',
    fits: new RegExp(`^/(${hubs})/$`),
    words: 500,
    wide: 4,
    narrow: 6,
    first: [{ what: '.choices a' }],
    // Eighteen choices of 390 pixels' width are taller than a phone, in any shape.
    onDesk: [{ what: '.choices a', all: true, phone: 2 }],
  },
  {
    kind: 'which portal',
    fits: /^\/which-portal\/$/,
    words: 500,
    wide: 4,
    narrow: 6,
    first: [{ what: '.member-card' }, { what: '.decision tbody tr:first-child td' }],
  },
];
