/** What pages, sheets and other programs are given, made from a guide of a few entries. */
import { describe, expect, test } from 'vitest';
import { need } from '../../src/data/guide.ts';
import { addressView } from '../../src/data/views/address.ts';
import { changeViews } from '../../src/data/views/change.ts';
import { claimViews } from '../../src/data/views/claim.ts';
import { contactViews } from '../../src/data/views/contact.ts';
import { allRows, everywhereRows, mainPortal, regionRows } from '../../src/data/views/decision.ts';
import { destinationView } from '../../src/data/views/destination.ts';
import { evidenceView, sourceView, standingIn } from '../../src/data/views/evidence.ts';
import { exportGuide } from '../../src/data/views/export.ts';
import { faqView, questionGroups } from '../../src/data/views/faq.ts';
import { hubView } from '../../src/data/views/hub.ts';
import {
  messageLinks,
  messagesByPortal,
  messagesByStation,
  messagesByTitle,
  messagesOfPortal,
  messageView,
} from '../../src/data/views/message.ts';
import { docEnd, listEnd } from '../../src/data/views/page-end.ts';
import { portalPageView, portalView } from '../../src/data/views/portal.ts';
import { procedureView } from '../../src/data/views/procedure.ts';
import { pickerAnswers, pickerChoices } from '../../src/data/views/region-picker.ts';
import { listedPlaces, regionView } from '../../src/data/views/region.ts';
import { portalSheet, regionSheet, sheetChoices, sheetParts } from '../../src/data/views/sheet.ts';
import { sourcesInUse } from '../../src/data/views/source.ts';
import { tasksIn, tasksOfPortal } from '../../src/data/views/task.ts';
import { titled } from '../../src/data/views/titled.ts';
import { exported } from '../../src/schemas/export.ts';
import { smallGuide } from '../helpers/small-guide.ts';

const by = (source: string, confidence = 'high', stance = 'supports') => [
  { source, says: `${source} says so`, confidence, stance },
];
const ended = { when: '2025', now: 'Optum Pro' };

/** Four portals, one of which has ended; four places; cards and tasks that lead to them. */
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
    register: { title: 'Register', task: 'register', portals: ['pay'], evidence: by('page'), body: 'Words.' },
    recover: { title: 'Get back in', task: 'recover', evidence: by('page') },
  },
  signOns: {
    one: { name: 'One ID', createId: 'register', recover: ['recover'], contacts: ['id'], evidence: by('page') },
    two: { name: 'Two ID', signIn: 'sign-in', contacts: ['id', 'mail'], evidence: by('page') },
  },
  portals: {
    old: { name: 'Old portal', signOn: 'one', signIn: 'sign-in', ended, evidence: by('page') },
    uhc: {
      name: 'UHC',
      signOn: 'one',
      signIn: 'sign-in',
      register: 'register',
      address: 'https://portal.example/',
      registerAddress: 'https://portal.example/new/',
      administrator: 'administrator (PAA)',
      offers: ['See claims'],
      recognize: ['UHC on the card'],
      contacts: ['web'],
      commonMessages: ['pending', 'locked'],
      evidence: by('page'),
    },
    pay: {
      name: 'Pay',
      signOn: 'two',
      signIn: 'sign-in',
      contacts: [],
      commonMessages: ['locked'],
      evidence: by('blog', 'medium'),
    },
    ohio: {
      name: 'Ohio portal',
      signOn: 'two',
      signIn: 'sign-in',
      address: 'https://portal.example/ohio',
      contacts: ['mail', 'local'],
      evidence: by('article', 'low'),
    },
  },
  cards: {
    medicaid: {
      looksLike: 'Ohio Medicaid',
      shows: ['OHM'],
      portal: 'ohio',
      states: ['OH'],
      since: '2024',
      evidence: by('blog'),
    },
    far: { looksLike: 'A Utah plan', portal: 'pay', states: ['UT'], evidence: by('page') },
    rare: { looksLike: 'A rare plan', shows: ['rare'], portal: 'pay', evidence: by('page') },
    group: {
      looksLike: 'A group',
      shows: ['Group 1'],
      portal: undefined,
      instead: { say: 'Call it.', contact: 'mail' },
      common: true,
      evidence: by('page'),
    },
    rest: { looksLike: 'None of these', shows: ['87726'], portal: 'uhc', common: true, evidence: by('page') },
  },
  tasks: {
    claims: {
      label: 'Send claims',
      ways: [
        { when: 'Medicaid', portal: 'ohio', states: ['OH'], evidence: by('blog') },
        { portal: 'uhc', evidence: by('page') },
        { when: 'Never reached', portal: 'pay', evidence: by('page') },
      ],
    },
    veterans: {
      label: 'Veterans',
      ways: [
        { portal: 'pay', states: ['OH'], evidence: by('page') },
        {
          instead: { say: 'Ask the other company.', address: 'https://portal.example/va' },
          states: ['IA'],
          evidence: by('page'),
        },
      ],
    },
  },
  changes: {
    old: { day: '2021-05-22', title: 'Old rule', touches: ['portals/pay'], evidence: by('page') },
    new: { day: '2026-01-01', title: 'New plan', touches: ['regions/ohio', 'docs/home'], evidence: by('blog') },
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
      programmes: [
        { name: 'County plan', shows: ['CP'], portal: 'pay', note: 'A word.', when: '2025', evidence: by('blog') },
        { name: 'Gone plan', status: 'ended', when: 'June 2025', contacts: ['mail'], evidence: by('page') },
        { name: 'Plan with a word', note: 'Ask.', evidence: by('page') },
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
      station: 'tools',
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
      portals: [],
      station: 'proof',
      evidence: by('article', 'low'),
      ended,
    },
  },
  faqs: {
    why: {
      question: 'Why **me**?',
      answer: 'Because. See [the steps](step:register).',
      topic: 'safety',
      order: 2,
      procedures: ['register'],
      messages: ['pending'],
      contacts: ['web'],
      evidence: [...by('page'), ...by('blog'), ...by('page')],
    },
  },
  docs: {
    home: {
      title: 'Home',
      contacts: ['web', 'id'],
      procedures: ['sign-in'],
      messages: ['locked'],
      evidence: by('page'),
    },
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
      year: undefined,
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
    const weak = { evidence: by('article', 'low') as never, reviewedOn: '2026-11-22' };
    expect(standingIn(guide, weak)).toEqual({ status: 'article-only' });
    expect(standingIn(guide, { ...weak, ended: {} })).toEqual({ status: 'ended' });
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
      usedBy: expect.arrayContaining([{ collection: 'regions', id: 'ohio', title: 'Ohio' }]) as unknown,
    });
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
          { collection: 'faqs', id: 'why', title: 'Why me?' },
          { collection: 'steps', id: 'register', title: 'Register' },
        ],
      },
      expect.objectContaining({ id: '2', sources: [], treatedIn: [] }),
    ]);
  });
  test.each([
    ['portals', 'uhc', 'UHC'],
    ['regions', 'ohio', 'Ohio'],
    ['steps', 'recover', 'Get back in'],
    ['messages', 'pending', 'Pending'],
    ['faqs', 'why', 'Why me?'],
    ['docs', 'home', 'Home'],
  ] as const)('%s are called by their title', (collection, id, title) => {
    expect(titled(guide, collection, id)).toEqual({ collection, id, title });
  });
});

describe('messages', () => {
  const locked = {
    id: 'locked',
    title: 'Account locked',
    wording: undefined,
    inShort: 'Wait.',
    whoCanFix: 'you',
    station: 'id',
  };
  const pending = {
    id: 'pending',
    title: 'Pending',
    wording: 'Access is pending.',
    inShort: 'Ask.',
    whoCanFix: 'administrator',
    station: 'tools',
  };
  const noCode = {
    id: 'no-code',
    title: 'No code',
    wording: undefined,
    inShort: 'Wait.',
    whoCanFix: 'you',
    station: 'proof',
  };

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
      { id: 'portal-pay', label: 'Pay', messages: [pending] },
      { id: 'any-site', label: 'Any other web site', messages: [noCode] },
    ]);
    expect(messagesOfPortal(guide, 'ohio')).toEqual([]);
  });
  test('by station', () => {
    expect(messagesByStation(guide)).toEqual([
      { id: 'station-id', label: 'Your ID', messages: [locked] },
      { id: 'station-proof', label: 'Proof that it is you', messages: [noCode] },
      { id: 'station-tax-id', label: 'Your practice’s tax ID', messages: [] },
      { id: 'station-tools', label: 'The tools', messages: [pending] },
    ]);
  });
  test('procedures and questions lead to them', () => {
    expect(procedureView(guide, 'sign-in')).toMatchObject({
      title: 'Sign in',
      steps: [{ where: 'Home', do: 'Press **Sign in**.', see: 'A form.', otherwise: [locked] }, { otherwise: [] }],
      contacts: [{ id: 'id' }],
      evidence: { status: 'official', reviewDue: '2027-05-21' },
    });
    expect(faqView(guide, 'why')).toMatchObject({
      id: 'why',
      question: 'Why **me**?',
      procedures: [{ id: 'register', title: 'Register' }],
      messages: [pending],
      contacts: contactViews(guide, ['web']),
      evidence: { status: 'official', reviewDue: '2027-05-21' },
    });
  });
  test('questions stand by topic, most asked first, with the first sentence of the answer', () => {
    const why = parts.faqs.why;
    const more = smallGuide({
      ...parts,
      faqs: { why, first: { ...why, question: 'First?', order: 1 }, id: { ...why, topic: 'id', order: 1 } },
    });
    expect(questionGroups(more).map(({ id, questions }) => [id, ids(questions)])).toEqual([
      ['id', ['id']],
      ['safety', ['first', 'why']],
    ]);
    expect(questionGroups(guide)[0]?.questions[0]).toEqual({ id: 'why', question: 'Why **me**?', short: 'Because.' });
  });
  test('a hub is short choices and the messages met there', () => {
    expect(hubView(guide, 'home')).toMatchObject({
      title: 'Home',
      choices: [{ procedures: [{ id: 'sign-in', title: 'Sign in' }], tellApart: true }],
      messages: [locked],
      contacts: [{ id: 'web' }, { id: 'id' }],
    });
  });
});

describe('the end of a page', () => {
  test('names the desks of the page, and none where none can help', () => {
    expect(docEnd(guide, 'about')).toMatchObject({
      contacts: [],
      basis: { status: 'reported', reviewedOn: '2026-10-01', reviewDue: '2027-03-30' },
    });
    expect(ids(docEnd(guide, 'home').contacts)).toEqual(['web', 'id']);
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
  test('know their addresses, ID, tasks and desks', () => {
    const view = portalView(guide, 'uhc');
    expect(view).toMatchObject({
      name: 'UHC',
      address: { text: 'portal.example' },
      registerAddress: { text: 'portal.example/new' },
      signIn: 'sign-in',
      register: 'register',
      tasks: [{ id: 'claims', label: 'Send claims' }],
      signOn: {
        id: 'one',
        name: 'One ID',
        recover: [{ id: 'recover', title: 'Get back in' }],
        contacts: [{ id: 'id' }],
      },
      evidence: { status: 'official', reviewDue: '2027-02-20' },
    });
    expect([ids(view.contacts), ids(view.commonMessages)]).toEqual([['web'], ['pending', 'locked']]);
    expect(portalView(guide, 'pay')).toMatchObject({ address: undefined, registerAddress: undefined });
    expect(tasksOfPortal(guide, 'ohio')).toEqual([{ id: 'claims', label: 'Send claims' }]);
  });
  test('on their page show the way in for the first time, messages by station, and places', () => {
    const uhc = portalPageView(guide, 'uhc');
    expect(ids(uhc.firstTime)).toEqual(['register']);
    expect(uhc.signInSteps.id).toBe('sign-in');
    expect(uhc.messages.map(({ label, messages }) => [label, ids(messages)])).toEqual([
      ['Your ID', ['locked']],
      ['The tools', ['pending']],
    ]);
    expect(uhc.usedIn).toEqual([]);
    expect(ids(portalPageView(guide, 'pay').firstTime)).toEqual(['register']);
    expect(portalPageView(guide, 'pay').usedIn).toMatchObject([
      { id: 'ohio', name: 'Ohio', why: 'Money.', standing: { status: 'official' } },
    ]);
    expect(portalPageView(guide, 'old').usedIn.map(({ id, standing }) => [id, standing.status])).toEqual([
      ['ohio', 'ended'],
      ['county', 'ended'],
    ]);
  });
});

describe('the decision table', () => {
  test('leads to a portal, or somewhere else', () => {
    expect(destinationView(guide, { portal: 'uhc' })).toMatchObject({
      portal: { id: 'uhc', name: 'UHC', address: { text: 'portal.example' }, signOn: 'One ID', signIn: 'sign-in' },
      instead: undefined,
    });
    expect(
      destinationView(guide, { instead: { say: 'Call.', contact: 'web', address: 'https://portal.example' } }),
    ).toMatchObject({
      portal: undefined,
      instead: { say: 'Call.', contact: { id: 'web' }, address: { host: 'portal.example' } },
    });
  });
  test('of all cards keeps their order', () =>
    expect(ids(allRows(guide))).toEqual(['medicaid', 'far', 'rare', 'group', 'rest']));
  test('of a region has its own plans, then cards of its state, then the common ones', () => {
    const { own, common } = regionRows(guide, 'ohio');
    expect([ids(own), ids(common)]).toEqual([
      ['ohio-1', 'medicaid'],
      ['group', 'rest'],
    ]);
    expect(own[0]).toMatchObject({
      looksLike: 'County plan',
      shows: ['CP'],
      means: 'A word.',
      since: '2025',
      standing: { status: 'reported' },
    });
    expect(own[1]).toMatchObject({
      looksLike: 'Ohio Medicaid',
      shows: ['OHM'],
      since: '2024',
      to: { portal: { id: 'ohio' } },
    });
    expect(ids(regionRows(guide, 'iowa').own)).toEqual([]);
  });
  test('of everywhere has the cards of no state', () =>
    expect(ids(everywhereRows(guide))).toEqual(['rare', 'group', 'rest']));
  test('does not repeat exact words that the row holds', () =>
    expect(allRows(guide).find(({ id }) => id === 'rare')?.shows).toEqual([]));
  test('ends with the portal of most cards', () => {
    expect(mainPortal(guide)).toBe('uhc');
    expect(() => mainPortal(smallGuide({ ...parts, cards: {} }))).toThrow('the last common card must lead to a portal');
  });
});

describe('tasks', () => {
  test('in a state: ways with a condition, and the first without one', () => {
    expect(
      tasksIn(guide, ['OH']).map(({ id, ways }) => [id, ways.map(({ when, to }) => [when, to.portal?.id])]),
    ).toEqual([
      [
        'claims',
        [
          ['Medicaid', 'ohio'],
          [undefined, 'uhc'],
        ],
      ],
      ['veterans', [[undefined, 'pay']]],
    ]);
    expect(tasksIn(guide, ['IA'])[1]?.ways).toMatchObject([{ to: { instead: { say: 'Ask the other company.' } } }]);
    expect(tasksIn(guide, ['UT'])[1]?.ways).toEqual([]);
  });
});

describe('changes', () => {
  test('come newest first, with what they touch', () =>
    expect(changeViews(guide).map(({ id, touches }) => [id, touches.map(({ title }) => title)])).toEqual([
      ['new', ['Ohio', 'Home']],
      ['old', ['Pay']],
    ]));
});

describe('regions', () => {
  test('lead with the portal of most cards; an area with its own', () => {
    expect(regionView(guide, 'ohio').main.id).toBe('uhc');
    expect(regionView(guide, 'iowa').main.id).toBe('uhc');
    const area = smallGuide({
      ...parts,
      regions: {
        area: { kind: 'county', states: ['OH'], portals: [{ portal: 'ohio', why: 'x', evidence: by('page') }] },
      },
    });
    expect(regionView(area, 'area').main.id).toBe('ohio');
    expect(regionView(guide, 'county').main.id).toBe('uhc');
  });
  test('say what is special there, why, and on what evidence', () => {
    const view = regionView(guide, 'ohio');
    expect(view.own.map(({ portal, why, standing }) => [portal.id, why, standing.status])).toEqual([
      ['ohio', 'Medicaid.', 'reported'],
      ['old', 'Before.', 'ended'],
      ['pay', 'Money.', 'official'],
    ]);
    expect(view.programmes.map(({ name, status, when }) => [name, status, when])).toEqual([
      ['Gone plan', 'ended', 'June 2025'],
      ['Plan with a word', 'running', undefined],
    ]);
    expect(ids(view.help)).toEqual(['web', 'local', 'mail']);
    expect(view.notes).toEqual(['A note.']);
    expect(view.evidence).toMatchObject({ status: 'official', reviewedOn: '2026-11-01', reviewDue: '2027-01-30' });
    expect(view.evidence.items.map(({ source }) => source.id).join(' ')).toBe(
      'blog page page blog page page page blog',
    );
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

describe('the region picker', () => {
  test('offers places with their states, and tasks', () => {
    expect(pickerChoices(guide)).toMatchObject({
      places: [{ id: 'ohio', name: 'Ohio', kind: 'state', states: ['OH'] }, {}, {}, {}],
      tasks: [{ id: 'claims', label: 'Send claims' }, { id: 'veterans' }],
    });
  });
  test('loads every way', () => expect(pickerAnswers(guide).tasks.map(({ ways }) => ways.length)).toEqual([3, 2]));
});

describe('sheets', () => {
  test('of a portal', () => {
    const sheet = portalSheet(guide, 'uhc');
    expect([
      sheet.name,
      sheet.signIn.id,
      sheet.rows,
      ids(sheet.contacts),
      ids(sheet.messages),
      ids(sheet.lines),
    ]).toEqual(['UHC', 'sign-in', [], ['web', 'id'], ['pending', 'locked'], ['administrator', 'backup', 'letter']]);
    expect(ids(portalSheet(guide, 'pay').lines)).toEqual(['backup', 'letter']);
  });
  test('of a region: which card leads elsewhere, then the portal of most cards', () => {
    const sheet = regionSheet(guide, 'ohio');
    expect([sheet.name, sheet.portal.id, ids(sheet.rows), ids(sheet.contacts)]).toEqual([
      'Ohio',
      'uhc',
      ['ohio-1', 'medicaid', 'group'],
      ['web', 'local', 'mail'],
    ]);
  });
  test('hold five rows, three desks and five messages', () => {
    const many = smallGuide({
      ...parts,
      cards: {
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [`c${index}`, { ...parts.cards.group, looksLike: `Card ${index}` }]),
        ),
        rest: parts.cards.rest,
      },
    });
    const sheet = regionSheet(many, 'ohio');
    expect([sheet.rows.length, sheet.contacts.length]).toEqual([5, 3]);
  });
  test('of one’s own are made of the parts of all portals in use, each once', () => {
    const all = sheetParts(guide);
    expect([all.portals, all.procedures, all.signOns, all.messages, all.contacts].map(ids)).toEqual([
      ['uhc', 'pay', 'ohio'],
      ['sign-in'],
      ['one', 'two'],
      ['pending', 'locked'],
      ['web', 'id', 'mail', 'local'],
    ]);
    expect(all.portals.map(({ desks }) => desks)).toEqual([
      ['web', 'id'],
      ['id', 'mail'],
      ['mail', 'local', 'id'],
    ]);
  });
  test('of one’s own begin with a place or a portal', () => {
    expect(sheetChoices(guide)).toMatchObject({
      places: [{ id: 'ohio', portals: ['uhc'] }, {}, {}, {}],
      portals: [{ id: 'uhc' }, { id: 'pay' }, { id: 'ohio' }],
    });
  });
});

describe('guide.json', () => {
  const pageOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;
  const out = exportGuide(guide, 'Unofficial.', pageOf);
  const dates = { reviewedOn: '2026-11-22', reviewDue: '2027-05-21' };
  const fast = { reviewedOn: '2026-11-22', reviewDue: '2027-02-20' };

  test('fits its schema, and says that it is unofficial', () => {
    expect(exported.parse(out)).toEqual(out);
    expect([out.version, out.notice]).toEqual([2, 'Unofficial.']);
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
      mainPortal: 'uhc',
      portals: ['ohio', 'old', 'pay'],
      programmes: [
        { name: 'County plan', status: 'running', shows: ['CP'], when: '2025', portal: 'pay' },
        { name: 'Plan with a word', status: 'running' },
        { name: 'Gone plan', status: 'ended', when: 'June 2025' },
      ],
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
        ended: true,
        signOn: 'One ID',
        tasks: [],
        offers: [],
        recognize: [],
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
        ended: false,
        signOn: 'One ID',
        tasks: ['claims'],
        offers: ['See claims'],
        recognize: ['UHC on the card'],
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
        ended: false,
        signOn: 'Two ID',
        tasks: ['claims', 'veterans'],
        offers: [],
        recognize: [],
        phones: [],
      },
    ]);
    expect(out.portals[3]?.phones).toEqual([
      { name: 'Mail desk', hours: null },
      { name: 'Ohio desk', phone: '866-842-3278', hours: null },
    ]);
    expect(out.procedures[1]).toEqual({
      id: 'register',
      page: 'steps/register',
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
      station: 'tools',
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
        answer: 'Because. See the steps.',
        topic: 'safety',
      },
    ]);
    expect(out.cards[0]).toEqual({
      id: 'medicaid',
      shows: ['OHM'],
      looksLike: 'Ohio Medicaid',
      states: ['OH'],
      since: '2024',
      portal: 'ohio',
      status: 'reported',
      reviewedOn: '2026-11-22',
    });
    expect(out.tasks[1]?.ways[1]).toEqual({ states: ['IA'], instead: 'Ask the other company.', status: 'official' });
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
