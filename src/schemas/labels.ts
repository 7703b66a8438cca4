/**
 * Every closed list of words in the guide, with the label that readers see. Content uses the keys, pages look the
 * labels up here. Free of zod, because the message search brings some of them to the browser.
 */

/** What we may say of a fact. Computed by `data/status.ts`, never written by hand. */
export const statusLabels = {
  official: { label: 'Official', means: 'An official page says so.', shape: '✓' },
  reported: {
    label: 'Reported',
    means: 'A secondary or an old page says so. Confirm it before you rely on it.',
    shape: '◐',
  },
  'article-only': {
    label: 'Source article only',
    means: 'Only the article that this guide began with says so. Nobody else does.',
    shape: '?',
  },
  contradicted: { label: 'Contradicted elsewhere', means: 'An official page says otherwise.', shape: '✕' },
  ended: { label: 'Ended', means: 'This is no longer in use.', shape: '■' },
} as const;
export type Status = keyof typeof statusLabels;

/** What kind of document a source is. Decides, with the confidence, what status a fact gets. */
export const sourceKindLabels = {
  official: { one: 'Official page', many: 'Official pages' },
  secondary: { one: 'Secondary page', many: 'Secondary pages' },
  'test-texts': { one: 'Texts from public software tests', many: 'Texts from public software tests' },
  'start-article': { one: 'The article that this guide began with', many: 'The article that this guide began with' },
} as const;
export type SourceKind = keyof typeof sourceKindLabels;

/** Our finding on a claim of the article. */
export const verdictLabels = {
  supported: { label: 'Supported', shape: '✓' },
  partly: { label: 'Partly supported', shape: '◐' },
  contradicted: { label: 'Contradicted', shape: '✕' },
  'nothing-found': { label: 'Nothing found', shape: '?' },
} as const;
export type Verdict = keyof typeof verdictLabels;

/** Who can mend a problem. The first question of every reader. */
export const fixerLabels = {
  you: 'You',
  administrator: 'Your practice’s administrator',
  support: 'The portal’s support team',
  network: 'Whoever runs your office’s network',
} as const;
export type Fixer = keyof typeof fixerLabels;

/** The four stations on the way in; every message stands at one. */
export const stationLabels = {
  id: 'Your ID',
  proof: 'Proof that it is you',
  'tax-id': 'Your practice’s tax ID',
  tools: 'The tools',
} as const;
export type Station = keyof typeof stationLabels;

/** Where the wording of a message was seen. */
export const seenInLabels = {
  screen: 'On the screen',
  title: 'Title of the page',
  'text-message': 'In a text message',
  email: 'In an email',
} as const;

/** What a question is about; the list of questions is grouped by it. */
export const topicLabels = {
  'which-portal': 'Which portal',
  id: 'Your ID and password',
  verification: 'Codes, passkeys and phones',
  register: 'Registering for the first time',
  'staff-access': 'Staff, administrators and billing companies',
  payments: 'Payments',
  safety: 'Safety',
} as const;
export type Topic = keyof typeof topicLabels;

/** Whether a programme runs. */
export const programmeStatusLabels = { running: 'Running', ended: 'Ended', announced: 'Announced' } as const;

/** The tasks that procedures belong to; each has a page of the same name. */
export const procedureTaskLabels = {
  'sign-in': 'Sign in',
  register: 'Register',
  recover: 'Get back in',
  verification: 'Set up verification',
  'staff-access': 'Manage staff access',
  safety: 'Stay safe',
} as const;
export type ProcedureTask = keyof typeof procedureTaskLabels;

/** Where the labels of a procedure's screens come from; one line on its page. */
export const screensLabels = {
  official: 'An official page names these screens. Yours may look different.',
  seen: 'These screens were seen in saved pages. Yours may look different.',
  ours: 'The order of these steps is our advice. Your screens may look different.',
} as const;
export type Screens = keyof typeof screensLabels;

/** What kind of place a region is. */
export const regionKindLabels = {
  state: 'States and the District of Columbia',
  territory: 'Territories',
  county: 'Counties',
  programme: 'Program areas',
} as const;
export type RegionKind = keyof typeof regionKindLabels;

/** What a listed host is for. */
export const hostRoleLabels = {
  portal: 'A portal',
  'sign-in': 'A page where an ID and password are typed',
  'official-page': 'An official information page',
  secondary: 'A secondary page that we read, not an official one',
  'browser-help': 'Help pages of a browser maker',
  'named-only': 'Named in words only, never linked',
} as const;
export type HostRole = keyof typeof hostRoleLabels;

/** Whether an official owner answers for a host: only these are linked. */
export const isOfficial = (role: HostRole) => role !== 'secondary' && role !== 'named-only';

/** Whether a host stands on the list that readers compare an address with: help of browser makers is no place to sign in. */
export const isListed = (role: HostRole) => isOfficial(role) && role !== 'browser-help';
