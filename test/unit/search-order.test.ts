/** Which document comes first, when the finder is sure, and what it takes for a word: on guides of a few made-up documents. */
import { describe, expect, test } from 'vitest';
import { settled } from '../../src/search/decide.ts';
import { matchAll } from '../../src/search/match.ts';
import { NORMAL, type Loudness, type SearchDocument } from '../../src/search/packed.ts';
import { createIndex } from '../../src/search/prepare.ts';
import { createSearch, scoreAll } from '../../src/search/rank.ts';
import { LESSON } from '../../src/search/weights.ts';

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
/** As many more as the guide has: the rarer a word is among them, the surer is what says it. */
const desk = Array.from({ length: 300 }, (_, at) => ({ title: `Paper tray ${at}` }));
const finder = (documents: Parts[]) => createSearch({ documents: documents.map(entry) });

/** The paths of the answers, the best first. */
const order = (find: ReturnType<typeof createSearch>, query: string) =>
  find(query).hits.map(({ document }) => document.path);

describe('comes first', () => {
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
    ['what many entries lead to before what few do', { typed: 'laptop', prior: 5 }, { typed: 'laptop' }, 'laptop'],
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
    ['a word misspelt by the ending that it has there', { fix: 'Scheduling' }, { fix: 'Zebra' }, 'scheduilng zebra'],
    [
      'the longer of two wordings that are quoted in part',
      { wording: ['Laptop printer lost today downtown'] },
      { wording: ['Laptop printer lost'] },
      'downtown laptop printer lost',
    ],
    [
      'two words of a wording in another order, which is no quotation',
      { title: 'Lost' },
      { wording: ['Laptop lost'] },
      'lost',
    ],
    [
      'a title that is all found before one that is found in part',
      { title: 'Laptop shop downtown' },
      { title: 'Laptop shop downtown again today' },
      'laptop shop downtown',
    ],
    ['what is called so before what only has the word', { names: ['Laptop'] }, { title: 'Laptop lost' }, 'laptop'],
    [
      'what is called so, whatever the case and points',
      { names: ['Laptop shop'] },
      { title: 'Laptop shop downtown' },
      'laptop  SHOP!',
    ],
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
      'a region before a message with the same word',
      { kind: 'region', title: 'Laptop' },
      { title: 'Laptop' },
      'laptop',
    ],
    ['straight before to it', { learned: { laptop: 2 } }, { learned: { laptop: 1 } }, 'laptop'],
    [
      'what has the word before what it leads away from',
      { typed: 'laptop' },
      { typed: 'laptop', learned: { laptop: -1 } },
      'laptop',
    ],
    ['a word for the same thing, misspelt', { typed: 'dental' }, { typed: 'zebra' }, 'dentits'],
    ['a learned word that is misspelt', { learned: { laptop: 9 } }, { typed: 'zebra' }, 'lpatop zebra'],
    [
      'what the query is called before what its words lead to',
      { names: ['Laptop shop'] },
      { typed: 'laptop shop', learned: { laptop: 2, shop: 2 } },
      'laptop shop',
    ],
    [
      'a question before a procedure with the same word',
      { kind: 'question', typed: 'laptop' },
      { kind: 'procedure', typed: 'laptop' },
      'laptop',
    ],
  ])('%s', (_, better, worse, query) => {
    // The worse one stands first, so that no tie can pass for a win.
    const find = finder([
      { path: '/worse/', ...worse },
      { path: '/better/', ...better },
    ]);
    expect(order(find, query)[0]).toBe('/better/');
  });

  test('a rare word before a common one', () => {
    const find = finder([
      { path: '/printer/', typed: 'printer desk' },
      { path: '/printer-2/', typed: 'printer clicker' },
      { path: '/laptop/', typed: 'laptop' },
    ]);
    expect(order(find, 'printer laptop')[0]).toBe('/laptop/');
  });
});

describe('how loud a word is', () => {
  const documents = [
    { path: '/printer/', title: 'Printer' },
    { path: '/laptop/', title: 'Laptop' },
  ].map(entry);
  const first = (loudness: Loudness) =>
    createSearch({ documents, loudness })('laptop printer').hits.map(({ document }) => document.path);
  test.each<[string, Loudness]>([
    ['/laptop/', { laptop: NORMAL + 1 }],
    ['/laptop/', { printer: 0 }],
    ['/printer/', { printer: NORMAL + 1 }],
    ['/printer/', { laptop: NORMAL - 1 }],
  ])('%s comes first with %j', (path, loudness) => {
    expect(first(loudness)[0]).toBe(path);
    expect(first(loudness)).toHaveLength(2);
  });
  test('and plain is what a word is without', () =>
    expect(createSearch({ documents, loudness: { laptop: NORMAL } })('laptop').hits).toEqual(
      createSearch({ documents })('laptop').hits,
    ));
  test('is that of the word that was meant, however it was spelt', () => {
    const scoreOf = (query: string, loudness: Loudness) =>
      createSearch({ documents, loudness })(query).hits[0]?.score ?? 0;
    const more = (query: string) => scoreOf(query, { laptop: 9 }) - scoreOf(query, {});
    expect(more('laptop')).toBeGreaterThan(0);
    expect(more('lpatop')).toBeCloseTo(more('laptop'));
  });
});

describe('learned words', () => {
  test('of a long text tell less each', () => {
    const find = finder([
      { path: '/long/', learned: { laptop: 3, printer: 3, desk: 3, chair: 3 } },
      { path: '/short/', learned: { laptop: 5 } },
    ]);
    expect(order(find, 'laptop')[0]).toBe('/short/');
    expect(order(find, 'laptop printer desk chair')[0]).toBe('/long/');
    // Four words lead to it twice as far as one does, not four times.
    const score = (query: string) => find(query).hits.find(({ document }) => document.path === '/long/')?.score ?? 0;
    expect(score('laptop printer desk chair') - score('laptop')).toBeCloseTo(3 * LESSON);
  });
  test.each([
    ['lockb', ['lock'], 'of two words that may be meant, the nearer'],
    ['badgq', ['badgo', 'badgo'], 'of two that are as near, the one that leads to more'],
    ['lapt', ['laptop'], 'one of which only the start was typed'],
    ['laptpo', ['laptop'], 'one that is misspelt'],
  ])('%s leads to %j: %s', (query, words) => {
    const learned = ['lock', 'lockbox', 'badga', 'badgo', 'badgo', 'laptop'];
    const find = finder(learned.map((word, at) => ({ path: `/${at}`, learned: { [word]: 5 } })));
    expect(order(find, query).map((path) => learned[Number(path.slice(1))])).toEqual(words);
  });
  test('find no place that is not named, and nothing by leading away', () => {
    const find = finder([
      { path: '/nevada/', kind: 'region', title: 'Nevada', learned: { laptop: 2 } },
      { path: '/away/', learned: { laptop: -1 } },
    ]);
    expect(order(find, 'laptop')).toEqual([]);
    expect(order(find, 'laptop nevada')).toEqual(['/nevada/']);
  });
});

describe('the hits', () => {
  const all: Parts[] = [
    { path: '/fix/', fix: 'laptop' },
    { path: '/procedure/', kind: 'procedure', typed: 'laptop' },
    { path: '/none/' },
    { path: '/title/', title: 'Laptop' },
    { path: '/question/', kind: 'question', typed: 'laptop' },
    { path: '/portal/', kind: 'portal', typed: 'laptop' },
    { path: '/message/', typed: 'laptop' },
    { path: '/last/', kind: 'procedure', fix: 'laptop' },
  ];
  test('are the six best: what is called so, and then the best first', () => {
    const { hits } = finder(all)('laptop');
    const scores = hits.slice(1).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(hits.map(({ document }) => document.path).sort()).toEqual(
      ['/title/', '/portal/', '/question/', '/procedure/', '/message/', '/last/'].sort(),
    );
    expect(hits[0]?.document.path).toBe('/title/');
  });

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

describe('a number that is spoken', () => {
  const find = finder(['life1', 'life2', 'life3', 'life'].map((word) => ({ path: `/${word}/`, names: [word] })));
  test.each(['one', 'two', 'three'].map((spoken, at) => [`life ${spoken}`, `/life${at + 1}/`]))(
    '%s: %s',
    (query, path) => expect(order(find, query)).toContain(path),
  );
  test('is no other, and no number at all where the name has none', () =>
    expect([order(find, 'life four'), order(find, 'life')]).toEqual([['/life/'], ['/life/']]));
});

test('the words of a copied text are not guessed: more than two hundred', () => {
  const find = finder([{ path: '/laptop/', fix: 'Laptop' }]);
  const others = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `zebr${'abcdefghijklmno'.charAt(at / 15)}${'abcdefghijklmno'.charAt(at % 15)}`,
    ).join(' ');
  expect(order(find, `${others(199)} lpatop`)).toEqual(['/laptop/']);
  expect(order(find, `${others(200)} lpatop`)).toEqual([]);
  expect(order(find, `${others(200)} laptops`)).toEqual(['/laptop/']);
});

describe('a word torn in two', () => {
  const find = finder([
    { path: '/1/', typed: 'encoderpro' },
    { path: '/2/', typed: 'pro' },
    { path: '/3/', typed: 'taxid' },
    { path: '/4/', typed: 'tax' },
  ]);
  test.each([
    ['paper pro', ['/2/'], 'is not put together where that makes no word'],
    ['encoder pro', ['/1/'], 'is that word and nothing else, if its beginning is none'],
    ['my encoder pro tax', ['/1/', '/4/'], 'stands among others'],
    ['tax id', ['/3/', '/4/'], 'keeps a beginning that is a word'],
  ])('%s: %s', (query, paths) => expect(order(find, query).sort()).toEqual(paths));
});

test('a word with a slip in it is no two words', () => {
  const find = finder(['planet', 'plan', 'net'].map((word) => ({ path: `/${word}/`, typed: word })));
  expect(order(find, 'plannet')).toEqual(['/planet/']);
  expect(order(find, 'netplan').sort()).toEqual(['/net/', '/plan/']);
});

test('what is nothing but the furniture of a page is asked for itself', () => {
  const find = finder([
    { path: '/contact/', title: 'Contact us' },
    { path: '/laptop/', title: 'Laptop' },
  ]);
  expect(order(find, ' Contact us\n')).toEqual(['/contact/']);
  expect(order(find, 'laptop contact us')).toEqual(['/laptop/']);
});

test('how much of the query a document says counts each word by how rare it is, and a misspelt one for less', () => {
  const documents = [{ title: 'Laptop printer' }, { title: 'Lost found' }, { title: 'Lost' }].map(entry);
  const index = createIndex({ documents });
  const said = (query: string) => scoreAll(index, query).scored.map(({ ofQuery }) => ofQuery);
  const [rare, common] = [index.rarity('laptop'), index.rarity('lost')];
  expect(said('laptop printer')).toEqual([1]);
  expect(said('laptop lost')).toEqual([rare / (rare + common), common / (rare + common), common / (rare + common)]);
  expect(said('lpatop zebra')[0]).toBeCloseTo((Math.sqrt(0.8) * rare) / (rare + index.rarity('zebra')));
});

describe('the finder is sure', () => {
  const alike = (parts: Parts) => [parts, parts];

  test.each<[string, boolean, Parts[], string]>([
    [
      'when title and query are the same words',
      true,
      [{ title: 'Laptop printer lost today' }],
      'lost laptop printer today',
    ],
    ['and when they are misspelt', true, [{ title: 'Laptop printer lost today' }], 'lost lpatop pritner today'],
    ['but not of a single word that two have', false, alike({ typed: 'laptop printer' }), 'laptop'],
    ['nor of a small part of the query', false, [{ title: 'Laptop printer lost' }], 'zebra yak gnu emu laptop okapi'],
    ['when the query is another name', true, [{ names: ['Linkup'] }], 'linkup'],
    [
      'when a long wording stands in whatever else',
      true,
      [{ wording: ['Laptop printer was lost today'] }],
      'yak laptop printer was lost today gnu emu',
    ],
    ['when a short wording is most of the query', true, [{ wording: ['Laptop lost'] }], 'laptop lost'],
    ['but not when there is much else', false, [{ wording: ['Laptop lost'] }], 'laptop lost zebra yak gnu emu'],
    [
      'when a line of a pasted screen is a wording of one word',
      true,
      [{ wording: ['Locked'] }],
      'zebra yak\nLocked\ngnu emu',
    ],
    ['but not when it stands among others', false, [{ wording: ['Locked'] }], 'zebra yak locked\ngnu emu'],
    [
      'nor of one of two that say the same',
      false,
      alike({ title: 'Laptop printer lost today' }),
      'lost laptop printer today zebra',
    ],
    [
      'whatever else says the same words, when most of the query is a wording of two words',
      true,
      [{ wording: ['Laptop lost'] }, ...alike({ fix: 'Printer laptop lost' })],
      'laptop lost printer',
    ],
    ['which another word is not', true, [{ title: 'Laptop printer lost today' }], 'lost laptop printer today zebra'],
    ['nor of an address', false, [{ title: 'Laptop printer lost today' }], 'lost laptop printer today example.com'],
    ['never when nothing is found', false, [{ typed: 'laptop printer' }], 'zebra yak'],
    ['nor when there is nothing to find', false, [], 'laptop printer'],
  ])('%s: %s', (_, sure, documents, query) => expect(finder([...documents, ...desk])(query).sure).toBe(sure));

  test.each<[sure: true | undefined, quoted: number, ofQuery: number]>([
    [true, 2, 0.6],
    [undefined, 2, 0.59],
    [undefined, 1, 1],
    [undefined, 4, 0.59],
    [true, 5, 0.1],
  ])(
    '%s of a wording by how many words are quoted, %d, and which part of the query they are, %d',
    (sure, quoted, ofQuery) => {
      const best = { document: entry({}), score: 1, found: new Map(), covered: 0, named: false, quoted, ofQuery };
      expect(settled(matchAll(createIndex({ documents: [] }), 'laptop').query, best, [])).toBe(sure);
    },
  );
  test('the less, the more words nobody knows', () => {
    const find = finder([{ title: 'Laptop lost' }, ...desk]);
    expect(find('lost laptop').sure).toBe(true);
    expect(find('lost laptop constructor zebra yak gnu emu okapi').sure).toBe(false);
  });
  test.each([
    [true, 'lost laptop printer today zebra'],
    [true, 'lost laptop printer today constructor'],
    [false, 'lost laptop printer today galas'],
  ])('%s with a word of doubt or another one: %s', (sure, query) => {
    const documents = [{ title: 'Laptop printer lost today' }, ...desk].map(entry);
    expect(createSearch({ documents, doubts: { gala: 9 } })(query).sure).toBe(sure);
  });
  test('but not by a name that another has too', () => {
    expect(finder([{ names: ['Linkup'] }, ...desk])('linkup').sure).toBe(true);
    expect(finder([...alike({ names: ['Linkup'] }), ...desk])('linkup').sure).toBe(false);
  });
});

describe('places', () => {
  const find = finder([
    { path: '/louisiana/', kind: 'region', title: 'Louisiana', names: ['LA'] },
    { path: '/nevada/', kind: 'region', title: 'Nevada', names: ['My Health Online', 'NV'], tasks: ['pay', 'elig'] },
    { path: '/portals/#task-elig', kind: 'task', title: 'Check eligibility', typed: 'elig' },
    { path: '/portal/', kind: 'portal', title: 'Online portal' },
  ]);
  test('are found by the whole of a name, not by a part', () => {
    expect(order(find, 'online')).toEqual(['/portal/']);
    expect(order(find, 'my health online')[0]).toBe('/nevada/');
  });
  test('a code that is a word too counts alone', () => {
    expect(order(find, 'la')).toEqual(['/louisiana/']);
    expect(order(find, 'la portal')).toEqual(['/portal/']);
    expect(order(find, 'nv portal')).toContain('/nevada/');
  });
  test('and after a name of the place', () => {
    const found = finder([
      { path: '/kansas/', kind: 'region', title: 'Kansas', names: ['Kansas City', 'KS'] },
      { path: '/missouri/', kind: 'region', title: 'Missouri', names: ['Kansas City', 'MO'] },
      { path: '/portal/', title: 'Portal' },
    ]);
    expect(order(found, 'portal kansas city mo')[0]).toBe('/missouri/');
    expect(order(found, 'portal kansas city')[0]).toBe('/kansas/');
    expect(order(found, 'portal mo')).toEqual(['/portal/']);
    expect(order(found, 'mo mo portal')).toEqual(['/portal/']);
  });
  test('and before a plan that each state has', () => {
    expect(order(find, 'LA Medicaid portal')[0]).toBe('/louisiana/');
    expect(order(find, 'portal of la community plan')[0]).toBe('/louisiana/');
    expect(order(find, 'portal la community')).toEqual(['/portal/']);
    expect(order(find, 'portal lala medicaid')).toEqual(['/portal/']);
    const practice = finder([
      { path: '/idaho/', kind: 'region', title: 'Idaho', names: ['ID'] },
      { path: '/maryland/', kind: 'region', title: 'Maryland', names: ['MD'] },
      { path: '/plan/', title: 'Medicaid' },
    ]);
    expect(order(practice, 'group id medicaid')).toEqual(['/plan/']);
    expect(order(practice, 'our MD Medicaid roster')).toEqual(['/plan/']);
  });
  test('but not one that is a word of every practice', () => {
    const found = finder([
      { path: '/pennsylvania/', kind: 'region', title: 'Pennsylvania', names: ['PA'] },
      { path: '/auth/', title: 'Prior authorization', typed: 'pa' },
    ]);
    expect(order(found, 'PA')).toEqual(['/auth/']);
    expect(order(found, 'PA medicaid')).toEqual(['/auth/']);
    expect(order(found, 'Pennsylvania')).toEqual(['/pennsylvania/']);
  });
  test('but a part of a longer name is no code', () => {
    const found = finder([
      { path: '/region/', kind: 'region', title: 'VA care, region 1' },
      { path: '/portal/', kind: 'portal', title: 'VA care' },
    ]);
    expect(order(found, 'va care region 1')[0]).toBe('/region/');
    expect(order(found, 'va care')).toEqual(['/portal/']);
  });
  test('count less in a longer story', () => {
    const found = finder([
      { path: '/nevada/', kind: 'region', title: 'Nevada' },
      { path: '/lost/', kind: 'portal', title: 'Laptop lost', prior: 1 },
    ]);
    expect(order(found, 'nevada laptop lost')[0]).toBe('/nevada/');
    expect(order(found, 'nevada laptop lost last week call police neighbor insurance today')[0]).toBe('/nevada/');
    const story = 'moved nevada last week laptop lost since nobody knows whom call about insurance police neighbor';
    expect(order(found, story)[0]).toBe('/lost/');
  });
  test('with a task lead to the task in them', () => {
    const [first] = find('nevada eligibility check').hits;
    expect([first?.document.path, first?.document.title]).toEqual(['/nevada/#task-elig', 'Nevada: Check eligibility']);
  });
  test('lead to the page, where it has no line for the task', () =>
    expect(order(find, 'louisiana eligibility check')[0]).toBe('/louisiana/'));
});

describe('a place with a task', () => {
  const places: Parts[] = [
    { path: '/other/', title: 'Eligibility of laptops' },
    { path: '/portals/#task-elig', kind: 'task', title: 'Check eligibility of a patient' },
    { path: '/nevada/', kind: 'region', title: 'Nevada', tasks: ['elig'] },
    { path: '/utah/', kind: 'region', title: 'Utah', tasks: ['elig'] },
  ];
  const hitsOf = (query: string) => finder(places)(query).hits;
  test('stands first, before the task and the place', () => {
    const [first, ...others] = hitsOf('check eligibility nevada');
    expect(first?.document.path).toBe('/nevada/#task-elig');
    for (const { score } of others) expect(score).toBeLessThan(first?.score ?? 0);
    expect(others.map(({ document }) => document.path)).toContain('/portals/#task-elig');
  });
  test('is surer than the place', () => {
    expect([
      finder([...places, ...desk])('check patient eligibility nevada').sure,
      finder([...places.slice(2), ...desk])('check patient eligibility nevada').sure,
    ]).toEqual([true, false]);
  });
  test('is the place alone, where less than half of the task is said', () =>
    expect(hitsOf('patient nevada').map(({ document }) => document.path)).toContain('/nevada/'));
  test('is the best place alone', () =>
    expect(
      hitsOf('check eligibility nevada utah').filter(({ document }) => document.path.endsWith('#task-elig')),
    ).toHaveLength(2));
});

test.each([
  ['800-555-0199', ['/numbers/']],
  ['is it (800) 555 0199', ['/numbers/']],
  ['laptop 800-555-0199', ['/laptop/']],
  ['555-0199', []],
])('a phone number alone asks whose it is: %s', (query, paths) =>
  expect(
    order(
      finder([
        { path: '/numbers/', kind: 'question', title: 'Which number do I call?' },
        { path: '/laptop/', title: 'Laptop' },
      ]),
      query,
    ),
  ).toEqual(paths),
);

test('a message at the end of 49,000 characters is found, and sure', () => {
  const find = finder([
    { path: '/lost/', wording: ['Laptop was lost today'] },
    { path: '/mail/', title: 'Letters' },
  ]);
  const query = `${'some words about nothing much\n'.repeat(1600)}Laptop was lost today`;
  expect(order(find, query)[0]).toBe('/lost/');
  expect(find(query).sure).toBe(true);
});
