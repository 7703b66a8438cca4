/** What the search searches is made of the content: which fields, in which order, and which words are left out. */
import { describe, expect, test } from 'vitest';
import { assembleGuide, type Guide } from '../../src/data/guide.ts';
import { searchData } from '../../src/search/documents.ts';

const none = { terms: [], everyday: [], messages: [], faqs: [], steps: [], portals: [], regions: [] };

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
    tasks: ['dental', 'coding'],
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
      typed: 'shut bar',
      text: 'Wrong password.',
      fix: 'Wait here.',
      whoCanFix: 'administrator',
      context: 'red box thric sign again call bob',
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
      text: '',
      fix: '',
      whoCanFix: 'you',
      context: '',
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
        text: '',
        fix: '',
        context: 'yes nobody pay',
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
        text: '',
        fix: '',
        context: 'owner open mail typ',
      },
    ]);
  });

  test('a portal, with its tasks in the words of the site, and those other names that say more than its name', () =>
    expect(searchData(guideOf({ portals: [portal] })).documents).toEqual([
      {
        kind: 'portal',
        path: '/portals/acme/',
        title: 'Acme Pay',
        wording: [],
        names: ['Cashbox'],
        typed: 'dental specialty benefit cod fee tool',
        text: '',
        fix: '',
        context: 'money com practic',
      },
    ]));

  test.each([
    ['state', ['Big Apple', 'NY', 'NJ']],
    ['programme', ['Big Apple']],
  ])('a region of the kind %s, with its portals by name; only a state is called by its letters', (kind, names) => {
    const regions = [
      {
        id: 'ny',
        data: {
          name: '**New** York',
          kind,
          aliases: ['Big Apple'],
          states: ['NY', 'NJ'],
          portals: [{ portal: 'acme' }],
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
      text: '',
      fix: '',
      context: 'acm pay',
    });
  });

  test('messages come first, then questions, procedures, portals and regions', () => {
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

test('synonyms come from terms, with their abbreviation if they have one, and then from everyday words', () => {
  const terms = [
    { id: 'tin', data: { term: 'Tax number', abbreviation: 'TIN', typed: ['EIN', 'tax id'] } },
    { id: 'era', data: { term: 'Remittance', typed: ['advice'] } },
  ];
  const everyday = [{ id: 'phone', data: { word: 'phone', typed: ['mobile', 'cell'] } }];
  expect(searchData(guideOf({ terms, everyday })).synonyms).toEqual([
    ['Tax number', 'TIN', 'EIN', 'tax id'],
    ['Remittance', 'advice'],
    ['phone', 'mobile', 'cell'],
  ]);
});

test.each([
  ['Wrong password. Thrice.', 'Wrong password.'],
  ['Version 1.2 is old. Update.', 'Version 1.2 is old.'],
  ['Who knows? Nobody.', 'Who knows?'],
  ['Stop! Wait.', 'Stop!'],
  ['One sentence.', 'One sentence.'],
  ['No end', 'No end'],
  ['No end.at a space', 'No end.at a space'],
])('of a cause only the first sentence is read: %s', (cause, text) => expect(documentOf({ cause })?.text).toBe(text));

describe('words are loaded once', () => {
  const everyday = [
    { id: 'phone', data: { word: 'phone', typed: ['mobile', 'cell phone'] } },
    { id: 'battery', data: { word: 'battery', typed: ['cell', 'mobile'] } },
  ];
  const typed = (data: object) => documentOf(data, { everyday })?.typed;
  const context = (data: object) => documentOf(data, { everyday })?.context;

  test.each<[string, object, string]>([
    ['what the title says', { title: 'Locked account', synonyms: ['account lock', 'barred'] }, 'bar'],
    ['what a wording says', { wording: ['Hello', 'Account locked'], synonyms: ['account barred'] }, 'bar'],
    ['what was typed before', { synonyms: ['barred', 'bars twice'] }, 'bar twic'],
    ['what the title says in another word', { title: 'My phone', synonyms: ['phone', 'code'] }, 'cod'],
    ['a word whose every meaning the title holds', { title: 'Phone battery', synonyms: ['mobile'] }, ''],
    ['what was typed before in another word', { synonyms: ['phone battery', 'mobile'] }, 'phon battery'],
    ['what several words of the title mean', { title: 'Cell phone', synonyms: ['phone'] }, ''],
  ])('of the words that people type, without %s', (_, data, words) => expect(typed(data)).toBe(words));

  test('a word with a meaning that the title does not hold is kept', () =>
    expect(typed({ title: 'Phone', synonyms: ['mobile'] })).toBe('mobil'));

  test.each<[string, object, string]>([
    ['the title', { title: 'Red box', describes: 'A red line.' }, 'lin'],
    ['the typed words', { synonyms: ['red'], describes: 'A red line.' }, 'lin'],
    ['the cause', { cause: 'Red ink. Line.' }, 'lin'],
    ['the first step', { fix: ['Red ink.', 'A red line.'] }, 'lin'],
    [
      'the cause and the first step, which end in no full stop',
      { describes: 'A red ink line.', cause: 'Red', fix: ['Ink'] },
      'lin',
    ],
    ['what the cause means', { cause: 'A phone.', fix: ['Battery.', 'A mobile line.'] }, 'lin'],
    ['a word said twice', { describes: 'A line.', then: 'Lines.' }, 'lin'],
  ])('of the words of the page, without %s', (_, data, words) => expect(context(data)).toBe(words));

  test('of the words of the page, without the other names', () => {
    const portals = [{ id: 'p', data: { ...portal.data, purpose: 'A cashbox with money.', audience: '' } }];
    expect(searchData(guideOf({ portals })).documents[0]?.context).toBe('money');
  });

  test('another name is kept when one word of it is new', () => {
    const portals = [{ id: 'p', data: { ...portal.data, aliases: ['Pay Acme', 'Acme Pro', 'The Acme'] } }];
    expect(searchData(guideOf({ portals })).documents[0]?.names).toEqual(['Acme Pro']);
  });
});
