/** What the search searches is made of the content: which fields, in which order, and which words are left out. */
import { describe, expect, test } from 'vitest';
import { assembleGuide, type Guide } from '../../src/data/guide.ts';
import type { Card } from '../../src/schemas/card.ts';
import { cardPath, searchData } from '../../src/search/documents.ts';

const none = {
  terms: [],
  messages: [],
  faqs: [],
  steps: [],
  portals: [],
  regions: [],
  cards: [],
  tasks: [],
};

/** A guide of these entries alone; only the fields that the search reads are there. */
const guideOf = (entries: Record<string, { id: string; data: object }[]>): Guide =>
  assembleGuide({ ...none, ...entries } as unknown as Parameters<typeof assembleGuide>[0]);

const message = (data: object) => ({
  id: 'm',
  data: { title: 'Fax', wording: [], synonyms: [], cause: '', fix: [], whoCanFix: 'you', describes: '', ...data },
});
const documentOf = (data: object, rest: Parameters<typeof guideOf>[0] = {}) =>
  searchData(guideOf({ ...rest, messages: [message(data)] })).documents[0];

const portal = {
  id: 'acme',
  data: {
    name: 'Acme **Pay**',
    aliases: ['Acme', 'Cashbox'],
    typed: [] as string[],
    purpose: 'Money comes.',
    audience: 'Practices.',
  },
};

describe('each collection', () => {
  test('a message', () => {
    const data = {
      title: 'Account **locked**',
      wording: ['Try **later**.'],
      synonyms: ['shut out', 'barred'],
      describes: 'A red box.',
      cause: 'Wrong **password**. Thrice.',
      fix: ['Wait **here**.', 'Sign in again.'],
      whoCanFix: 'administrator',
      then: 'Call Bob.',
    };
    expect(documentOf(data)).toEqual({
      kind: 'message',
      path: '/messages/m/',
      title: 'Account locked',
      wording: ['Try **later**.'],
      names: [],
      typed: 'bar shut',
      fix: 'Wait here.',
      whoCanFix: 'administrator',
    });
  });

  test('a message that says nothing beyond its title', () =>
    expect(documentOf({})).toEqual({
      kind: 'message',
      path: '/messages/m/',
      title: 'Fax',
      wording: [],
      names: [],
      typed: '',
      fix: '',
      whoCanFix: 'you',
    }));

  test('a question', () => {
    const faqs = [
      { id: 'cost', data: { question: 'Is it **free**?', synonyms: ['price'], answer: 'Yes, nobody pays.' } },
    ];
    expect(searchData(guideOf({ faqs })).documents).toEqual([
      {
        kind: 'question',
        path: '/faq/cost/',
        title: 'Is it free?',
        wording: [],
        names: [],
        typed: 'pric',
        fix: '',
      },
    ]);
  });

  test('a procedure', () => {
    const steps = [
      {
        id: 'reset',
        data: {
          task: 'recover',
          title: 'Reset a **password**',
          synonyms: ['forgot'],
          for: 'Owners.',
          steps: [{ do: 'Open mail.' }, { do: 'Type.' }],
        },
      },
    ];
    expect(searchData(guideOf({ steps })).documents).toEqual([
      {
        kind: 'procedure',
        path: '/steps/reset/',
        title: 'Reset a password',
        wording: [],
        names: [],
        typed: 'forgot',
        fix: '',
      },
    ]);
  });

  test('a portal, with those other names that say more than its name', () =>
    expect(searchData(guideOf({ portals: [portal] })).documents).toEqual([
      {
        kind: 'portal',
        path: '/portals/acme/',
        title: 'Acme Pay',
        wording: [],
        names: ['Cashbox'],
        typed: '',
        fix: '',
      },
    ]));

  test.each([
    ['state', ['Big Apple', 'NY', 'NJ']],
    ['programme', ['Big Apple']],
  ])('a region of the kind %s, with its other names; only a state is called by its letters', (kind, names) => {
    const regions = [
      {
        id: 'ny',
        data: {
          name: '**New** York',
          kind,
          aliases: ['Big Apple'],
          states: ['NY', 'NJ'],
          portals: [{ portal: 'acme' }],
          programmes: [],
        },
      },
    ];
    expect(searchData(guideOf({ portals: [portal], regions })).documents[1]).toEqual({
      kind: 'region',
      path: '/regions/ny/',
      title: 'New York',
      wording: [],
      names,
      typed: '',
      fix: '',
      tasks: [],
    });
  });

  const umr = {
    id: 'umr',
    data: {
      looksLike: 'UMR **card**',
      shows: ['UMR', '39026'],
      typed: ['umr card'],
      portal: 'acme',
      states: [] as string[],
    },
  };
  const pay = {
    id: 'pay',
    data: {
      label: 'See payments',
      typed: ['remits', 'ERA 835'],
      ways: [{ when: 'UMR', portal: 'other' }, { portal: 'acme' }],
    },
  };
  test('a card, under its row of the table', () =>
    expect(searchData(guideOf({ cards: [umr] })).documents).toEqual([
      {
        kind: 'card',
        path: '/which-portal/#card-umr',
        title: 'UMR card',
        wording: [],
        names: ['39026'],
        typed: '',
        fix: '',
      },
    ]));
  test.each([
    ['of every state: in the table', [], 'acme', '/which-portal/#card-umr'],
    ['of one state: on its page', ['OH'], 'acme', '/regions/ohio/#card-umr'],
    ['of the states of a programme: on its page', ['OH', 'IN'], 'acme', '/regions/va/#card-umr'],
    ['of a programme that another portal runs: its portal', ['OH', 'IN'], 'other', '/portals/other/#recognize'],
    ['of other states: its portal', ['OH', 'KY'], 'acme', '/portals/acme/#recognize'],
    ['of other states, without a portal: the places', ['OH', 'KY'], undefined, '/regions/'],
  ])('a card %s', (_, states, portal, path) => {
    const region = (id: string, kind: string, of: string[], portals: { portal: string }[]) => ({
      id,
      data: { name: id, kind, aliases: [], states: of, portals, programmes: [] },
    });
    const guide = guideOf({ cards: [{ id: 'umr', data: { ...umr.data, states, portal } }] });
    const places = guideOf({
      regions: [
        region('county', 'county', ['OH'], []),
        region('ohio', 'state', ['OH'], []),
        region('va', 'programme', ['OH', 'IN'], [{ portal: 'acme' }]),
      ],
    });
    expect(cardPath({ ...guide, regions: places.regions }, guide.cards.get('umr') as Card)).toBe(path);
  });
  test('a task, with what people type for it', () =>
    expect(searchData(guideOf({ tasks: [pay] })).documents).toEqual([
      {
        kind: 'task',
        path: '/portals/#task-pay',
        title: 'See payments',
        wording: [],
        names: [],
        typed: 'era835 remit',
        fix: '',
      },
    ]));
  const typedOfPortal = (others: Parameters<typeof guideOf>[0]) =>
    searchData(guideOf({ portals: [portal], ...others })).documents.find(({ kind }) => kind === 'portal')?.typed;
  test('a portal is found by what people type for the cards and the tasks that lead to it', () => {
    expect(typedOfPortal({ cards: [umr], tasks: [pay] })).toBe('card era835 payment remit see umr');
    const known = { ...portal, data: { ...portal.data, typed: ['till'] } };
    expect(searchData(guideOf({ portals: [known] })).documents[0]?.typed).toBe('till');
  });
  test('and not by those of another portal', () => {
    const others = {
      cards: [{ ...umr, data: { ...umr.data, portal: 'other' } }],
      tasks: [{ ...pay, data: { ...pay.data, ways: [{ when: 'UMR', portal: 'acme' }, { portal: 'other' }] } }],
    };
    expect(typedOfPortal(others)).toBe('');
  });
  test.each([
    [
      'of which half of the ways lead to it',
      [
        { when: 'Teeth', instead: { say: 'Call.' } },
        { when: 'Eyes', portal: 'acme' },
        { portal: 'acme' },
        { when: 'Ears', instead: { say: 'Call.' } },
      ],
      'era835 payment remit see',
    ],
    [
      'by its first way, where none is of everybody',
      [
        { when: 'Eyes', portal: 'acme' },
        { when: 'Ears', portal: 'other' },
      ],
      'era835 payment remit see',
    ],
    [
      'and not by its second',
      [
        { when: 'Ears', portal: 'other' },
        { when: 'Eyes', portal: 'acme' },
      ],
      '',
    ],
    ['nor without any', [], ''],
  ])('by a task %s', (_, ways, typed) =>
    expect(typedOfPortal({ tasks: [{ ...pay, data: { ...pay.data, ways } }] })).toBe(typed),
  );
  test('but not by a task that mostly leads to no portal', () => {
    const join = {
      id: 'join',
      data: {
        label: 'Join the network',
        typed: ['roster'],
        ways: [
          { when: 'Teeth', instead: { say: 'Call.' } },
          { when: 'Eyes', instead: { say: 'Call.' } },
          { portal: 'acme' },
        ],
      },
    };
    expect(typedOfPortal({ tasks: [join] })).toBe('');
  });
  test('of a fix the first sentence of its first step is shown', () =>
    expect(documentOf({ fix: ['Wait. Then call.', 'Go.'] })?.fix).toBe('Wait.'));

  test.each([
    [0, undefined],
    [1, 1],
    [2, 1],
    [3, 2],
    [14, 3],
    [5_000, 9],
  ])('a message to which %i entries lead has the prior %s', (count, prior) => {
    const faqs = Array.from({ length: count }, (_, at) => ({
      id: `f${at}`,
      data: {
        question: 'F',
        synonyms: [],
        ...(at % 2 === 0 ? { answer: 'See [it](message:m), [again](message:m).' } : { answer: '', messages: ['m'] }),
      },
    }));
    const { documents } = searchData(guideOf({ faqs, messages: [message({ title: 'm' })] }));
    expect(documents.find(({ kind }) => kind === 'message')?.prior).toBe(prior);
  });

  test('what is found by most words comes first', () => {
    const learned = { leads: { '/messages/c/': { fax: 1, tray: 1 } }, idle: {} };
    const messages = [message({}), { ...message({ synonyms: ['barred'] }), id: 'b' }, { ...message({}), id: 'c' }];
    expect(searchData(guideOf({ messages }), learned).documents.map(({ path }) => path)).toEqual([
      '/messages/c/',
      '/messages/m/',
      '/messages/b/',
    ]);
  });

  test('then messages come first, and questions, procedures, portals and regions', () => {
    const data = searchData(
      guideOf({
        regions: [{ id: 'r', data: { name: 'R', kind: 'county', aliases: [], states: [], portals: [] } }],
        portals: [portal],
        steps: [{ id: 's', data: { task: 'recover', title: 'S', synonyms: [], for: '', steps: [] } }],
        faqs: [{ id: 'f', data: { question: 'F', synonyms: [], answer: '' } }],
        messages: [message({}), { ...message({}), id: 'second' }],
      }),
    );
    expect(data.documents.map(({ path }) => path)).toEqual([
      '/messages/m/',
      '/messages/second/',
      '/faq/f/',
      '/steps/s/',
      '/portals/acme/',
      '/regions/r/',
    ]);
  });
});

describe('what was learned', () => {
  const learnedOf = (lessons: { leads?: Record<string, number>; idle?: string }, data: object = {}) =>
    searchData(guideOf({ messages: [message(data)] }), {
      leads: { '/messages/gone/': { fax: 2 }, ...(lessons.leads && { '/messages/m/': lessons.leads }) },
      idle: { '/messages/gone/': 'shut', ...(lessons.idle && { '/messages/m/': lessons.idle }) },
    }).documents[0];
  test('stands with the document of its address', () =>
    expect(learnedOf({ leads: { stuck: 2, bar: -1 } })?.learned).toEqual({ stuck: 2, bar: -1 }));
  test('leaves out typed words that find nothing', () => {
    const found = learnedOf({ idle: 'bar cold' }, { synonyms: ['barred', 'shut'] });
    expect(found?.typed).toBe('shut');
    expect(found).not.toHaveProperty('learned');
  });
});

describe('words are loaded once', () => {
  test.each<[string, object, string]>([
    ['what the title says', { title: 'Locked account', synonyms: ['account lock', 'barred'] }, 'bar'],
    ['what a wording says', { wording: ['Hello', 'Account locked'], synonyms: ['account barred'] }, 'bar'],
    ['Optum, which every page is about', { synonyms: ['Optum barred'] }, 'bar'],
    ['what was typed before', { synonyms: ['barred', 'bars twice'] }, 'bar twic'],
  ])('of the words that people type, without %s', (_, data, words) => expect(documentOf(data)?.typed).toBe(words));

  test('another name is kept when one word of it is new', () => {
    const portals = [{ id: 'p', data: { ...portal.data, aliases: ['Pay Acme', 'Acme Pro', 'The Acme'] } }];
    expect(searchData(guideOf({ portals })).documents[0]?.names).toEqual(['Acme Pro']);
  });
  test('and when it is one word that the title has in another form alone', () => {
    const portals = [
      { id: 'p', data: { ...portal.data, name: 'Acme Pays', aliases: ['Pay', 'Pays', 'Acme Pay', 'Acm'] } },
    ];
    expect(searchData(guideOf({ portals })).documents[0]?.names).toEqual(['Pay', 'Acm']);
  });
});
