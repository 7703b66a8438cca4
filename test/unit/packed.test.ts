import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { heading, phrase, text } from '../../src/schemas/text.ts';
import { stems } from '../../src/search/words.ts';
import { farthest, pack, unpack, type SearchData } from '../../src/search/packed.ts';

const data: SearchData = {
  documents: [
    {
      kind: 'message',
      path: '/messages/locked/',
      title: 'Your account is locked',
      wording: ['Locked.', 'Try later.'],
      names: [],
      typed: 'out',
      learned: { frozen: 2, out: 1, tin: -1 },
      fix: 'Wait.',
      whoCanFix: 'you',
      prior: 4,
    },
    {
      kind: 'message',
      path: '/messages/pending/',
      title: 'Pending',
      wording: [],
      names: [],
      typed: '',
      fix: '',
      whoCanFix: 'administrator',
    },
    {
      kind: 'region',
      path: '/regions/new-york/',
      title: 'New York',
      wording: [],
      names: ['NY', 'Empire State'],
      tasks: ['pay', 'check-a-claim'],
      typed: '',
      fix: '',
    },
    {
      kind: 'region',
      path: '/regions/va-1/',
      title: 'VA, region 1',
      wording: [],
      names: [],
      tasks: [],
      typed: '',
      fix: '',
    },
    {
      kind: 'question',
      path: '/faq/#one',
      title: 'One?',
      wording: [],
      names: [],
      typed: 'a b',
      fix: '',
    },
  ],
};

test('what is packed comes out as it went in, from however many files', () => {
  const files = [pack({ documents: data.documents.slice(0, 1) }), pack({ documents: data.documents.slice(1) })];
  expect(unpack(JSON.parse(JSON.stringify(files)))).toEqual({ ...data, loudness: {}, doubts: {} });
});

/** Texts that the schemas accept, and such as try to break out of their place. */
const accepted = (schema: typeof text) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('a|b', 'one\ntwo', '\u2028x', '","', '\\n', '[]', '\0', 'null'),
    )
    .filter((value) => schema.safeParse(value).success);

test(
  'whatever the schemas accept comes out as it went in, each text with its own document',
  { timeout: 20_000 },
  () => {
    const document = fc.record({
      title: accepted(heading),
      wording: fc.array(accepted(phrase), { maxLength: 3 }),
      names: fc.array(accepted(phrase), { maxLength: 3 }),
      typed: accepted(text).map((typed) => [...new Set(stems(typed))].sort().join(' ')),
      fix: accepted(text),
      learned: fc
        .dictionary(
          fc.stringMatching(/^[a-z0-9]{1,6}$/),
          fc.integer({ min: farthest.away, max: farthest.to }).filter(Boolean),
          {
            minKeys: 1,
            maxKeys: 4,
          },
        )
        .map((words) => ({ ...words })),
    });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 6 }), (made) => {
        const documents = made.map((each, index) => ({
          ...each,
          kind: 'message' as const,
          path: `/messages/id-${index}/`,
          whoCanFix: 'you' as const,
        }));
        const file = JSON.parse(JSON.stringify(pack({ documents })));
        expect(unpack([file]).documents).toEqual(documents);
      }),
    );
  },
);

test('only messages have wordings and fixes', () =>
  expect(pack(data).columns.map(({ kind, advice }) => [kind, advice?.fixes])).toEqual([
    ['message', ['Wait.', '']],
    ['region', undefined],
    ['question', undefined],
  ]));

test('how many lead to a document is a digit; a kind to which nobody leads has none', () =>
  expect(pack(data).columns.map(({ priors }) => priors)).toEqual(['40', undefined, undefined]));

test('the tasks of places are written where there are any', () =>
  expect(pack(data).columns.map(({ tasks }) => tasks)).toEqual([undefined, ['pay check-a-claim', ''], undefined]));

test('nothing is packed as nothing', () =>
  expect(pack({ documents: [] })).toEqual({ columns: [], typed: { words: '', first: [], steps: '' } }));

describe('addresses', () => {
  const packed = (...paths: string[]) =>
    pack({
      documents: paths.map((path) => ({
        kind: 'question',
        path,
        title: 'T',
        wording: [],
        names: [],
        typed: '',
        fix: '',
      })),
    }).columns[0];

  test.each<[string, string[], [string, string], string]>([
    ['share their folder and the last slash', ['/regions/ab/', '/regions/ac/'], ['/regions/', '/'], 'ab ac'],
    ['share whole words', ['/regions/new-york/', '/regions/new-yolk/'], ['/regions/new-', '/'], 'york yolk'],
    ['share a page', ['/faq/#one', '/faq/#two'], ['/faq/#', ''], 'one two'],
    ['share what all of them share', ['/a/x/', '/a/y/', '/b/z/'], ['/', '/'], 'a/x a/y b/z'],
    ['share no slash that one of them has not', ['/a/x/', '/a/#y'], ['/a/', ''], 'x/ #y'],
    ['share the site', ['/sign-in/#x', '/register/#y'], ['/', ''], 'sign-in/#x register/#y'],
    ['of one document: all but its last word', ['/faq/#one-two'], ['/faq/#one-', ''], 'two'],
  ])('%s', (_, paths, around, ids) => expect(packed(...paths)).toMatchObject({ around, ids }));

  const document = (title: string, id: string) => ({
    kind: 'portal' as const,
    path: `/portals/${id}/`,
    title,
    wording: [],
    names: [],
    typed: '',
    fix: '',
  });
  const other = document('', 'x');

  test.each([
    ['24-Hour Desk', '24-hour-desk', 'ABC'],
    ['24-Hour Desk', 'desk-24', 'CA'],
    ['VA, region 1', 'va-region-10', 'AB10'],
    ['One?', 'our-one-code', 'ourAcode'],
    ['One?', 'our-code', 'our-code'],
    ['A b c d e f g h i j k l m n o p q r s t u v w x y z 27', 'b-z-27', 'BZ27'],
  ])('the id of "%s", %s, is written as "%s"', (title, id, written) => {
    const documents = [document(title, id), other];
    expect(pack({ documents }).columns[0]?.ids).toBe(`${written} x`);
    expect(unpack([pack({ documents })]).documents).toEqual(documents);
  });

  test('whatever the id and the title, the address comes out as it went in', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,3}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, (inTitle, inId) => {
        const documents = [document(inTitle.join(' ').toUpperCase(), inId.join('-')), other];
        expect(unpack([pack({ documents })]).documents).toEqual(documents);
      }),
    );
  });
});

test('a wording that is the title is not written twice', () => {
  const documents = data.documents
    .slice(0, 1)
    .map((each) => ({ ...each, wording: ['Your account is locked', 'Locked.'] }));
  expect(pack({ documents }).columns[0]?.advice?.wordings).toEqual([[0, 'Locked.']]);
  expect(unpack([pack({ documents })]).documents).toEqual(documents);
});

const task = (at: number, typed: string) => ({
  kind: 'task' as const,
  path: `/tasks/id-${at}/`,
  title: 'T',
  wording: [],
  names: [],
  fix: '',
  typed,
});

test('a typed word finds the documents for which it is typed, however many stand between; the ten with most words first', () => {
  const most = Array.from({ length: 10 }, (_, at) => 100 + at);
  const documents = Array.from({ length: 1500 }, (_, at) =>
    task(at, most.includes(at) ? 'alarm fax' : [0, 25, 26, 51, 52, 700, 1499].includes(at) ? 'dongle' : ''),
  );
  expect(pack({ documents }).typed).toEqual({
    words: 'AalarmAdongleAfax',
    first: most,
    steps: expect.stringMatching(/ abbbbbbbbb kzbzb'o}`t abbbbbbbbb$/),
  });
  expect(unpack([pack({ documents })]).documents).toEqual(documents);
});

test.each([
  [['dong', 'dongle', 'door', 'fax'], 'AdongEleCorAfax'],
  [[`${'x'.repeat(30)}a`, `${'x'.repeat(30)}b`], `A${'x'.repeat(30)}aZxxxxxb`],
])('of a word is written what is not the start of the one before it: %j', (words, written) => {
  const documents = [task(0, words.join(' '))];
  expect(pack({ documents }).typed.words).toBe(written);
  expect(unpack([pack({ documents })]).documents).toEqual(documents);
});

test('words of doubt stand among the others; those of any file are found', () => {
  const documents = [{ ...task(0, 'alarm'), learned: { fax: 3 } }];
  const doubts = { zoom: 1, alarm: 9, constructor: 3 };
  const first = pack({ documents, doubts });
  expect(first.typed.words).toBe('AalarmAconstructorAfaxAzoom');
  const files = [first, pack({ documents: [task(1, 'zoom')] })];
  expect(unpack(files)).toEqual({ documents: [...documents, task(1, 'zoom')], loudness: {}, doubts });
});

test('how loud a word is stands before where it leads; of one that leads nowhere and stands in no text, nowhere', () => {
  const documents = [{ ...task(0, 'constructor dongle'), learned: { fax: 3 } }, task(1, '')];
  const file = pack({ documents, loudness: { dongle: 8, fax: 0, gone: 3, t: 9 } });
  expect(file.typed).toEqual({ words: 'AconstructorAdongleAfax', first: [0], steps: '9 a 8a 0Pa' });
  expect(unpack([file])).toEqual({ documents, loudness: { dongle: 8, fax: 0, t: 9 }, doubts: {} });
});

test('how far a learned word leads stands before the document; before one for which it is typed stands nothing', () => {
  const documents = [3, farthest.to, -1, farthest.away].map((dongle, at) => ({
    ...task(at, at === 3 ? 'dongle' : ''),
    learned: { dongle },
  }));
  expect(pack({ documents }).typed).toEqual({
    words: 'Adongle',
    first: [3, 0, 1, 2],
    steps: expect.stringMatching(/ aAaPbZbLb$/),
  });
  expect(unpack([pack({ documents })]).documents).toEqual(documents);
});
