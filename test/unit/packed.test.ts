import { describe, expect, test } from 'vitest';
import { pack, packSynonyms, unpack, type SearchData } from '../../src/search/packed.ts';

const data: SearchData = {
  documents: [
    {
      kind: 'message',
      path: '/messages/locked/',
      title: 'Your account is locked',
      wording: ['Locked.', 'Try later.'],
      names: [],
      typed: 'out',
      context: 'browser',
      text: 'Why.',
      fix: 'Wait.',
      whoCanFix: 'you',
    },
    {
      kind: 'message',
      path: '/messages/pending/',
      title: 'Pending',
      wording: [],
      names: [],
      typed: '',
      context: '',
      text: '',
      fix: '',
      whoCanFix: 'administrator',
    },
    {
      kind: 'region',
      path: '/regions/new-york/',
      title: 'New York',
      wording: [],
      names: ['NY', 'Empire State'],
      typed: '',
      context: '',
      text: '',
      fix: '',
    },
    {
      kind: 'region',
      path: '/regions/va-1/',
      title: 'VA, region 1',
      wording: [],
      names: [],
      typed: '',
      context: '',
      text: '',
      fix: '',
    },
    {
      kind: 'question',
      path: '/faq/#one',
      title: 'One?',
      wording: [],
      names: [],
      typed: 'a b',
      context: '',
      text: '',
      fix: '',
    },
  ],
  synonyms: [
    ['TIN', 'EIN', 'tax id'],
    ['OTP', 'code'],
  ],
};

test('what is packed comes out as it went in, from however many files', () => {
  const files = [
    { ...pack(data.documents.slice(0, 1)), synonyms: packSynonyms(data.synonyms) },
    pack(data.documents.slice(1)),
  ];
  expect(unpack(JSON.parse(JSON.stringify(files)))).toEqual(data);
});

test('each kind is a column, each field of it a string with a line for each document, and only messages have wordings and fixes', () =>
  expect(pack(data.documents)).toEqual({
    columns: [
      {
        kind: 'message',
        around: ['/messages/', '/'],
        ids: 'locked\n',
        titles: 'Your account is locked\nPending',
        names: '\n',
        typed: 'out\n',
        context: 'browser\n',
        wordings: 'Locked.|Try later.\n',
        texts: 'Why.\n',
        fixes: 'Wait.\n',
        fixers: 'you\nadministrator',
      },
      {
        kind: 'region',
        around: ['/regions/', '/'],
        ids: '\nva-1',
        titles: 'New York\nVA, region 1',
        names: 'NY|Empire State\n',
        typed: '\n',
        context: '\n',
      },
      { kind: 'question', around: ['/faq/#', ''], ids: 'one', titles: 'One?', names: '', typed: 'a b', context: '' },
    ],
  }));

test('synonyms are a line for each group', () => expect(packSynonyms(data.synonyms)).toBe('TIN|EIN|tax id\nOTP|code'));

test('nothing is packed as nothing', () => expect(pack([])).toEqual({ columns: [] }));

test('files without synonyms give a group without words', () =>
  expect(unpack([pack([])])).toEqual({ documents: [], synonyms: [['']] }));

describe('addresses', () => {
  const packed = (...paths: string[]) =>
    pack(
      paths.map((path) => ({
        kind: 'question',
        path,
        title: 'T',
        wording: [],
        names: [],
        typed: '',
        context: '',
        text: '',
        fix: '',
      })),
    ).columns[0];

  test.each<[string, string[], [string, string], string]>([
    ['share their folder and the last slash', ['/regions/ab/', '/regions/ac/'], ['/regions/', '/'], 'ab\nac'],
    [
      'share no half of an id',
      ['/regions/new-york/', '/regions/new-jersey/'],
      ['/regions/', '/'],
      'new-york\nnew-jersey',
    ],
    ['share a page', ['/faq/#one', '/faq/#two'], ['/faq/#', ''], 'one\ntwo'],
    ['share what all of them share', ['/a/x/', '/a/y/', '/b/z/'], ['/', '/'], 'a/x\na/y\nb/z'],
    ['share no slash that one of them has not', ['/a/x/', '/a/#y'], ['/a/', ''], 'x/\n#y'],
    ['share the site', ['/sign-in/#x', '/register/#y'], ['/', ''], 'sign-in/#x\nregister/#y'],
    ['of one document: all but its id', ['/faq/#one'], ['/faq/#', ''], 'one'],
  ])('%s', (_, paths, around, ids) => expect(packed(...paths)).toMatchObject({ around, ids }));

  test.each([
    ['24-Hour Desk', '24-hour-desk', ''],
    ['VA, region 1', 'va-region-1', ''],
    ['VA, region 1', 'va--region-1', 'va--region-1'],
    ['One?', 'one', 'one'],
    ['one', 'One', 'One'],
  ])('the id of "%s", %s, is written as "%s"', (title, id, written) => {
    const document = {
      kind: 'portal' as const,
      path: `/portals/${id}/`,
      title,
      wording: [],
      names: [],
      typed: '',
      context: '',
      text: '',
      fix: '',
    };
    expect(pack([document]).columns[0]?.ids).toBe(written);
    expect(unpack([pack([document])]).documents).toEqual([document]);
  });
});

test('ids that follow from the title are not written', () =>
  expect(pack(data.documents).columns[1]?.ids).toBe('\nva-1'));
