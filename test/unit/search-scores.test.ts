/** What a document scores for a query, when the search is sure, and what it takes for a word: on guides of a few made-up documents. */
import { describe, expect, test } from 'vitest';
import type { Kind, SearchDocument } from '../../src/search/packed.ts';
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
  context: '',
  text: '',
  fix: '',
  ...parts,
});
const search = (documents: Parts[], synonyms: string[][] = []) =>
  createSearch({ documents: documents.map(entry), synonyms });

const MESSAGE = 1.25;
/** What a word counts that so many of all documents hold. */
const rarity = (holding: number, all: number) => Math.log(1 + all / (1 + holding));

/** What the one document of a guide scores, in weights of a word that it holds and a message. */
const scoreOf = (parts: Parts, query: string, synonyms?: string[][]) => {
  const hit = search([parts], synonyms)(query).hits[0];
  return hit && hit.score / MESSAGE / rarity(1, 1);
};

describe('a document scores', () => {
  test.each<[string, Parts, string, number]>([
    [
      'for a word of its title, and a share for covering it',
      { title: 'Laptop lost today again' },
      'laptop',
      1.7 * (1 + 0.9 * 0.25),
    ],
    ['for a word of a wording', { wording: ['Laptop lost today again'] }, 'laptop', 1.1 * (1 + 0.9 * 0.25)],
    ['for what people type', { typed: 'printer laptop' }, 'laptop', 1.3],
    ['for a word of another name', { names: ['Key', 'Laptop shop'] }, 'laptop', 1.3],
    ['for the cause', { text: 'Lost laptop', fix: 'Wait' }, 'laptop', 0.55],
    ['for the fix', { text: 'Wait', fix: 'Laptop shop' }, 'laptop', 0.55],
    ['for the context', { context: 'printer laptop' }, 'laptop', 0.55],
    [
      'for the best field only',
      { title: 'Laptop lost today again', wording: ['Laptop'], typed: 'laptop', text: 'Laptop' },
      'laptop shop',
      1.7 * (1 + 0.9 * 0.8) * 2 * 1,
    ],
    [
      'for every word of the query that it holds',
      { typed: 'laptop printer', text: 'Shop' },
      'laptop printer shop zebra',
      1.3 + 1.3 + 0.55,
    ],
    ['for a word once, however often it is typed', { typed: 'laptop' }, 'laptop laptops laptop', 1.3],
    ['for a misspelt word, less', { typed: 'laptop' }, 'latpop', 1.3 * 0.7],
    ['for its title of three words, in full', { title: 'Laptop shop downtown' }, 'laptop', 1.7 * (1 + 0.9 / 3)],
    ['for its title of two words, less', { title: 'Laptop shop' }, 'laptop', 1.7 * (1 + (0.9 / 2) * 0.8)],
    ['nothing for a title without words', { title: 'What is it?', typed: 'laptop' }, 'laptop', 1.3],
    [
      'for the best covered of title and wordings',
      { title: 'Laptop lost today again', wording: ['Laptop lost today', 'Printer lost today'] },
      'laptop',
      1.7 * (1 + 0.9 / 3),
    ],
  ])('%s', (_, parts, query, score) => expect(scoreOf(parts, query)).toBeCloseTo(score, 10));

  test.each<[string, Parts, string, number]>([
    ['three times as much when the query is its title', { title: 'Laptop' }, 'Laptop!', 1.7 * (1 + 0.9 * 0.8) * 3],
    [
      'three times as much when the query is another name of it',
      { names: ['Key', 'Laptop shop', 'Desk'] },
      'laptop  SHOP',
      2.6 * 3,
    ],
    [
      'more when the query holds a name',
      { names: ['Key', 'Laptop shop', 'Desk'] },
      'zebra laptop shop zebra',
      2.6 * 1.3,
    ],
    [
      'no more when the query holds the words of a name in another form',
      { names: ['Laptop shop'] },
      'laptop shops zebra',
      2.6,
    ],
    ['more when the query holds a name of four letters', { names: ['Pass'] }, 'pass zebra', 1.3 * 1.3],
    ['no more when the query holds a name of three letters', { names: ['Fob'] }, 'fob zebra', 1.3],
    ['three times as much for a name of three letters alone', { names: ['Fob'] }, 'fob', 1.3 * 3],
  ])('%s', (_, parts, query, score) => expect(scoreOf(parts, query)).toBeCloseTo(score, 10));

  const three = { wording: ['Printer', 'Laptop printer lost.'] };
  const threeWords = 1.1 * 3 * 1.9;
  test.each<[string, Parts, string, number]>([
    ['by the words of a wording that stands in the query', three, 'zebra: laptop printer lost, zebra', threeWords * 4],
    [
      'by four words more when it is a line of a pasted screen',
      three,
      'Zebra\n“Laptop printer lost”\n',
      threeWords * 8,
    ],
    ['by no word more when it is all that was typed', three, 'Laptop printer lost.', threeWords * 4],
    ['by no word more when it is part of a line', three, 'Zebra\nLaptop printer lost zebra', threeWords * 4],
    ['by its words in another order', three, 'lost laptop zebra printer', threeWords * 4],
    [
      'by less when a word is misspelt',
      { wording: ['Laptop printer lost.'] },
      'latpop printer lost',
      1.1 * 2.7 * (1 + 0.9 * 0.9) * (1 + 2.7),
    ],
    [
      'by nothing when too little of it is there',
      { wording: ['Laptop printer lost.'] },
      'laptop printer',
      1.1 * 2 * (1 + (0.9 * 2) / 3),
    ],
    [
      'by two words, though one is misspelt',
      { wording: ['Printers lost'] },
      'pritners lost',
      1.1 * 1.7 * (1 + 0.9 * 0.85 * 0.8) * (1 + 1.7),
    ],
    ['by one word, letter for letter', { wording: ['Expired'] }, 'expired', 1.1 * (1 + 0.9 * 0.8) * 2],
    ['by nothing for one word in another form', { wording: ['Expired'] }, 'expires', 1.1 * (1 + 0.9 * 0.8)],
    [
      'by the longer of two wordings',
      { wording: ['Lost', 'Lost laptop', 'Lost'] },
      'lost laptop',
      1.1 * 2 * (1 + 0.9 * 0.8) * 3,
    ],
  ])('for a quoted wording: %s', (_, parts, query, score) => expect(scoreOf(parts, query)).toBeCloseTo(score, 10));

  const synonyms = [
    ['laptop', 'key card'],
    ['fob', 'clicker'],
  ];
  test.each<[string, Parts, string, number]>([
    [
      'of its title, as a word of the title',
      { title: 'Laptop lost today again' },
      'key card',
      0.9 * 1.7 * (1 + (0.9 * 0.75) / 4),
    ],
    ['of another name, as a word of the title', { names: ['Desk', 'Laptop shop'] }, 'key card', 0.9 * 1.7],
    [
      'of a wording, less',
      { wording: ['Desk', 'Laptop lost today again'] },
      'key card',
      0.9 * 1.15 * (1 + (0.9 * 0.75) / 4),
    ],
    ['of what people type, less', { typed: 'desk laptop' }, 'key card', 0.9 * 1.15],
    ['in one word for several', { typed: 'key card' }, 'laptop', 0.9 * 1.15],
    [
      'once, though the same words stand there, at the better of both',
      { text: 'Key', typed: 'laptop' },
      'key card',
      0.9 * 1.15,
    ],
    ['not once more when it says the same words', { typed: 'key card laptop' }, 'key card', 2.6],
    ['for each meaning', { typed: 'laptop clicker' }, 'key card fob', 0.9 * 1.15 * 2],
    [
      'without quoting what it says in other words',
      { wording: ['Laptop lost'] },
      'key card lost',
      (1.1 + 0.9 * 1.15) * (1 + 0.9 * 0.8 * ((1 + 0.75) / 2)),
    ],
  ])('for a meaning %s', (_, parts, query, score) => expect(scoreOf(parts, query, synonyms)).toBeCloseTo(score, 10));

  test('nothing for a meaning of its cause, nor for one that no document has', () => {
    expect(search([{ text: 'Laptop' }], synonyms)('key card').hits).toEqual([]);
    expect(search([{ typed: 'desk' }], synonyms)('key card').hits).toEqual([]);
  });

  test.each<[Kind, number]>([
    ['message', 1.25],
    ['question', 1.1],
    ['procedure', 1.05],
    ['portal', 1.25],
    ['region', 1.3],
  ])('a %s weighs %d', (kind, weight) =>
    expect(search([{ kind, typed: 'laptop' }])('laptop').hits[0]?.score).toBeCloseTo(rarity(1, 1) * 1.3 * weight, 10),
  );

  test('more for a rare word than for a common one, and as much for a rare meaning', () => {
    const find = search(
      [{ typed: 'laptop printer fob' }, { typed: 'printer' }, { typed: 'printer clicker' }, {}],
      [
        ['laptop', 'key card'],
        ['fob', 'clicker', 'token'],
      ],
    );
    const score = (query: string) => (find(query).hits[0]?.score as number) / MESSAGE;
    expect(score('laptop')).toBeCloseTo(1.3 * rarity(1, 4), 10);
    expect(score('printer')).toBeCloseTo(1.3 * rarity(3, 4), 10);
    expect(score('key card')).toBeCloseTo(0.9 * 1.15 * rarity(1, 4), 10);
    expect(score('token')).toBeCloseTo(0.9 * 1.15 * rarity(2, 4), 10);
  });
});

describe('the hits', () => {
  const order = (find: ReturnType<typeof createSearch>, query: string) =>
    find(query).hits.map(({ document }) => document.path);
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
    expect(order(search(all), 'laptop')).toEqual([
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
        search([
          { path: '/a/', typed: 'laptop' },
          { path: '/b/', typed: 'laptop' },
        ]),
        'laptop',
      ),
    ).toEqual(['/a/', '/b/']));

  test.each<[string, Parts, string, Record<string, number>]>([
    ['themselves', { typed: 'laptop', context: 'printer' }, 'laptop printer zebra', { laptop: 1, printer: 1 }],
    ['in another ending', { text: 'Laptops expired' }, 'laptop expires', { laptop: 1, expir: 1 }],
    [
      'misspelt, against the title as it is written',
      { title: 'Page expired', wording: ['Session ended'] },
      'expierd',
      { expir: 0.7 },
    ],
    [
      'misspelt, against a wording as it is written',
      { wording: ['Page expired', 'Session ended'] },
      'expierd',
      { expir: 0.7 },
    ],
    [
      'misspelt, against another name as it is written',
      { names: ['Page expired', 'Session'] },
      'expierd',
      { expir: 0.7 },
    ],
    ['misspelt, against the cause as it is written', { text: 'Expired', fix: 'Wait' }, 'expierd', { expir: 0.7 }],
    ['misspelt, against the fix as it is written', { text: 'Wait', fix: 'Expired' }, 'expierd', { expir: 0.7 }],
    ['misspelt, against the form that is kept where only that is', { context: 'expir' }, 'expierd', { expir: 0.4 }],
    ['misspelt and not', { text: 'Printer' }, 'pritner printer pritner', { printer: 1 }],
    ['by their start', { text: 'Printer' }, 'prin', { printer: 0.5 }],
  ])('name the words that they hold: %s', (_, parts, query, expected) => {
    const found = search([parts])(query).hits[0]?.found;
    expect([...(found?.keys() ?? [])].sort()).toEqual(Object.keys(expected).sort());
    for (const [word, quality] of Object.entries(expected)) expect(found?.get(word)).toBeCloseTo(quality, 10);
  });

  test('name all words of a meaning for three quarters, and a word that stands there in full', () => {
    const find = search([{ typed: 'laptop lost' }], [['laptop', 'key card']]);
    expect(find('key card lost').hits[0]?.found).toEqual(
      new Map([
        ['lost', 1],
        ['laptop', 0.75],
        ['key', 0.75],
        ['card', 0.75],
      ]),
    );
    expect(find('laptop').hits[0]?.found).toEqual(new Map([['laptop', 1]]));
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
    const find = search([
      { path: '/era/', typed: 'era' },
      { path: '/835/', typed: '835' },
      { path: '/code/', text: 'OHID-1001' },
      { path: '/ohid/', text: 'OHID' },
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
    expect(search([{ text: 'AllPay' }])(query).hits.map(({ document }) => document.path)).toEqual(paths),
  );
});

describe('the search is sure', () => {
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
  ])('%s: %s', (_, sure, documents, query) => expect(search(documents)(query).sure).toBe(sure));

  test('when it is found in other words of the same meaning', () =>
    expect(search([{ typed: 'laptop lost' }], [['laptop', 'key card']])('key card lost').sure).toBe(true));
});
