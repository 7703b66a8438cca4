/** Which document comes first, when the finder is sure, and what it takes for a word: on guides of a few made-up documents. */
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/packed.ts';
import { createSearch } from '../../src/search/rank.ts';

type Parts = Partial<SearchDocument>;
/** A document about something else, but for these parts. */
const entry = (parts: Parts): SearchDocument => ({
  kind: 'message',
  path: '/',
  title: 'Fax machine',
  wording: [],
  names: [],
  typed: '',
  fix: '',
  ...parts,
});
const finder = (documents: Parts[], synonyms: string[][] = []) =>
  createSearch({ documents: documents.map(entry), synonyms });

/** The paths of the answers, the best first. */
const order = (find: ReturnType<typeof createSearch>, query: string) =>
  find(query).hits.map(({ document }) => document.path);

describe('comes first', () => {
  const synonyms = [
    ['laptop', 'key card'],
    ['fob', 'clicker'],
  ];
  test.each<[string, better: Parts, worse: Parts, query: string]>([
    [
      'a word of the title before one of a wording',
      { title: 'Laptop lost today' },
      { wording: ['Laptop lost today'] },
      'laptop',
    ],
    ['a word of a wording before one of the cause', { wording: ['Laptop lost today'] }, { fix: 'Laptop' }, 'laptop'],
    ['what people type before the fix', { typed: 'laptop' }, { fix: 'Laptop' }, 'laptop'],
    ['another name before the fix', { names: ['Laptop shop'] }, { fix: 'Laptop shop' }, 'laptop'],
    [
      'two words of the query before one',
      { typed: 'laptop printer' },
      { typed: 'laptop desk' },
      'laptop printer zebra',
    ],
    [
      'two words before one that is typed twice',
      { typed: 'laptop printer' },
      { typed: 'laptop' },
      'laptop laptops laptop printer',
    ],
    ['a word as it is before a misspelt one', { typed: 'laptop' }, { typed: 'laptops lpatop' }, 'laptop'],
    [
      'a title that is all found before one that is found in part',
      { title: 'Laptop shop downtown' },
      { title: 'Laptop shop downtown again today' },
      'laptop shop downtown',
    ],
    [
      'a title of three words before one of two, both all found',
      { title: 'Laptop shop downtown' },
      { title: 'Laptop shop', typed: 'downtown' },
      'laptop shop downtown zebra',
    ],
    ['what is called so before what only has the word', { names: ['Laptop'] }, { title: 'Laptop lost' }, 'laptop'],
    [
      'what is called so, whatever the case and points',
      { names: ['Laptop shop'] },
      { title: 'Laptop shop downtown' },
      'laptop  SHOP!',
    ],
    [
      'what the query names before what has the same words',
      { names: ['Laptop shop'] },
      { typed: 'laptop shop' },
      'zebra laptop shop zebra',
    ],
    ['a name of four letters among other words', { names: ['Pass'] }, { typed: 'pass' }, 'pass zebra'],
    ['a short name alone', { names: ['Fob'] }, { title: 'Fob lost again' }, 'fob'],
    [
      'a quoted wording before the same words elsewhere',
      { wording: ['Laptop printer lost.'] },
      { title: 'Laptop printer lost' },
      'zebra: laptop printer lost, zebra',
    ],
    [
      'a quoted wording in another order of its words',
      { wording: ['Laptop printer lost.'] },
      { title: 'Laptop printer lost' },
      'lost laptop zebra printer',
    ],
    [
      'a wording that is misspelt',
      { wording: ['Laptop printer lost.'] },
      { typed: 'laptop printer lost' },
      'latpop printer lost',
    ],
    [
      'a line of a pasted screen before a wording inside a line',
      { wording: ['Laptop lost'] },
      { wording: ['Printer shop'] },
      'Zebra\n“Laptop lost”\nyak printer shop gnu',
    ],
    [
      'the longer of two quoted wordings',
      { wording: ['Laptop lost today'] },
      { wording: ['Laptop lost'] },
      'laptop lost today',
    ],
    [
      'the words themselves before another word of their meaning',
      { typed: 'key card' },
      { typed: 'laptop' },
      'key card',
    ],
    [
      'a meaning in the title before one in a wording',
      { title: 'Laptop lost today' },
      { wording: ['Laptop lost today'] },
      'key card',
    ],
    ['two meanings before one', { typed: 'laptop clicker' }, { typed: 'laptop desk' }, 'key card fob'],
    [
      'a region before a message with the same word',
      { kind: 'region', typed: 'laptop' },
      { typed: 'laptop' },
      'laptop',
    ],
    [
      'a message before a question with the same word',
      { typed: 'laptop' },
      { kind: 'question', typed: 'laptop' },
      'laptop',
    ],
    [
      'a question before a procedure with the same word',
      { kind: 'question', typed: 'laptop' },
      { kind: 'procedure', typed: 'laptop' },
      'laptop',
    ],
  ])('%s', (_, better, worse, query) => {
    // The worse one stands first, so that no tie can pass for a win.
    const find = finder(
      [
        { path: '/worse/', ...worse },
        { path: '/better/', ...better },
      ],
      synonyms,
    );
    expect(order(find, query)[0]).toBe('/better/');
  });

  test('a rare word before a common one, and a rare meaning before a common one', () => {
    const find = finder(
      [
        { path: '/printer/', typed: 'printer desk' },
        { path: '/printer-2/', typed: 'printer clicker' },
        { path: '/clicker/', typed: 'clicker' },
        { path: '/laptop/', typed: 'laptop' },
      ],
      synonyms,
    );
    expect(order(find, 'printer laptop')[0]).toBe('/laptop/');
    expect(order(find, 'fob key card')[0]).toBe('/laptop/');
  });

  test('nothing for a meaning of the cause, nor for one that no document has', () => {
    expect(order(finder([{ fix: 'Laptop' }], synonyms), 'key card')).toEqual([]);
    expect(order(finder([{ typed: 'desk' }], synonyms), 'key card')).toEqual([]);
  });
});

describe('the hits', () => {
  const all: Parts[] = [
    { path: '/context/', context: 'laptop' },
    { path: '/procedure/', kind: 'procedure', typed: 'laptop' },
    { path: '/none/' },
    { path: '/title/', title: 'Laptop' },
    { path: '/question/', kind: 'question', typed: 'laptop' },
    { path: '/region/', kind: 'region', typed: 'laptop' },
    { path: '/message/', typed: 'laptop' },
    { path: '/last/', kind: 'procedure', context: 'laptop' },
  ];
  test('are the six best, the best first', () =>
    expect(order(finder(all), 'laptop')).toEqual([
      '/title/',
      '/region/',
      '/message/',
      '/question/',
      '/procedure/',
      '/context/',
    ]));

  test('of one score keep the order of the guide', () =>
    expect(
      order(
        finder([
          { path: '/a/', typed: 'laptop' },
          { path: '/b/', typed: 'laptop' },
        ]),
        'laptop',
      ),
    ).toEqual(['/a/', '/b/']));

  test.each<[string, Parts, string, string[]]>([
    ['themselves', { typed: 'laptop', fix: 'printer' }, 'laptop printer zebra', ['laptop', 'printer']],
    ['in another ending', { fix: 'Laptops expired' }, 'laptop expires', ['expir', 'laptop']],
    ['misspelt, in a title', { title: 'Page expired', wording: ['Session ended'] }, 'expierd', ['expir']],
    ['misspelt, in a wording', { wording: ['Page expired', 'Session ended'] }, 'expierd', ['expir']],
    ['misspelt, in another name', { names: ['Page expired', 'Session'] }, 'expierd', ['expir']],
    ['misspelt, in the fix', { fix: 'Expired' }, 'expierd', ['expir']],
    ['misspelt, where only a shortened form is kept', { typed: 'expir' }, 'expierd', ['expir']],
    ['by their start', { fix: 'Printer' }, 'prin', ['printer']],
    ['and not a second time', { fix: 'Printer' }, 'pritner printer pritner', ['printer']],
  ])('name the words that they hold: %s', (_, parts, query, expected) =>
    expect([...(finder([parts])(query).hits[0]?.found.keys() ?? [])].sort()).toEqual(expected),
  );

  test('name all words of a meaning, for less than a word that stands there', () => {
    const find = finder([{ typed: 'laptop lost' }], [['laptop', 'key card']]);
    const found = find('key card lost').hits[0]?.found ?? new Map<string, number>();
    expect([...found.keys()].sort()).toEqual(['card', 'key', 'laptop', 'lost']);
    expect(found.get('lost')).toBe(1);
    for (const word of ['card', 'key', 'laptop']) expect(found.get(word)).toBeLessThan(1);
  });

  test('hold a word less surely when it was misspelt', () => {
    const quality = (query: string) => finder([{ fix: 'Printer' }])(query).hits[0]?.found.get('printer') ?? 0;
    expect(quality('printer')).toBe(1);
    expect(quality('pritner')).toBeLessThan(1);
    expect(quality('prin')).toBeLessThan(quality('pritner'));
  });
});

describe('letters and digits that are no code of the guide are two words', () => {
  test.each([
    ['era 835', ['/era/', '/835/']],
    ['ERA-835', ['/era/', '/835/']],
    ['era835', ['/era/', '/835/']],
    ['era83512', ['/era/']],
    ['my era12345', ['/era/']],
    ['era123456', []],
    ['era8', []],
    ['x835', []],
    ['xx835', ['/835/']],
    ['sixsix835', ['/835/']],
    ['sixsix 835', ['/835/']],
    ['fivesix835', []],
    ['1era835', []],
    ['era835x', []],
    ['ohid 1001', ['/code/']],
    ['ohid 1002', ['/ohid/']],
  ])('%s', (query, paths) => {
    const find = finder([
      { path: '/era/', typed: 'era' },
      { path: '/835/', typed: '835' },
      { path: '/code/', fix: 'OHID-1001' },
      { path: '/ohid/', fix: 'OHID' },
    ]);
    expect(find(query).hits.map(({ document }) => document.path)).toEqual(paths);
  });
});

describe('a word written as two', () => {
  test.each([
    ['all pay', ['/'], 'a name of one word'],
    ['my all pay card', ['/'], 'a name of one word among others'],
    ['pay all', [], 'not the other way round'],
    ['al lpay', ['/'], 'however it is parted'],
    ['al pay', [], 'not when it is misspelt besides'],
    ['all', [], 'not by half of it'],
  ])('%s', (query, paths) =>
    expect(finder([{ fix: 'AllPay' }])(query).hits.map(({ document }) => document.path)).toEqual(paths),
  );
});

describe('the finder is sure', () => {
  const six = [{ typed: 'alpha beta gamma delta omega sigma' }];
  const seven = [{ title: 'Alpha beta gamma delta omega sigma kappa', typed: 'lambda theta' }];
  const threeTitle = [{ title: 'Laptop printer lost' }];
  const alike = (parts: Parts) => [parts, parts];

  test.each<[string, boolean, Parts[], string]>([
    ['when all of the query is found', true, [{ typed: 'laptop printer' }], 'laptop printer'],
    ['but not of a single word', false, [{ typed: 'laptop printer' }], 'laptop'],
    ['nor of a word typed twice', false, [{ typed: 'laptop printer' }], 'laptop laptops'],
    ['when more than three quarters of the query are found', true, six, 'alpha beta gamma delta omega sigma zebra'],
    ['but not of a little less', false, six, 'alpha beta gamma delta omega zebra'],
    ['when the query is found misspelt', true, [{ typed: 'printer laptop' }], 'pritner lpatop'],
    ['but not when another hit is as good', false, alike({ typed: 'laptop printer' }), 'laptop printer'],
    [
      'nor nearly as good',
      false,
      [{ kind: 'region', typed: 'laptop printer' }, { typed: 'laptop printer' }],
      'laptop printer',
    ],
    [
      'but when the next hit is well behind',
      true,
      [{ kind: 'question', typed: 'laptop printer' }, { typed: 'laptop printer' }],
      'laptop printer',
    ],
    ['when three sevenths of the title and most of the query are found', true, seven, 'alpha beta gamma zebra'],
    ['but not of less of the title', false, seven, 'alpha beta lambda zebra'],
    ['nor of less of the query', false, seven, 'alpha beta gamma delta zebra yak'],
    ['nor when another hit is as good in both', false, [...seven, ...seven], 'alpha beta gamma zebra'],
    ['when the whole title is found in whatever else', true, threeTitle, 'zebra laptop yak printer gnu lost emu'],
    [
      'even if another document has the same one',
      true,
      [...threeTitle, ...threeTitle],
      'zebra laptop yak printer gnu lost emu',
    ],
    ['but not when a word of it is missing', false, threeTitle, 'zebra laptop yak printer gnu emu'],
    ['nor of a title of two words', false, [{ title: 'Laptop printer' }], 'zebra laptop yak printer gnu emu'],
    ['when the query is another name', true, [{ names: ['Linkup'] }], 'linkup'],
    ['even if two have it', true, alike({ names: ['Linkup'] }), 'linkup'],
    ['but not when the query only holds it', false, [{ names: ['Linkup'] }], 'linkup zebra'],
    ['when a wording of two words is most of the query', true, alike({ wording: ['Laptop lost'] }), 'lost laptop'],
    ['but not when there is much else', false, [{ wording: ['Laptop lost'] }], 'laptop lost zebra yak gnu'],
    ['nor of a wording of one word that two have', false, alike({ wording: ['Locked'] }), 'locked'],
    [
      'when a line of a pasted screen is a wording of one word',
      true,
      [{ wording: ['Locked'] }],
      'zebra yak\nLocked\ngnu emu',
    ],
    ['but not when it stands among others', false, [{ wording: ['Locked'] }], 'zebra yak locked\ngnu emu'],
    [
      'when letters and digits that are no code are found one by one',
      true,
      [{ title: 'Remittance comes late every month', typed: 'era 835' }],
      'era 835',
    ],
    ['never when nothing is found', false, [{ typed: 'laptop printer' }], 'zebra yak'],
    ['nor when there is nothing to find', false, [], 'laptop printer'],
  ])('%s: %s', (_, sure, documents, query) => expect(finder(documents)(query).sure).toBe(sure));

  test('when it is found in other words of the same meaning', () =>
    expect(finder([{ typed: 'laptop lost' }], [['laptop', 'key card']])('key card lost').sure).toBe(true));
});
