/** Reading content: what is read, what is refused and where, and how Astro is given it. Each on a folder of a few files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { collectionNames, collections } from '../../src/data/collections.ts';
import { bodiesLoader } from '../../src/data/bodies-loader.ts';
import { didYouMean } from '../../src/data/nearest.ts';
import { byPlace, ContentError, formatProblem, type Problem } from '../../src/data/problem.ts';
import { readText } from '../../src/data/read-text.ts';
import { readCollection, readContent } from '../../src/data/read.ts';
import { readYaml } from '../../src/data/yaml-source.ts';
import { zodProblems } from '../../src/data/zod-problems.ts';
import { least } from '../helpers/least-entries.ts';

let project: string;
let folder: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  folder = join(project, 'content');
  mkdirSync(folder);
  return () => rmSync(project, { recursive: true, force: true });
});

type Files = Record<string, string | Uint8Array>;
const write = (files: Files) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const yaml = (value: unknown) => JSON.stringify(value, undefined, 1);
const mdx = (data: object, body = '') =>
  `---\n${Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n${body}`;
/** The least that a content folder holds: an entry of each kind. */
const whole: Files = {
  'regions.yaml': yaml({
    contacts: [least.contacts],
    signOns: [least.signOns],
    portals: [least.portals],
    cards: [least.cards],
    tasks: [least.tasks],
    regions: [least.regions],
  }),
  'sources.yaml': yaml([least.sources]),
  'changes.yaml': yaml([least.changes]),
  'claims.yaml': yaml([least.claims]),
  'glossary.yaml': yaml([least.terms]),
  'hosts.yaml': yaml([least.hosts]),
  'steps/sign-in.mdx': mdx(least.steps),
  'messages/locked.mdx': mdx(least.messages, 'Words.\n'),
  'faqs/why.mdx': mdx(least.faqs),
  'docs/home.mdx': mdx(least.docs),
};
const said = (problems: Problem[]) => problems.map(formatProblem);

describe('content', () => {
  test('is every collection, each entry by its id and with its place', () => {
    write(whole);
    const { entries, ids, whole: complete, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect([...complete]).toEqual(collectionNames);
    const place = Object.fromEntries(
      collectionNames.map((name) => [name, entries[name].map(({ collection, id, file }) => [collection, id, file])]),
    );
    expect(place).toEqual({
      contacts: [['contacts', 'desk', 'content/regions.yaml']],
      signOns: [['signOns', 'one-id', 'content/regions.yaml']],
      portals: [['portals', 'optum-pro', 'content/regions.yaml']],
      cards: [['cards', 'umr', 'content/regions.yaml']],
      tasks: [['tasks', 'claims', 'content/regions.yaml']],
      changes: [['changes', 'codes', 'content/changes.yaml']],
      regions: [['regions', 'ohio', 'content/regions.yaml']],
      sources: [['sources', 'a-page', 'content/sources.yaml']],
      claims: [['claims', '1', 'content/claims.yaml']],
      terms: [['terms', 'tin', 'content/glossary.yaml']],
      hosts: [['hosts', 'portal.example', 'content/hosts.yaml']],
      steps: [['steps', 'sign-in', 'content/steps/sign-in.mdx']],
      messages: [['messages', 'locked', 'content/messages/locked.mdx']],
      faqs: [['faqs', 'why', 'content/faqs/why.mdx']],
      docs: [['docs', 'home', 'content/docs/home.mdx']],
    });
    expect(Object.fromEntries(collectionNames.map((name) => [name, [...ids[name]]]))).toEqual(
      Object.fromEntries(collectionNames.map((name) => [name, entries[name].map(({ id }) => id)])),
    );
    expect(entries.messages[0]).toMatchObject({
      data: { title: 'Locked', synonyms: [] },
      body: { text: 'Words.\n', firstLine: 14 },
    });
    expect(entries.contacts[0]).not.toHaveProperty('body');
    expect(entries.messages[0]?.locate(['fix', 0])).toEqual({
      file: 'content/messages/locked.mdx',
      line: 9,
      column: 7,
    });
    expect(entries.messages[0]?.locate()).toEqual({ file: 'content/messages/locked.mdx', line: 2, column: 1 });
    expect(entries.regions[0]?.locate(['name'])).toMatchObject({ file: 'content/regions.yaml', column: 12 });
    expect(entries.regions[0]?.locate().line).toBeGreaterThan(entries.portals[0]?.locate().line ?? Infinity);
  });
  test('is named as it is asked to be', () => {
    write(whole);
    expect(readContent(folder, 'words').entries.hosts[0]?.file).toBe('words/hosts.yaml');
  });
  test('that is not there is missing, file by file', () => {
    rmSync(folder, { recursive: true });
    expect(said(readContent(folder).problems).sort()).toEqual(
      [
        ...['changes.yaml', 'claims.yaml', 'glossary.yaml', 'hosts.yaml', 'regions.yaml', 'sources.yaml'].map(
          (file) => `content/${file}:1:1  this file is missing: restore it`,
        ),
        ...['docs', 'faqs', 'messages', 'steps'].map(
          (name) => `content/${name}:1:1  this folder is missing: restore it`,
        ),
      ].sort(),
    );
  });
  test('of several collections in one file says once what keeps it from being read', () => {
    write({ ...whole, 'regions.yaml': 'contacts: @\n' });
    const { problems, whole: complete } = readContent(folder);
    expect(said(problems)).toEqual([
      'content/regions.yaml:1:11  put this text in quotation marks: it starts with a sign that has a meaning of its own here',
    ]);
    expect(collectionNames.filter((name) => !complete.has(name))).toEqual([
      'contacts',
      'signOns',
      'portals',
      'cards',
      'tasks',
      'regions',
    ]);
  });
  test('keeps the entries that fit, and the ids of all', () => {
    write({
      ...whole,
      'sources.yaml': yaml([
        least.sources,
        { ...least.sources, id: ' B Page ' },
        { ...least.sources, id: 'c-page', kind: 'blog' },
        null,
        { ...least.sources, id: 'd-page' },
      ]),
    });
    const { entries, ids, whole: complete, problems } = readContent(folder);
    expect(entries.sources.map(({ id }) => id)).toEqual(['a-page', 'd-page']);
    expect([...ids.sources]).toEqual(['a-page', ' B Page ', 'b-page', 'c-page', '[3]', 'd-page']);
    expect(complete.has('sources')).toBe(false);
    expect(problems.map(({ path, message }) => `${path}  ${message}`)).toEqual([
      'sources. B Page .id  " B Page ": use lower-case letters, digits and single hyphens, as in "reset-your-password"',
      'sources.c-page.kind  "blog" is not allowed here: use one of: official, secondary, test-texts, start-article',
      'sources.[3]  this should be a group of fields but is empty: write a group of fields',
    ]);
  });
  test('reads a file again when its text has changed', () => {
    write(whole);
    expect(readContent(folder).entries.hosts[0]?.data.owner).toBe('Optum');
    write({ 'hosts.yaml': yaml([{ ...least.hosts, owner: 'UnitedHealthcare' }]) });
    expect(readContent(folder).entries.hosts[0]?.data.owner).toBe('UnitedHealthcare');
  });
});

test('what nothing reads is named, but for what the system keeps there', () => {
  write({ ...whole, 'region.yaml': '', notes: 'x', '.DS_Store': 'x' });
  const known =
    'nothing reads this: move what it holds to one of regions.yaml, sources.yaml, changes.yaml, claims.yaml, glossary.yaml, hosts.yaml, steps, messages, faqs, docs';
  expect(said(readContent(folder, 'words').problems).sort()).toEqual([
    `words/notes:1:1  ${known}`,
    `words/region.yaml:1:1  ${known}: did you mean "regions.yaml"?`,
  ]);
});

test.each<[name: 'hosts' | 'contacts' | 'docs', files: Files]>([
  ['hosts', {}],
  ['hosts', { 'hosts.yaml': 'a: @' }],
  ['hosts', { 'hosts.yaml': 'a: b' }],
  ['contacts', { 'regions.yaml': 'words' }],
  ['contacts', { 'regions.yaml': 'regions: []' }],
  ['docs', {}],
  ['docs', { 'docs/home.mdx': new Uint8Array([0xff]) }],
])('%s that cannot be read hold no entry', (name, files) => {
  write(files);
  const { entries, ids, problems } = readCollection(name, folder);
  expect(entries).toEqual([]);
  expect(ids).toEqual(name === 'docs' ? Object.keys(files).map(() => 'home') : []);
  expect(problems).toHaveLength(1);
});

describe('a file of lists', () => {
  const sections =
    'this file should hold its sections, each with a list: contacts, signOns, portals, cards, tasks, regions';
  const read = (name: 'contacts' | 'sources', files: Files) => {
    write(files);
    return said(readCollection(name, folder).problems);
  };
  test.each([
    ['words alone', 'words', [`content/regions.yaml:1:1  ${sections}`]],
    ['a list', '- a\n', [`content/regions.yaml:1:1  ${sections}`]],
    ['nothing', '', [`content/regions.yaml:1:1  ${sections}`]],
    [
      'no such section',
      'regions: []\n',
      [
        'content/regions.yaml:1:1  contacts  the section "contacts" should be here, as a list: start each entry with a hyphen',
      ],
    ],
    [
      'a section without a list',
      '\ncontacts:\n  a: 1\n',
      [
        'content/regions.yaml:3:3  contacts  the section "contacts" should be here, as a list: start each entry with a hyphen',
      ],
    ],
    [
      'an unknown section',
      `contakts: []\ncontacts: [${yaml(least.contacts).replaceAll('\n', '')}]\n`,
      [
        'content/regions.yaml:1:1  "contakts" is not a section of this file: use contacts, signOns, portals, cards, tasks, regions',
      ],
    ],
    [
      'both',
      'contakts: []\n',
      [
        'content/regions.yaml:1:1  "contakts" is not a section of this file: use contacts, signOns, portals, cards, tasks, regions',
        'content/regions.yaml:1:1  contacts  the section "contacts" should be here, as a list: start each entry with a hyphen',
      ],
    ],
    [
      'an empty section',
      'contacts: []\n',
      ['content/regions.yaml:1:1  contacts  there are no entries here: the guide needs at least one'],
    ],
  ])('that holds %s', (_name, text, problems) => expect(read('contacts', { 'regions.yaml': text })).toEqual(problems));
  test.each([
    [
      'sections',
      'a: 1\n',
      ['content/sources.yaml:1:1  sources  this file should be a list: start each entry with a hyphen'],
    ],
    [
      'nothing',
      '# later\n',
      ['content/sources.yaml:1:1  sources  this file should be a list: start each entry with a hyphen'],
    ],
    [
      'an empty list',
      '[]\n',
      ['content/sources.yaml:1:1  sources  there are no entries here: the guide needs at least one'],
    ],
  ])('that should be a list and holds %s', (_name, text, problems) =>
    expect(read('sources', { 'sources.yaml': text })).toEqual(problems),
  );
});

describe('a folder of files', () => {
  const read = (files: Files) => {
    write(files);
    const { entries, ids, problems } = readCollection('docs', folder);
    return { ids, problems: said(problems), bodies: entries.map(({ id, body }) => [id, body?.text, body?.firstLine]) };
  };
  test.each(['Home.mdx', 'home.md', 'home page.mdx', 'home-.mdx', 'ho--me.mdx', 'home.mdx.bak'])(
    'refuses the name %s',
    (name) => {
      expect(read({ [`docs/${name}`]: mdx(least.docs) })).toEqual({
        ids: [name.replace(/\.mdx$/, '')],
        problems: [`content/docs/${name}:1:1  name the file in lower-case letters, digits and hyphens, ending in .mdx`],
        bodies: [],
      });
    },
  );
  test('passes over what the system keeps there, and reads in the order of the names', () => {
    expect(
      read({ 'docs/b-2.mdx': mdx(least.docs, 'b'), 'docs/a.mdx': mdx(least.docs), 'docs/.DS_Store': 'x' }),
    ).toEqual({
      ids: ['a', 'b-2'],
      problems: [],
      bodies: [
        ['a', '', 7],
        ['b-2', 'b', 7],
      ],
    });
  });
  test.each([
    ['no lines of hyphens', 'Words.\n'],
    ['a second line missing', '---\ntitle: A\n'],
    ['words before them', ` ${mdx(least.docs)}`],
    ['nothing', ''],
  ])('refuses a file with %s', (_name, text) => {
    expect(read({ 'docs/home.mdx': text }).problems).toEqual([
      'content/docs/home.mdx:1:1  the file must start with its fields between two lines of three hyphens (---)',
    ]);
  });
  test('accepts spaces after the second line, an end without a line, and hyphens below', () => {
    expect(
      read({
        'docs/a.mdx': mdx(least.docs).replace(/---\n$/, '---  \t\nWords.\n---\nMore.'),
        'docs/b.mdx': mdx(least.docs).replace(/\n$/, ''),
      }).bodies,
    ).toEqual([
      ['a', 'Words.\n---\nMore.', 7],
      ['b', '', 7],
    ]);
  });
  test('says so when there are no fields', () => {
    expect(read({ 'docs/a.mdx': '---\n---\nWords.' }).problems).toEqual([
      'content/docs/a.mdx:2:1  docs.a  this should be a group of fields but is empty: write a group of fields',
    ]);
  });
  test('names every problem of every file, with its line', () => {
    expect(
      read({
        'docs/a.mdx': mdx({ ...least.docs, title: '' }),
        'docs/b.mdx': '---\ntitle: @b\n---\n',
        'docs/c.mdx': mdx({ ...least.docs, tittle: 'x' }),
      }),
    ).toMatchObject({
      ids: ['a', 'b', 'c'],
      problems: [
        'content/docs/a.mdx:2:8  docs.a.title  "": write something here, or remove the line',
        'content/docs/b.mdx:2:8  put this text in quotation marks: it starts with a sign that has a meaning of its own here',
        'content/docs/c.mdx:6:1  docs.c  "tittle" is not a field here: did you mean "title"?',
      ],
    });
  });
  test('says of an empty folder that it is empty', () => {
    mkdirSync(join(folder, 'docs'));
    expect(read({})).toMatchObject({
      problems: ['content/docs:1:1  docs  there are no entries here: the guide needs at least one'],
    });
  });
});

describe('a text', () => {
  const read = (bytes: string | Uint8Array) => {
    write({ a: bytes });
    return readText(join(folder, 'a'), 'content/a');
  };
  const problem = (message: string) => ({ file: 'content/a', line: 1, column: 1, path: '', message });

  test('has plain line ends and no byte-order mark', () => expect(read('\ufeffa\r\nb\nc\rd')).toBe('a\nb\nc\rd'));
  test('is UTF-8', () =>
    expect(read(new Uint8Array([0x61, 0xff]))).toEqual(
      problem('this file is not UTF-8 text: save it again with the encoding UTF-8'),
    ));
  test('is a file', () => {
    mkdirSync(join(folder, 'a'));
    expect(readText(join(folder, 'a'), 'content/a')).toEqual(
      problem('this should be a file: remove the folder of this name'),
    );
    expect(readText(join(folder, 'b'), 'content/a')).toEqual(problem('this file is missing: restore it'));
  });
  test('has at most 10 MB', () => {
    expect(read('a'.repeat(10_000_000))).toHaveLength(10_000_000);
    expect(read('a'.repeat(10_000_001))).toEqual(
      problem('this file is larger than 10 MB: split it or remove what is not text'),
    );
  });
});

describe('YAML knows where its values stand', () => {
  const source = readYaml('a.yaml', 'title: A\nlist:\n  - b: 1\n    c: 2\n  - d\n"quoted key": 3\n', 5);

  test.each([
    [['title'], 5, 8],
    [['list'], 7, 3],
    [['list', 0], 7, 5],
    [['list', 0, 'c'], 8, 8],
    [['list', 1], 9, 5],
    [[], 5, 1],
  ])('%j', (path, line, column) => expect(source.locate(path)).toEqual({ file: 'a.yaml', line, column }));
  test.each([
    [['list', 0, 'none'], 7, 5],
    [['list', 7], 7, 3],
    [['none', 'deeper'], 5, 1],
  ])('of %j, which is not there, the nearest above', (path, line, column) =>
    expect(source.locate(path)).toEqual({ file: 'a.yaml', line, column }),
  );
  test.each([
    [[], 'title', 5, 1],
    [['list', 0], 'c', 8, 5],
    [[], 'quoted key', 10, 1],
  ])('the key %j %s', (path, key, line, column) =>
    expect(source.locateKey(path, key)).toEqual({ file: 'a.yaml', line, column }),
  );
  test.each([
    [[], 'none', 5, 1],
    [['list', 0], 'none', 7, 5],
    [['title'], 'none', 5, 8],
  ])('of the key %j %s, which is not there, what would hold it', (path, key, line, column) =>
    expect(source.locateKey(path, key)).toEqual({ file: 'a.yaml', line, column }),
  );
  test('what is broken has no value', () => {
    expect(readYaml('a.yaml', 'a: @').value).toBeUndefined();
    expect(source.value).toEqual({ title: 'A', list: [{ b: 1, c: 2 }, 'd'], 'quoted key': 3 });
  });
  test('a tab is named where it stands, and nothing after it', () => {
    expect(said(readYaml('a.yaml', 'a:\n\tb: @\n  \tc: 1\nd:\te\n', 3).problems)).toEqual([
      'a.yaml:4:1  indent with spaces, not with a tab',
      'a.yaml:5:3  indent with spaces, not with a tab',
    ]);
  });
  test.each([
    ['a: [b, "c: d]\ne: f\n', '1:8'],
    ['a: [b,\n  {c: d,\ne: f\n', '2:3'],
    ["a: 'b\nc: d\n", '1:4'],
    ['a: >\n  [b\nc: [d\n', '3:4'],
  ])('what is never closed is named where it was opened: %j', (text, place) =>
    expect(said(readYaml('a.yaml', text).problems)[0]).toBe(
      `a.yaml:${place}  this quotation mark or bracket is never closed: close it`,
    ),
  );
  test('each alias is named, and no other line for it', () => {
    expect(said(readYaml('a.yaml', 'a: &x [b]\nc: *x\nd: *x\n').problems)).toEqual([
      'a.yaml:2:4  write the value out: anchors (&) and aliases (*) are not used here',
      'a.yaml:3:4  write the value out: anchors (&) and aliases (*) are not used here',
    ]);
  });
});

describe('what a schema refuses', () => {
  const refused = (name: keyof typeof collections, change: object) => {
    const { schema } = collections[name];
    const source = readYaml('a.yaml', `list:\n- ${yaml({ ...least[name], ...change }).replaceAll('\n', '')}\n`);
    const { error } = schema.safeParse((source.value as { list: unknown[] }).list[0]);
    return error
      ? zodProblems(error, schema, source, ['list', 0], `${name}.x`).map(({ path, message }) => `${path}  ${message}`)
      : [];
  };
  const words = 'write words, in quotation marks where they are a number or start with a sign such as #';
  test.each<[keyof typeof collections, object, string]>([
    ['faqs', { answer: null }, `faqs.x.answer  this should be text but is empty: ${words}`],
    ['faqs', { answer: 5 }, `faqs.x.answer  this should be text but is the number 5: ${words}`],
    ['faqs', { answer: true }, `faqs.x.answer  this should be text but is the value true: ${words}`],
    ['faqs', { answer: ['a'] }, 'faqs.x.answer  this should be text but is a list: write one text'],
    ['faqs', { answer: { a: 1 } }, 'faqs.x.answer  this should be text but is a group of fields: write one text'],
    [
      'faqs',
      { messages: 'a' },
      'faqs.x.messages  this should be a list but is text: start each of its lines with a hyphen, or write [one, two]',
    ],
    [
      'faqs',
      { messages: { a: 1 } },
      'faqs.x.messages  this should be a list but is a group of fields: start each of its lines with a hyphen, or write [one, two]',
    ],
    [
      'faqs',
      { evidence: ['page'] },
      'faqs.x.evidence[0]  this should be a group of fields but is text: write a group of fields',
    ],
    ['cards', { common: 'yes' }, 'cards.x.common  this should be a yes-or-no value but is text: write true or false'],
    ['claims', { number: 'one' }, 'claims.x.number  this should be a number but is text: write a number'],
    [
      'claims',
      { number: 1.5 },
      'claims.x.number  this should be a whole number but is the number 1.5: write a whole number',
    ],
    [
      'messages',
      { station: 'prooof' },
      'messages.x.station  "prooof" is not allowed here: use one of: id, proof, tax-id, tools: did you mean "proof"?',
    ],
    ['messages', { station: 5 }, 'messages.x.station  use one of: id, proof, tax-id, tools'],
    ['faqs', { question: 'a < b' }, 'faqs.x.question  "a < b": write words only: no < or > and no HTML'],
    [
      'faqs',
      { answer: `<${'a'.repeat(79)}` },
      `faqs.x.answer  "<${'a'.repeat(79)}": write words only: no < or > and no HTML`,
    ],
    ['faqs', { answer: `<${'a'.repeat(80)}` }, 'faqs.x.answer  write words only: no < or > and no HTML'],
    ['faqs', { evidence: [] }, 'faqs.x.evidence  name at least one source'],
    ['faqs', { answr: 'a' }, 'faqs.x  "answr" is not a field here: did you mean "answer"?'],
    ['faqs', { zzzzzzzz: 'a' }, 'faqs.x  "zzzzzzzz" is not a field here'],
    [
      'faqs',
      { evidence: [{ ...least.faqs.evidence[0], stanze: 'a' }] },
      'faqs.x.evidence[0]  "stanze" is not a field here: did you mean "stance"?',
    ],
    [
      'faqs',
      { evidence: [{ source: 'a-page', confidence: 'high' }] },
      'faqs.x.evidence[0].says  this field is missing: add it',
    ],
    [
      'messages',
      { ended: { when: 'A', now: 'B', nov: 'C' } },
      'messages.x.ended  "nov" is not a field here: did you mean "now"?',
    ],
    ['contacts', { phone: undefined }, 'contacts.x.phone  give a phone number or an e-mail address'],
    [
      'steps',
      { steps: [{ ...least.steps.steps[0], se: 'x' }] },
      'steps.x.steps[0]  "se" is not a field here: did you mean "see"?',
    ],
  ])('%s with %j', (name, change, problem) => expect(refused(name, change)).toEqual([problem]));
  test('two unknown fields are two problems, each at its own key', () => {
    const source = readYaml('a.yaml', 'id: a\nterm: b\nmeaning: c\ncolour: 1\nweather: 2\n');
    const { error } = collections.terms.schema.safeParse(source.value);
    expect(error && said(zodProblems(error, collections.terms.schema, source, [], 'terms.a'))).toEqual([
      'a.yaml:4:1  terms.a  "colour" is not a field here',
      'a.yaml:5:1  terms.a  "weather" is not a field here',
    ]);
  });
});

describe('problems', () => {
  const at = (file: string, line: number, column: number, path = '', message = 'm') => ({
    file,
    line,
    column,
    path,
    message,
  });

  test('are printed with their place', () => {
    expect(formatProblem(at('a.yaml', 2, 3, 'terms.a', 'mend it'))).toBe('a.yaml:2:3  terms.a  mend it');
    expect(formatProblem(at('a.yaml', 2, 3))).toBe('a.yaml:2:3  m');
  });
  test('stand in the order of file, line and column', () => {
    const list = [at('b', 1, 1), at('a', 2, 1), at('a', 1, 9), at('a', 1, 2), at('a', 10, 1)];
    expect(list.sort(byPlace).map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
      'a1:2',
      'a1:9',
      'a2:1',
      'a10:1',
      'b1:1',
    ]);
  });
  test('are thrown all at once, counted and in order', () => {
    const list = [at('b', 1, 1), at('a', 1, 1)];
    const error = new ContentError(list);
    expect(error.message).toBe('2 problems in the content:\na:1:1  m\nb:1:1  m');
    expect([error.name, error.problems.map(({ file }) => file), list.map(({ file }) => file)]).toEqual([
      'ContentError',
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(new ContentError([at('a', 1, 1)]).message).toBe('1 problem in the content:\na:1:1  m');
  });
});

test.each([
  ['ohoi', ['ohio', 'iowa'], ': did you mean "ohio"?'],
  ['xyz', ['ohio', 'iowa'], ''],
  ['ab', ['cd'], ': did you mean "cd"?'],
  ['abc', ['xyz'], ''],
  ['optum-xxx', ['optum-pro'], ': did you mean "optum-pro"?'],
  ['optum-xxxx', ['optum-pro'], ''],
  ['any', [], ''],
])('for %s among %j the hint is %j', (word, allowed, hint) => expect(didYouMean(word, allowed)).toBe(hint));

describe('Astro is given', () => {
  /** What the content layer hands a loader, as far as this one uses it. */
  const context = () => {
    const stored: Record<string, unknown>[] = [];
    const listeners: [string, (path: string) => void][] = [];
    const errors: string[] = [];
    return {
      stored,
      errors,
      tell: (event: string, path: string) => listeners.forEach(([name, listener]) => name === event && listener(path)),
      given: {
        config: { root: pathToFileURL(`${project}/`) },
        store: { clear: () => (stored.length = 0), set: (entry: Record<string, unknown>) => stored.push(entry) },
        watcher: { on: (event: string, listener: (path: string) => void) => void listeners.push([event, listener]) },
        logger: { error: (message: string) => void errors.push(message) },
        generateDigest: (data: unknown) => JSON.stringify(data),
      },
    };
  };
  const load = async ({ given }: ReturnType<typeof context>) => bodiesLoader().load(given as never);
  const ids = ({ stored }: ReturnType<typeof context>) => stored.map(({ id }) => id);

  test('the bodies of files that have one, to render later', async () => {
    write(whole);
    write({ 'messages/b.mdx': mdx(least.messages, ' \n') });
    const astro = context();
    await load(astro);
    expect(bodiesLoader().name).toBe('bodies');
    expect(astro.stored.find(({ id }) => id === 'messages/locked')).toEqual({
      id: 'messages/locked',
      data: {},
      body: 'Words.\n',
      filePath: 'content/messages/locked.mdx',
      digest: '"Words.\\n"',
      deferredRender: true,
    });
    expect(ids(astro)).not.toContain('messages/b');
  });
  test('nothing while a file has a problem', async () => {
    write(whole);
    write({ 'messages/b.mdx': 'x' });
    const astro = context();
    await expect(load(astro)).rejects.toThrow(ContentError);
    expect(astro.stored).toEqual([]);
  });
  test('what changes, comes and goes, and the problem when a file is broken', async () => {
    write(whole);
    const astro = context();
    await load(astro);
    const file = join(folder, 'messages/b.mdx');
    write({ 'messages/b.mdx': mdx(least.messages, 'New.\n') });
    astro.tell('add', join(project, 'src', 'b.mdx'));
    expect(ids(astro)).not.toContain('messages/b');
    astro.tell('add', file);
    expect(ids(astro)).toContain('messages/b');
    write({ 'messages/b.mdx': mdx(least.messages, 'Changed.\n') });
    astro.tell('change', file);
    expect(astro.stored.find(({ id }) => id === 'messages/b')).toMatchObject({ body: 'Changed.\n' });
    rmSync(file);
    astro.tell('unlink', file);
    expect(ids(astro)).not.toContain('messages/b');
    write({ 'messages/b.mdx': 'x' });
    astro.tell('add', file);
    expect(astro.errors).toEqual([expect.stringMatching(/^1 problem in the content:\ncontent\/messages\/b\.mdx/)]);
    expect(ids(astro)).toContain('messages/locked');
  });
  test('the same without anybody who watches', async () => {
    write(whole);
    const astro = context();
    await bodiesLoader().load({ ...astro.given, watcher: undefined } as never);
    expect(ids(astro)).toContain('messages/locked');
  });
});
