/** What pages, sheets and other programs are given, made from a guide of a few entries. */
import { describe, expect, test } from 'vitest';
import { exported } from '../../src/schemas/export.ts';
import { need } from '../../src/data/guide.ts';
import { addressView } from '../../src/data/views/address.ts';
import { claimViews } from '../../src/data/views/claim.ts';
import { contactViews } from '../../src/data/views/contact.ts';
import { evidenceView, sourceView, statusIn } from '../../src/data/views/evidence.ts';
import { exportGuide } from '../../src/data/views/export.ts';
import { faqViews } from '../../src/data/views/faq.ts';
import { regionChoices } from '../../src/data/views/region-picker.ts';
import {
  messageLinks,
  messagesByMoment,
  messagesByPortal,
  messagesByTitle,
  messagesOfPortal,
  messageView,
} from '../../src/data/views/message.ts';
import { docEnd, helpContacts, listEnd } from '../../src/data/views/page-end.ts';
import { portalsByTask, portalView } from '../../src/data/views/portal.ts';
import { procedureView } from '../../src/data/views/procedure.ts';
import { listedPlaces, nationwideIds, regionView } from '../../src/data/views/region.ts';
import { portalSheet, regionSheet, sheetChoices, sheetParts } from '../../src/data/views/sheet.ts';
import { hasOwnList, sourcesInUse } from '../../src/data/views/source.ts';
import { titled } from '../../src/data/views/titled.ts';
import { smallGuide } from '../helpers/small-guide.ts';

const by = (source: string, confidence = 'high', stance = 'supports') => [
  { source, says: `${source} says so`, confidence, stance },
];
const ended = { when: '2025', now: 'Optum Pro' };

/** Two portals of every state, one of Ohio, one that has ended; four places. */
const parts = {
  sources: {
    page: { title: 'Page', address: 'https://portal.example/a' },
    blog: { title: 'Blog', kind: 'secondary', address: 'https://blog.example' },
    article: { title: 'Article', kind: 'start-article' },
    spare: { title: 'Spare', address: 'https://nobody.example' },
  },
  hosts: { 'portal.example': {}, 'blog.example': { role: 'secondary' } },
  contacts: {
    web: { name: 'Web desk', phone: '1-866-842-3278', hours: '9 to 5', evidence: by('page') },
    id: { name: 'ID desk', phone: '855-819-5909', evidence: by('page') },
    mail: { name: 'Mail desk', phone: undefined, email: 'desk@portal.example', evidence: by('blog') },
    local: { name: 'Ohio desk', evidence: by('page') },
  },
  steps: {
    'sign-in': {
      title: 'Sign in',
      evidence: by('page'),
      contacts: ['id'],
      steps: [
        { where: 'Home', do: 'Press **Sign in**.', see: 'A form.', otherwise: ['locked'] },
        { where: 'Form', do: 'Type.', see: 'Tools.' },
      ],
    },
    register: { title: 'Register', task: 'register', evidence: by('page'), body: 'Words.' },
    recover: { title: 'Get back in', task: 'recover', evidence: by('page') },
  },
  signOns: {
    one: { name: 'One ID', recover: ['recover'], contacts: ['id'], evidence: by('page') },
    two: { name: 'Two ID', signIn: 'sign-in', contacts: ['id', 'mail'], evidence: by('page') },
  },
  portals: {
    old: { name: 'Old portal', everyState: true, signOn: 'one', signIn: 'sign-in', ended, evidence: by('page') },
    uhc: {
      name: 'UHC',
      everyState: true,
      tasks: ['claims', 'payments'],
      signOn: 'one',
      signIn: 'sign-in',
      register: 'register',
      address: 'https://portal.example/',
      registerAddress: 'https://portal.example/new/',
      contacts: ['web'],
      commonMessages: ['pending', 'locked'],
      evidence: by('page'),
    },
    pay: {
      name: 'Pay',
      everyState: true,
      tasks: ['payments'],
      signOn: 'two',
      signIn: 'sign-in',
      contacts: [],
      commonMessages: ['locked'],
      evidence: by('blog', 'medium'),
    },
    ohio: {
      name: 'Ohio portal',
      tasks: ['claims'],
      signOn: 'two',
      signIn: 'sign-in',
      address: 'https://portal.example/ohio',
      contacts: ['mail', 'local'],
      evidence: by('article', 'low'),
    },
  },
  elsewhere: {
    pay: { why: 'Perhaps.', evidence: by('blog', 'low') },
    ohio: { why: 'In the next state.', evidence: by('article', 'low') },
  },
  regions: {
    ohio: {
      name: 'Ohio',
      states: ['OH'],
      portals: [
        { portal: 'ohio', why: 'Medicaid.', evidence: by('blog') },
        { portal: 'old', why: 'Before.', evidence: by('page') },
        { portal: 'pay', why: 'Money.', evidence: by('page') },
      ],
      contacts: ['local'],
      notes: ['A note.'],
      evidence: by('page'),
      reviewedOn: '2026-11-01',
    },
    iowa: { name: 'Iowa', states: ['IA'], reviewedOn: '2026-11-03' },
    vets: { name: 'Veterans', kind: 'programme', states: ['OH', 'IA'], reviewedOn: '2026-11-02' },
    county: {
      name: 'A county',
      kind: 'county',
      states: ['OH'],
      portals: [{ portal: 'old', why: 'Before.', evidence: by('blog') }],
      reviewedOn: '2026-11-02',
    },
  },
  messages: {
    pending: {
      title: 'Pending',
      wording: ['PENDING!', 'Access is pending.'],
      portals: ['uhc', 'pay'],
      moment: 'after-sign-in',
      whoCanFix: 'administrator',
      inShort: 'Ask.',
      related: ['locked'],
      contacts: ['web', 'web'],
      evidence: by('page'),
    },
    locked: {
      title: 'Account locked',
      wording: ['Account locked'],
      portals: ['uhc'],
      inShort: 'Wait.',
      evidence: by('blog'),
      body: 'More.',
    },
    'no-code': {
      title: 'No code',
      wording: [],
      synonyms: ['no text'],
      portals: ['pay'],
      evidence: by('article', 'low'),
      ended,
    },
  },
  faqs: {
    why: {
      question: 'Why **me**?',
      procedures: ['register'],
      messages: ['pending'],
      contacts: ['web'],
      evidence: [...by('page'), ...by('blog'), ...by('page')],
    },
  },
  docs: {
    home: { title: 'Home', contacts: ['web', 'id'], evidence: by('page') },
    about: { title: 'About', evidence: by('blog'), reviewedOn: '2026-10-01' },
  },
  claims: { 1: { sources: ['page'], treatedIn: ['faqs/why', 'steps/register'] }, 2: {} },
};
const guide = smallGuide(parts);
const ids = (list: Iterable<{ id: string }>) => [...list].map(({ id }) => id);

describe('the guide', () => {
  test('gives an entry by its id, and knows whether it has text of its own', () => {
    expect(need(guide, 'messages', 'locked')).toMatchObject({ id: 'locked', title: 'Account locked', hasBody: true });
    expect(need(guide, 'messages', 'pending').hasBody).toBe(false);
    expect(need(smallGuide({ docs: { home: { body: ' \n' } } }), 'docs', 'home').hasBody).toBe(false);
  });
  test('says what to run when an entry is not there', () =>
    expect(() => need(guide, 'messages', 'none')).toThrow('no entry "none" in messages: run "npm run check"'));
});

describe('addresses and phones', () => {
  test.each([
    ['https://portal.example/', 'portal.example', 'portal.example'],
    ['https://portal.example/a/b/', 'portal.example', 'portal.example/a/b'],
    ['https://www.portal.example/a?to=https://b/c', 'www.portal.example', 'www.portal.example/a?to=https://b/c'],
  ])('%s', (href, host, text) => expect(addressView(href)).toEqual({ href, host, text }));
  test('a desk is named once, with a link that dials from anywhere', () => {
    const desks = contactViews(guide, ['web', 'id', 'web', 'mail']);
    expect(desks.map(({ id, tel }) => [id, tel])).toEqual([
      ['web', 'tel:+18668423278'],
      ['id', 'tel:+18558195909'],
      ['mail', undefined],
    ]);
    expect(desks[0]).toMatchObject({
      name: 'Web desk',
      hours: '9 to 5',
      evidence: { status: 'official', reviewedOn: '2026-11-22', reviewDue: '2027-02-20' },
    });
  });
});

describe('evidence', () => {
  test('says who says what, how sure, and until when it may be believed', () => {
    const entry = { evidence: [...by('page'), ...by('blog', 'low', 'contradicts')] as never, reviewedOn: '2026-11-22' };
    expect(evidenceView(guide, entry, 'slow')).toEqual({
      status: 'official',
      items: [
        { source: sourceView(guide, 'page'), says: 'page says so', confidence: 'high', contradicts: false },
        { source: sourceView(guide, 'blog'), says: 'blog says so', confidence: 'low', contradicts: true },
      ],
      reviewedOn: '2026-11-22',
      reviewDue: '2027-05-21',
    });
    expect(evidenceView(guide, { ...entry, ended: {} }, 'fast')).toMatchObject({
      status: 'ended',
      reviewDue: '2027-02-20',
    });
    expect(statusIn(guide, by('article', 'low') as never)).toBe('article-only');
    expect(statusIn(guide, by('article', 'low') as never, true)).toBe('ended');
  });
  test('a source is linked where an official owner answers for its host', () => {
    expect([...guide.sources.keys()].map((id) => [id, sourceView(guide, id).linked])).toEqual([
      ['page', true],
      ['blog', false],
      ['article', false],
      ['spare', false],
    ]);
    expect(sourceView(guide, 'page')).toMatchObject({ title: 'Page', address: 'https://portal.example/a' });
  });
  test('each source knows what rests on it, once', () => {
    const uses = Object.fromEntries(
      sourcesInUse(guide).map(({ id, usedBy }) => [id, usedBy.map((entry) => `${entry.collection}/${entry.id}`)]),
    );
    expect(uses).toEqual({
      page: [
        'portals/old',
        'portals/uhc',
        'regions/ohio',
        'steps/sign-in',
        'steps/register',
        'steps/recover',
        'messages/pending',
        'faqs/why',
        'docs/home',
      ],
      blog: ['portals/pay', 'regions/ohio', 'regions/county', 'messages/locked', 'faqs/why', 'docs/about'],
      article: ['portals/ohio', 'messages/no-code'],
      spare: [],
    });
    expect(sourcesInUse(guide)[0]).toMatchObject({
      id: 'page',
      linked: true,
      usedBy: expect.arrayContaining([
        { collection: 'regions', id: 'ohio', title: 'Ohio', task: undefined },
      ]) as unknown,
    });
  });
  test('with more than 60 uses a source has a list of its own', () => {
    const [source] = sourcesInUse(guide);
    const using = (length: number) => ({
      ...(source as NonNullable<typeof source>),
      usedBy: Array.from({ length }, () => titled(guide, 'faqs', 'why')),
    });
    expect([hasOwnList(using(60)), hasOwnList(using(61))]).toEqual([false, true]);
  });
  test('claims name their sources and where they are dealt with', () => {
    expect(claimViews(guide)).toEqual([
      {
        id: '1',
        hasBody: false,
        number: 1,
        claim: 'It is so.',
        verdict: 'supported',
        reason: 'A page says so.',
        confidence: null,
        sources: [{ id: 'page', title: 'Page' }],
        treatedIn: [
          { collection: 'faqs', id: 'why', title: 'Why me?', task: undefined },
          { collection: 'steps', id: 'register', title: 'Register', task: 'register' },
        ],
      },
      expect.objectContaining({ id: '2', sources: [], treatedIn: [] }),
    ]);
  });
  test.each([
    ['portals', 'uhc', 'UHC', undefined],
    ['regions', 'ohio', 'Ohio', undefined],
    ['steps', 'recover', 'Get back in', 'recover'],
    ['messages', 'pending', 'Pending', undefined],
    ['faqs', 'why', 'Why me?', undefined],
    ['docs', 'home', 'Home', undefined],
  ] as const)('%s are called by their title', (collection, id, title, task) => {
    expect(titled(guide, collection, id)).toEqual({ collection, id, title, task });
  });
});

describe('messages', () => {
  const locked = { id: 'locked', title: 'Account locked', wording: undefined, inShort: 'Wait.', whoCanFix: 'you' };
  const pending = {
    id: 'pending',
    title: 'Pending',
    wording: 'Access is pending.',
    inShort: 'Ask.',
    whoCanFix: 'administrator',
  };
  const noCode = { id: 'no-code', title: 'No code', wording: undefined, inShort: 'Wait.', whoCanFix: 'you' };

  test('in a list show the first wording that says more than the title', () =>
    expect(messageLinks(guide, ['locked', 'pending'])).toEqual([locked, pending]));
  test('on their page name portals, desks and what is related', () => {
    expect(messageView(guide, 'pending')).toMatchObject({
      id: 'pending',
      title: 'Pending',
      evidence: { status: 'official', reviewDue: '2027-05-21' },
      portals: [
        { id: 'uhc', name: 'UHC' },
        { id: 'pay', name: 'Pay' },
      ],
      contacts: [{ id: 'web' }],
      related: [locked],
    });
  });
  test('by title', () => {
    expect(ids(messagesByTitle(guide))).toEqual(['locked', 'no-code', 'pending']);
    expect(
      ids(
        messagesByTitle(
          smallGuide({
            ...parts,
            messages: {
              b: { ...parts.messages.locked, title: 'apple' },
              a: { ...parts.messages.locked, title: 'Berry' },
            },
          }),
        ),
      ),
    ).toEqual(['b', 'a']);
  });
  test('by portal, those that have any', () => {
    expect(messagesByPortal(guide)).toEqual([
      { id: 'portal-uhc', label: 'UHC', messages: [pending, locked] },
      { id: 'portal-pay', label: 'Pay', messages: [pending, noCode] },
    ]);
    expect(messagesOfPortal(guide, 'ohio')).toEqual([]);
  });
  test('by moment', () => {
    expect(messagesByMoment(guide)).toEqual([
      { id: 'moment-before-password', label: 'Before or at the password', messages: [] },
      { id: 'moment-code', label: 'At the code or passkey', messages: [locked, noCode] },
      { id: 'moment-after-sign-in', label: 'After signing in', messages: [pending] },
      { id: 'moment-registering', label: 'While registering or enrolling', messages: [] },
    ]);
  });
  test('procedures and questions lead to them', () => {
    expect(procedureView(guide, 'sign-in')).toMatchObject({
      title: 'Sign in',
      steps: [{ where: 'Home', do: 'Press **Sign in**.', see: 'A form.', otherwise: [locked] }, { otherwise: [] }],
      contacts: [{ id: 'id' }],
      evidence: { status: 'official', reviewDue: '2027-05-21' },
    });
    expect(faqViews(guide)).toEqual([
      expect.objectContaining({
        id: 'why',
        question: 'Why **me**?',
        procedures: [{ id: 'register', task: 'register', title: 'Register' }],
        messages: [pending],
        contacts: contactViews(guide, ['web']),
        evidence: expect.objectContaining({ status: 'official', reviewDue: '2027-05-21' }) as unknown,
      }),
    ]);
  });
});

describe('the end of a page', () => {
  test('names the desks of the page, or else those of the home page', () => {
    expect(ids(helpContacts(guide, ['mail']))).toEqual(['mail']);
    expect(ids(helpContacts(guide, []))).toEqual(['web', 'id']);
    expect(docEnd(guide, 'about')).toMatchObject({
      contacts: [{ id: 'web' }, { id: 'id' }],
      basis: { status: 'reported', reviewedOn: '2026-10-01', reviewDue: '2027-03-30' },
    });
  });
  test('of a list has the oldest review', () => {
    expect(listEnd(guide, [...guide.regions.values()].reverse(), 'fast')).toMatchObject({
      contacts: [{ id: 'web' }, { id: 'id' }],
      basis: { reviewedOn: '2026-11-01', reviewDue: '2027-01-30' },
    });
    expect(() => listEnd(guide, [], 'fast')).toThrow('a list page needs entries');
  });
});

describe('portals', () => {
  test('know their addresses, ID, steps, messages and places', () => {
    const view = portalView(guide, 'uhc');
    expect(view).toMatchObject({
      name: 'UHC',
      address: { text: 'portal.example' },
      registerAddress: { text: 'portal.example/new' },
      signIn: { id: 'sign-in' },
      register: { id: 'register', hasBody: true },
      signOn: {
        id: 'one',
        name: 'One ID',
        recover: [{ id: 'recover', title: 'Get back in', task: 'recover' }],
        contacts: [{ id: 'id' }],
        evidence: { status: 'official', reviewDue: '2027-05-21' },
      },
      evidence: { status: 'official', reviewDue: '2027-02-20' },
    });
    expect([ids(view.contacts), ids(view.commonMessages), ids(view.messages), view.usedIn]).toEqual([
      ['web'],
      ['pending', 'locked'],
      ['pending', 'locked'],
      [],
    ]);
  });
  test('may lack addresses and a way to register', () =>
    expect(portalView(guide, 'pay')).toMatchObject({
      address: undefined,
      registerAddress: undefined,
      register: undefined,
    }));
  test('say how sure it is that a place uses them', () => {
    expect(portalView(guide, 'pay').usedIn).toEqual([{ id: 'ohio', name: 'Ohio', why: 'Money.', status: 'official' }]);
    expect(portalView(guide, 'ohio').usedIn).toEqual([
      { id: 'ohio', name: 'Ohio', why: 'Medicaid.', status: 'reported' },
    ]);
    expect(portalView(guide, 'old').usedIn).toEqual([
      { id: 'ohio', name: 'Ohio', why: 'Before.', status: 'ended' },
      { id: 'county', name: 'A county', why: 'Before.', status: 'ended' },
    ]);
  });
  test('by task, those in use', () => {
    expect(portalsByTask(guide)).toEqual([
      {
        task: 'claims',
        label: 'Send or check claims',
        portals: [
          { id: 'uhc', name: 'UHC', status: 'official' },
          { id: 'ohio', name: 'Ohio portal', status: 'article-only' },
        ],
      },
      {
        task: 'payments',
        label: 'See payments and remittances',
        portals: [
          { id: 'uhc', name: 'UHC', status: 'official' },
          { id: 'pay', name: 'Pay', status: 'reported' },
        ],
      },
    ]);
  });
  test('by task, those of every state when there are more than 60', () => {
    const many = (count: number) =>
      portalsByTask(
        smallGuide({
          ...parts,
          portals: {
            ...parts.portals,
            ...Object.fromEntries(
              Array.from({ length: count }, (_, index) => [`p${index}`, { ...parts.portals.ohio }]),
            ),
          },
        }),
      );
    expect(many(57)[0]?.portals).toHaveLength(59);
    expect(many(58)[0]?.portals.map(({ id }) => id)).toEqual(['uhc']);
  });
  test('of every state, in the order of the file, but for those that have ended', () =>
    expect(nationwideIds(guide)).toEqual(['uhc', 'pay']));
});

describe('regions', () => {
  const shown = (id: string, of = guide) => {
    const { own, elsewhere, nationwide, contacts, help, nearby } = regionView(of, id);
    return {
      own: own.map(({ portal }) => portal.id),
      elsewhere: elsewhere.map(({ portal }) => portal.id),
      nationwide: ids(nationwide),
      contacts: ids(contacts),
      help: ids(help),
      nearby: ids(nearby),
    };
  };
  test('with portals of their own: these, then those of every state', () => {
    expect(shown('ohio')).toEqual({
      own: ['ohio', 'old', 'pay'],
      elsewhere: [],
      nationwide: ['uhc'],
      contacts: ['local'],
      help: ['local'],
      nearby: ['vets', 'county'],
    });
  });
  test('a state without: those of every state, and what may be there too', () => {
    expect(shown('iowa')).toEqual({
      own: [],
      elsewhere: ['pay', 'ohio'],
      nationwide: ['uhc'],
      contacts: [],
      help: ['web'],
      nearby: ['vets'],
    });
  });
  test('an area without: those of every state alone', () => {
    expect(shown('vets')).toEqual({
      own: [],
      elsewhere: [],
      nationwide: ['uhc', 'pay'],
      contacts: [],
      help: ['web'],
      nearby: ['ohio', 'iowa'],
    });
  });
  test('whose own portal has ended call the desk of the next', () => {
    expect(shown('county')).toEqual({
      own: ['old'],
      elsewhere: [],
      nationwide: ['uhc', 'pay'],
      contacts: [],
      help: ['web'],
      nearby: ['ohio'],
    });
  });
  test('where the portal’s desks are not theirs, all of them help', () => {
    const shared = smallGuide({
      ...parts,
      regions: { ...parts.regions, ohio: { ...parts.regions.ohio, contacts: ['web'] } },
    });
    expect(shown('ohio', shared)).toMatchObject({ contacts: ['web'], help: ['mail', 'local'] });
  });
  test('without any portal the desks of the home page help', () =>
    expect(
      shown(
        'iowa',
        smallGuide({
          ...parts,
          portals: { old: parts.portals.old },
          elsewhere: {},
          regions: { iowa: parts.regions.iowa },
        }),
      ).help,
    ).toEqual(['web', 'id']));
  test('say why, on what evidence, and since when', () => {
    const { own, evidence, name, notes } = regionView(guide, 'ohio');
    expect(
      own.map(({ why, evidence: { status, reviewedOn, reviewDue } }) => [why, status, reviewedOn, reviewDue]),
    ).toEqual([
      ['Medicaid.', 'reported', '2026-11-01', '2027-01-30'],
      ['Before.', 'ended', '2026-11-01', '2027-01-30'],
      ['Money.', 'official', '2026-11-01', '2027-01-30'],
    ]);
    expect([name, notes, evidence.items.map(({ source }) => source.id), evidence.status, evidence.reviewDue]).toEqual([
      'Ohio',
      ['A note.'],
      ['blog', 'page', 'page', 'page'],
      'official',
      '2027-01-30',
    ]);
    expect(regionView(guide, 'iowa').evidence.items.map(({ source }) => source.id)).toEqual(['blog', 'article']);
  });
  test('nearby are areas of a state and states of an area that share a code', () => {
    expect(regionView(guide, 'ohio').nearby).toEqual([
      { id: 'vets', name: 'Veterans' },
      { id: 'county', name: 'A county' },
    ]);
  });
  test('lists name all places, or with more than 60 areas the states and the areas that lie in none', () => {
    const many = (count: number) =>
      listedPlaces(
        smallGuide({
          ...parts,
          regions: {
            ...parts.regions,
            ...Object.fromEntries(
              Array.from({ length: count }, (_, index) => [
                `c${index}`,
                { kind: 'county', states: index === 0 ? [] : ['OH'] },
              ]),
            ),
          },
        }),
      );
    expect(many(58)).toMatchObject({ areasLeftOut: false, places: { length: 62 } });
    expect({ ...many(59), places: ids(many(59).places) }).toEqual({
      areasLeftOut: true,
      places: ['ohio', 'iowa', 'c0'],
    });
  });
});

describe('the search of portals', () => {
  test('offers places with all their portals, and where to register', () => {
    expect(regionChoices(guide).places).toEqual([
      { id: 'ohio', name: 'Ohio', kind: 'state', portals: ['ohio', 'pay', 'uhc', 'pay'], register: 'uhc' },
      { id: 'iowa', name: 'Iowa', kind: 'state', portals: ['uhc', 'pay'], register: 'uhc' },
      { id: 'vets', name: 'Veterans', kind: 'programme', portals: ['uhc', 'pay'], register: 'uhc' },
      { id: 'county', name: 'A county', kind: 'county', portals: ['uhc', 'pay'], register: 'uhc' },
    ]);
  });
  test('names no registration of the second portal of every state: its steps do not stand on the page of the place', () => {
    const portals = { pay: parts.portals.pay, uhc: parts.portals.uhc };
    expect(
      regionChoices(smallGuide({ ...parts, portals, elsewhere: {}, regions: { iowa: parts.regions.iowa } })).places[0]
        ?.register,
    ).toBeUndefined();
  });
  test('offers tasks and wishes', () => {
    expect(regionChoices(guide).tasks).toEqual([
      { task: 'sign-in', label: 'Sign in' },
      { task: 'register', label: 'Register' },
      { task: 'recover', label: 'Get back in' },
      { task: 'verification', label: 'Set up verification' },
      { task: 'staff-access', label: 'Manage staff access' },
      { task: 'safety', label: 'Stay safe' },
    ]);
    expect(regionChoices(guide).wishes).toEqual([
      { task: 'claims', label: 'Send or check claims', portals: ['uhc', 'ohio'] },
      { task: 'payments', label: 'See payments and remittances', portals: ['uhc', 'pay'] },
    ]);
  });
});

describe('sheets', () => {
  const shown = ({ name, portal, use, noOwnPortal, others, messages, contacts }: ReturnType<typeof portalSheet>) => ({
    name,
    portal: portal.id,
    use,
    noOwnPortal,
    others,
    messages: ids(messages),
    contacts: ids(contacts),
  });
  const uhcLine = { name: 'UHC', address: 'portal.example', status: 'official' };
  const payLine = { name: 'Pay', address: undefined, status: 'reported' };

  test('of a portal', () => {
    expect(shown(portalSheet(guide, 'uhc'))).toEqual({
      name: 'UHC',
      portal: 'uhc',
      use: undefined,
      noOwnPortal: undefined,
      others: [],
      messages: ['pending', 'locked'],
      contacts: ['web', 'id'],
    });
    expect(shown(portalSheet(guide, 'pay'))).toMatchObject({ messages: ['locked'], contacts: ['web', 'id', 'mail'] });
  });
  test('of a place with a portal of its own', () => {
    expect(shown(regionSheet(guide, 'ohio'))).toEqual({
      name: 'Ohio',
      portal: 'ohio',
      use: { why: 'Medicaid.', status: 'reported' },
      noOwnPortal: undefined,
      others: [{ ...payLine, status: 'official' }, uhcLine],
      messages: [],
      contacts: ['local', 'id', 'mail'],
    });
  });
  test('of a state without one: what may be there too comes first', () => {
    expect(shown(regionSheet(guide, 'iowa'))).toEqual({
      name: 'Iowa',
      portal: 'uhc',
      use: undefined,
      noOwnPortal: true,
      others: [{ ...payLine }, { name: 'Ohio portal', address: 'portal.example/ohio', status: 'article-only' }],
      messages: ['pending', 'locked'],
      contacts: ['web', 'id'],
    });
  });
  test('of an area whose portal has ended', () => {
    expect(shown(regionSheet(guide, 'county'))).toMatchObject({ portal: 'uhc', noOwnPortal: true, others: [payLine] });
  });
  test('hold two more portals, three desks and five messages', () => {
    const messages = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, parts.messages.locked]));
    const full = smallGuide({
      ...parts,
      messages: { ...parts.messages, ...messages },
      portals: {
        ...parts.portals,
        extra: parts.portals.pay,
        uhc: { ...parts.portals.uhc, contacts: ['web', 'mail', 'local'], commonMessages: ['a', 'b', 'c', 'd', 'e'] },
      },
    });
    expect(shown(regionSheet(full, 'vets'))).toMatchObject({
      others: [{ name: 'Pay' }, { name: 'Pay' }],
      messages: ['a', 'b', 'c', 'd', 'e'],
      contacts: ['web', 'mail', 'local'],
    });
    expect(regionSheet(full, 'iowa').others).toHaveLength(2);
    expect(regionSheet(full, 'ohio').others.map(({ name }) => name)).toEqual(['Pay', 'UHC']);
  });
  test('of a place without any portal cannot be', () => {
    const none = smallGuide({
      ...parts,
      portals: { old: parts.portals.old },
      elsewhere: {},
      regions: { county: parts.regions.county },
    });
    expect(() => regionSheet(none, 'county')).toThrow(
      'region "county" has no portal in use: give one, or a portal with everyState',
    );
  });
  test('of one’s own are made of the parts of all portals in use, each once', () => {
    const { portals, procedures, signOns, messages, contacts } = sheetParts(guide);
    expect(portals.map(({ id, desks }) => [id, desks])).toEqual([
      ['uhc', ['web', 'id']],
      ['pay', ['web', 'id', 'mail']],
      ['ohio', ['mail', 'local', 'id']],
    ]);
    expect([ids(procedures), ids(signOns), ids(messages), ids(contacts)]).toEqual([
      ['sign-in'],
      ['one', 'two'],
      ['pending', 'locked'],
      ['web', 'id', 'mail', 'local'],
    ]);
    const other = sheetParts(
      smallGuide({ ...parts, signOns: { ...parts.signOns, two: { ...parts.signOns.two, signIn: 'recover' } } }),
    );
    expect(ids(other.procedures)).toEqual(['sign-in', 'recover']);
  });
  test('of one’s own begin with a place or a portal', () => {
    expect(sheetChoices(guide)).toEqual({
      places: [
        { id: 'ohio', name: 'Ohio', kind: 'state', portals: ['ohio'] },
        { id: 'iowa', name: 'Iowa', kind: 'state', portals: ['uhc'] },
        { id: 'vets', name: 'Veterans', kind: 'programme', portals: ['uhc'] },
        { id: 'county', name: 'A county', kind: 'county', portals: ['uhc'] },
      ],
      portals: [
        { id: 'uhc', name: 'UHC' },
        { id: 'pay', name: 'Pay' },
        { id: 'ohio', name: 'Ohio portal' },
      ],
    });
    const none = smallGuide({
      ...parts,
      portals: { old: parts.portals.old },
      elsewhere: {},
      regions: { county: parts.regions.county },
    });
    expect(sheetChoices(none).places[0]?.portals).toEqual([]);
  });
});

describe('guide.json', () => {
  const pageOf = ({ collection, id, task }: { collection: string; id: string; task?: string }) =>
    [collection, task, id].filter(Boolean).join('/');
  const out = exportGuide(guide, 'Unofficial.', pageOf);
  const dates = { reviewedOn: '2026-11-22', reviewDue: '2027-05-21' };
  const fast = { reviewedOn: '2026-11-22', reviewDue: '2027-02-20' };

  test('fits its schema, and says that it is unofficial', () => {
    expect(exported.parse(out)).toEqual(out);
    expect([out.version, out.notice]).toEqual([1, 'Unofficial.']);
  });
  test('holds what each entry says, its status, its sources and its dates', () => {
    expect(out.regions[0]).toEqual({
      id: 'ohio',
      page: 'regions/ohio',
      status: 'official',
      sources: ['blog', 'page'],
      reviewedOn: '2026-11-01',
      reviewDue: '2027-01-30',
      name: 'Ohio',
      kind: 'state',
      states: ['OH'],
      portals: ['ohio', 'old', 'pay'],
      notes: ['A note.'],
    });
    expect(out.portals.slice(0, 3)).toEqual([
      {
        id: 'old',
        page: 'portals/old',
        status: 'ended',
        sources: ['page'],
        ...fast,
        name: 'Old portal',
        purpose: 'Claims.',
        everyState: true,
        ended: true,
        signOn: 'One ID',
        tasks: ['claims'],
        phones: [],
      },
      {
        id: 'uhc',
        page: 'portals/uhc',
        status: 'official',
        sources: ['page'],
        ...fast,
        name: 'UHC',
        purpose: 'Claims.',
        address: 'https://portal.example/',
        everyState: true,
        ended: false,
        signOn: 'One ID',
        tasks: ['claims', 'payments'],
        phones: [{ name: 'Web desk', phone: '1-866-842-3278', hours: '9 to 5' }],
      },
      {
        id: 'pay',
        page: 'portals/pay',
        status: 'reported',
        sources: ['blog'],
        ...fast,
        name: 'Pay',
        purpose: 'Claims.',
        everyState: true,
        ended: false,
        signOn: 'Two ID',
        tasks: ['payments'],
        phones: [],
      },
    ]);
    expect(out.portals[3]?.phones).toEqual([
      { name: 'Mail desk', hours: null },
      { name: 'Ohio desk', phone: '866-842-3278', hours: null },
    ]);
    expect(out.procedures[1]).toEqual({
      id: 'register',
      page: 'steps/register/register',
      status: 'official',
      sources: ['page'],
      ...dates,
      title: 'Register',
      task: 'register',
      steps: [{ where: 'Here', do: 'Look.', see: 'It.' }],
    });
    expect(out.messages[0]).toEqual({
      id: 'pending',
      page: 'messages/pending',
      status: 'official',
      sources: ['page'],
      ...dates,
      title: 'Pending',
      wording: ['PENDING!', 'Access is pending.'],
      moment: 'after-sign-in',
      cause: 'Wrong codes.',
      fix: ['Wait.'],
      whoCanFix: 'administrator',
      portals: ['uhc', 'pay'],
    });
    expect(out.faqs).toEqual([
      {
        id: 'why',
        page: 'faqs/why',
        status: 'official',
        sources: ['page', 'blog'],
        ...dates,
        question: 'Why **me**?',
        answer: 'Because.',
      },
    ]);
    expect([out.regions, out.portals, out.procedures, out.messages].map((list) => list.length)).toEqual([4, 4, 3, 3]);
  });
  test('gives the addresses of sources that may be linked, and no others', () => {
    const source = { publisher: 'Optum', pageDate: null, readOn: '2026-11-22' };
    expect(out.sources).toEqual([
      { id: 'page', title: 'Page', kind: 'official', ...source, address: 'https://portal.example/a' },
      { id: 'blog', title: 'Blog', kind: 'secondary', ...source },
      { id: 'article', title: 'Article', kind: 'start-article', ...source },
      { id: 'spare', title: 'Spare', kind: 'official', ...source },
    ]);
  });
});
