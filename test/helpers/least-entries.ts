import type { CollectionName } from '../../src/data/collections.ts';

export const evidence = [{ source: 'a-page', says: 'Says so', confidence: 'high' }];
const evidenced = { evidence, reviewedOn: '2026-11-22' };
/** The least that each kind of entry may be. */
export const least = {
  contacts: { id: 'desk', name: 'Desk', helpsWith: 'Sign-in.', phone: '866-842-3278', hours: null, ...evidenced },
  signOns: { id: 'one-id', name: 'One ID', summary: 'An ID.', methods: [], noLongerWorks: [], ...evidenced },
  portals: {
    id: 'optum-pro',
    name: 'Optum Pro',
    purpose: 'Claims.',
    audience: 'Practices.',
    signOn: 'one-id',
    signIn: 'sign-in',
    approvedBy: 'Your administrator.',
    ...evidenced,
  },
  cards: { id: 'umr', shows: ['UMR'], looksLike: 'UMR on the card', portal: 'optum-pro', ...evidenced },
  tasks: { id: 'claims', label: 'Send claims', ways: [{ portal: 'optum-pro', evidence }], reviewedOn: '2026-11-22' },
  changes: { id: 'codes', day: '2025-03-21', title: 'No more codes', what: 'Add a phone.', ...evidenced },
  regions: { id: 'ohio', name: 'Ohio', kind: 'state', reviewedOn: '2026-11-22' },
  sources: {
    id: 'a-page',
    title: 'A page',
    publisher: 'Optum',
    kind: 'official',
    pageDate: null,
    readOn: '2026-11-22',
  },
  claims: { number: 1, claim: 'It is so.', verdict: 'supported', reason: 'A page says so.', confidence: null },
  terms: { id: 'tin', term: 'TIN', meaning: 'A tax ID.' },
  hosts: {
    host: 'portal.example',
    owner: 'Optum',
    role: 'portal',
    use: 'A portal.',
    sources: ['a-page'],
    confidence: 'high',
  },
  steps: {
    title: 'Sign in',
    task: 'sign-in',
    for: 'All users.',
    steps: [{ where: 'Here', do: 'Look.', see: 'It.' }],
    ...evidenced,
  },
  messages: {
    title: 'Locked',
    wording: ['Locked.'],
    describes: 'A text.',
    portals: ['optum-pro'],
    station: 'id',
    cause: 'Wrong codes.',
    inShort: 'Wait.',
    fix: ['Wait.'],
    whoCanFix: 'you',
    ...evidenced,
  },
  faqs: { question: 'Why?', answer: 'Because.', topic: 'id', order: 1, ...evidenced },
  docs: { title: 'Sign in', description: 'How to sign in.', ...evidenced },
} satisfies Record<CollectionName, object>;
