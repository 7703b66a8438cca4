/** What each schema refuses, in the words that an editor reads; and what just fits. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections, type CollectionName } from '../../src/data/collections.ts';
import { exported } from '../../src/schemas/export.ts';
import { hostRoleLabels, isOfficial, statusLabels, type HostRole } from '../../src/schemas/labels.ts';
import { address, day, heading, hostName, phone, phrase, slug, text } from '../../src/schemas/text.ts';
import { evidence, least } from '../helpers/least-entries.ts';

const complaints = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) =>
    `${path.join('.')}: ${message}`.replace(/^: /, ''),
  );

describe('small values', () => {
  const empty = 'write something here, or remove the line';
  const spaces = 'remove the spaces at the start or the end';
  const slugWords = 'use lower-case letters, digits and single hyphens, as in "reset-your-password"';
  const phoneWords = 'write the number as 866-842-3278 or 1-866-842-3278';
  const addressWords = 'write the whole address, starting with https://';
  const hostWords = 'write the host alone, in lower case, for example www.uhcprovider.com';
  const dayWords = 'write the day as YYYY-MM-DD, for example 2026-11-22';
  const bold = 'close the bold text: every ** needs a second **';
  const html = 'write words only: no < or > and no HTML';

  test.each<[name: string, schema: z.ZodType, fits: unknown[], refused: [value: string, message: string][]]>([
    [
      'slug',
      slug,
      ['a', 'optum-pro', 'region-1-west'],
      [
        ['', slugWords],
        ['Optum', slugWords],
        ['a--b', slugWords],
        ['-a', slugWords],
        ['a-', slugWords],
        ['a b', slugWords],
        ['a_b', slugWords],
        ['é', slugWords],
      ],
    ],
    [
      'text',
      text,
      ['a', 'Press **Sign in** now.', '**A** or **B**', 'x'.repeat(600)],
      [
        ['', empty],
        ['x'.repeat(601), 'shorten this to at most 600 characters'],
        [' a', spaces],
        ['a ', spaces],
        ['a\n', spaces],
        ['**a', bold],
        ['**a** and **b', bold],
        ['a < b', html],
        ['a > b', html],
      ],
    ],
    [
      'heading',
      heading,
      ['a', 'x'.repeat(100)],
      [
        ['', empty],
        ['x'.repeat(101), 'shorten this to at most 100 characters: it is a heading'],
        ['**a', bold],
      ],
    ],
    [
      'phrase',
      phrase,
      ['a', '<b> ** ', 'x'.repeat(300)],
      [
        ['', empty],
        ['x'.repeat(301), 'shorten this to at most 300 characters'],
      ],
    ],
    [
      'day',
      day,
      ['2026-11-22', '2024-02-29'],
      [
        ['2026-02-29', dayWords],
        ['22.11.2026', dayWords],
        ['2026-11-22T10:00', dayWords],
        ['', dayWords],
      ],
    ],
    [
      'phone',
      phone,
      ['866-842-3278', '1-866-842-3278'],
      [
        ['866-842-327', phoneWords],
        ['866-842-32789', phoneWords],
        ['166-842-3278', phoneWords],
        ['866-142-3278', phoneWords],
        ['2-866-842-3278', phoneWords],
        ['(866) 842-3278', phoneWords],
        ['8668423278', phoneWords],
        [' 866-842-3278', phoneWords],
        ['866-842-3278 x', phoneWords],
        ['86-842-3278', phoneWords],
        ['866-84-3278', phoneWords],
      ],
    ],
    [
      'address',
      address,
      ['https://portal.example', 'https://portal.example/a?b#c'],
      [
        ['http://portal.example', addressWords],
        ['https://', addressWords],
        ['https://a b', addressWords],
        ['see https://portal.example', addressWords],
        ['portal.example', addressWords],
      ],
    ],
    [
      'host',
      hostName,
      ['portal.example', 'www.a-b.example', '1.example'],
      [
        ['portal', hostWords],
        ['Portal.example', hostWords],
        ['portal.example/', hostWords],
        ['https://portal.example', hostWords],
        ['.example', hostWords],
        ['portal..example', hostWords],
        ['portal.example.', hostWords],
      ],
    ],
  ])('%s', (_name, schema, fits, refused) => {
    for (const value of fits) expect(complaints(schema, value)).toEqual([]);
    expect(refused.map(([value]) => [value, complaints(schema, value)[0]])).toEqual(refused);
  });
});

const kinds = Object.keys(least) as CollectionName[];

describe('entries', () => {
  test.each(kinds)('%s: the least that fits, and no field that is not known', (name) => {
    expect(complaints(collections[name].schema, least[name])).toEqual([]);
    expect(complaints(collections[name].schema, { ...least[name], nobodyKnows: 1 })).toHaveLength(1);
  });
  test.each(kinds)('%s: each of these fields is needed', (name) => {
    for (const field of Object.keys(least[name])) {
      const { [field]: _, ...rest } = least[name] as Record<string, unknown>;
      expect(
        complaints(collections[name].schema, rest).some((complaint) => complaint.startsWith(`${field}: `)),
        field,
      ).toBe(true);
    }
  });

  const evidenceNone = 'evidence: name at least one source';
  const stance = 'use one of: supports, contradicts';
  const level = 'use one of: high, medium, low';
  test.each<[name: CollectionName, change: object, message: string]>([
    ['contacts', { phone: undefined }, 'phone: give a phone number or an e-mail address'],
    ['contacts', { email: 'desk.example' }, 'email: write an e-mail address'],
    ['contacts', { evidence: [] }, evidenceNone],
    ['contacts', { evidence: [{ ...evidence[0], confidence: 'sure' }] }, `evidence.0.confidence: ${level}`],
    ['contacts', { evidence: [{ ...evidence[0], stance: 'doubts' }] }, `evidence.0.stance: ${stance}`],
    ['portals', { commonMessages: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'commonMessages: choose at most 5'],
    ['regions', { kind: 'land' }, 'kind: use one of: state, territory, county, programme'],
    ['regions', { states: ['Ohio'] }, 'states.0: use the two-letter code, for example AZ'],
    ['regions', { states: ['oh'] }, 'states.0: use the two-letter code, for example AZ'],
    ['regions', { states: ['OHI'] }, 'states.0: use the two-letter code, for example AZ'],
    [
      'regions',
      { portals: [{ portal: 'a', why: 'So.', evidence: [] }] },
      'portals.0.evidence: name at least one source',
    ],
    ['sources', { kind: 'blog' }, 'kind: use one of: official, secondary, test-texts, start-article'],
    ['claims', { number: 0 }, 'number: count from 1'],
    ['claims', { verdict: 'true' }, 'verdict: use one of: supported, partly, contradicted, nothing-found'],
    ['claims', { treatedIn: ['/messages/a'] }, 'treatedIn.0: write folder/id, for example messages/access-pending'],
    ['claims', { treatedIn: ['messages/a b'] }, 'treatedIn.0: write folder/id, for example messages/access-pending'],
    ['claims', { treatedIn: ['sources/a'] }, 'treatedIn.0: write folder/id, for example messages/access-pending'],
    [
      'hosts',
      { role: 'shop' },
      'role: use one of: portal, sign-in, official-page, secondary, browser-help, named-only',
    ],
    ['hosts', { sources: [] }, 'sources: name at least one source'],
    ['steps', { steps: [] }, 'steps: write at least one step'],
    [
      'steps',
      { steps: Array.from({ length: 11 }, () => least.steps.steps[0]) },
      'steps: split this: a procedure has at most 10 steps',
    ],
    [
      'steps',
      { steps: [{ ...least.steps.steps[0], do: 'Press **A**, then **B**.' }] },
      'steps.0.do: two things to press are two steps: mark one, and write a step for the other',
    ],
    ['steps', { task: 'cook' }, 'task: use one of: sign-in, register, recover, verification, staff-access, safety'],
    ['messages', { station: 'later' }, 'station: use one of: id, proof, tax-id, tools'],
    ['messages', { whoCanFix: 'nobody' }, 'whoCanFix: use one of: you, administrator, support, network'],
    ['messages', { inShort: 'x'.repeat(101) }, 'inShort: at most 100 characters: it stands on one line of the sheet'],
    ['messages', { fix: [] }, 'fix: write at least one step'],
    ['messages', { fix: Array.from({ length: 11 }, () => 'Wait.') }, 'fix: at most 10 steps'],
    [
      'messages',
      { wording: [] },
      'wording: nobody can search for this message: write its wording, or what people type for a symptom under synonyms',
    ],
  ])('%s with %j', (name, change, message) => {
    expect(complaints(collections[name].schema, { ...least[name], ...change })).toEqual([message]);
  });

  test.each<[name: CollectionName, change: object]>([
    ['contacts', { phone: undefined, email: 'desk@portal.example' }],
    ['contacts', { option: 'option 1', hours: '9 to 5', chat: 'In the portal.' }],
    [
      'portals',
      {
        commonMessages: ['a', 'b', 'c', 'd', 'e'],
        address: 'https://a.example',
        registerAddress: 'https://b.example',
        register: 'register',
        ended: { when: '2025', now: 'Optum Pro.' },
      },
    ],
    ['portals', { unconfirmedAddresses: ['a.example'] }],
    ['signOns', { host: 'a.example', notTheSameAs: ['B'], signIn: 'a', recover: ['a'] }],
    ['sources', { address: 'https://a.example', pageDate: 'May 2026', note: 'A copy.' }],
    [
      'claims',
      { treatedIn: ['portals/a', 'regions/a', 'steps/a', 'messages/a-1', 'faqs/a', 'docs/a'], confidence: 'low' },
    ],
    ['terms', { abbreviation: 'T', confusedWith: 'NPI' }],
    [
      'steps',
      { steps: Array.from({ length: 10 }, () => ({ ...least.steps.steps[0], do: 'Press **A**.' })), after: 'Wait.' },
    ],
    ['messages', { wording: [], synonyms: ['no code'] }],
    [
      'messages',
      {
        inShort: 'x'.repeat(100),
        fix: Array.from({ length: 10 }, () => 'Wait.'),
        then: 'Call.',
        ended: { when: '2025', now: 'Another.' },
      },
    ],
  ])('%s may hold %j', (name, change) =>
    expect(complaints(collections[name].schema, { ...least[name], ...change })).toEqual([]),
  );

  test('what is left out is empty, and supports', () => {
    expect(collections.portals.schema.parse(least.portals)).toMatchObject({
      aliases: [],
      contacts: [],
      commonMessages: [],
      notes: [],
      evidence: [{ stance: 'supports' }],
    });
    expect(collections.regions.schema.parse(least.regions)).toMatchObject({
      states: [],
      aliases: [],
      portals: [],
      notes: [],
      evidence: [],
      contacts: [],
    });
    expect(collections.signOns.schema.parse(least.signOns)).toMatchObject({
      notTheSameAs: [],
      recover: [],
      contacts: [],
    });
    expect(collections.claims.schema.parse(least.claims)).toMatchObject({ sources: [], treatedIn: [] });
    expect(collections.terms.schema.parse(least.terms)).toMatchObject({ sources: [] });
    expect(collections.steps.schema.parse(least.steps)).toMatchObject({
      before: [],
      contacts: [],
      synonyms: [],
      steps: [{ otherwise: [] }],
    });
    expect(collections.messages.schema.parse(least.messages)).toMatchObject({
      synonyms: [],
      contacts: [],
      related: [],
    });
    expect(collections.faqs.schema.parse(least.faqs)).toMatchObject({
      synonyms: [],
      procedures: [],
      messages: [],
      contacts: [],
    });
    expect(collections.docs.schema.parse(least.docs)).toMatchObject({ procedures: [], messages: [], contacts: [] });
  });
});

describe('guide.json', () => {
  const entry = {
    id: 'a',
    page: '/a/',
    status: 'official',
    sources: ['a-page'],
    reviewedOn: '2026-11-22',
    reviewDue: '2027-05-22',
  };
  const guide = {
    version: 2,
    notice: 'Unofficial.',
    regions: [
      {
        ...entry,
        name: 'Ohio',
        kind: 'state',
        states: ['OH'],
        mainPortal: 'optum-pro',
        portals: ['optum-pro'],
        programmes: [],
        notes: [],
      },
    ],
    cards: [{ id: 'umr', shows: ['UMR'], looksLike: 'UMR', states: [], status: 'official', reviewedOn: '2026-11-22' }],
    tasks: [{ id: 'claims', label: 'Send claims', ways: [] }],
    portals: [
      {
        ...entry,
        name: 'Optum Pro',
        purpose: 'Claims.',
        ended: false,
        signOn: 'One ID',
        tasks: ['claims'],
        offers: [],
        recognize: [],
        phones: [{ name: 'Desk', hours: null }],
      },
    ],
    procedures: [{ ...entry, title: 'Sign in', task: 'sign-in', steps: [{ where: 'Here', do: 'Look.', see: 'It.' }] }],
    messages: [
      {
        ...entry,
        title: 'Locked',
        wording: [],
        station: 'proof',
        cause: 'Codes.',
        fix: ['Wait.'],
        whoCanFix: 'you',
        portals: ['optum-pro'],
      },
    ],
    faqs: [{ ...entry, question: 'Why?', answer: 'Because.', topic: 'safety' }],
    sources: [
      { id: 'a-page', title: 'A page', publisher: 'Optum', kind: 'official', pageDate: null, readOn: '2026-11-22' },
    ],
  };
  test('holds this, and needs every field of it', () => {
    expect(complaints(exported, guide)).toEqual([]);
    for (const [list, values] of Object.entries(guide)) {
      if (!Array.isArray(values)) continue;
      for (const field of Object.keys(values[0] as object)) {
        const { [field]: _, ...rest } = values[0] as unknown as Record<string, unknown>;
        expect(complaints(exported, { ...guide, [list]: [rest] })[0], `${list}.${field}`).toMatch(
          `${list}.0.${field}: `,
        );
      }
      expect(complaints(exported, { ...guide, [list]: [{ ...values[0], nobodyKnows: 1 }] })).toHaveLength(1);
    }
    expect(complaints(exported, { ...guide, nobodyKnows: 1 })).toHaveLength(1);
    expect(complaints(exported, { ...guide, version: 1 })).toHaveLength(1);
  });
  test.each(['status', 'kind', 'reviewedOn', 'reviewDue'])('a region’s %s is one of the known', (field) => {
    expect(complaints(exported, { ...guide, regions: [{ ...guide.regions[0], [field]: 'x' }] })).toHaveLength(1);
  });
});

test('guide.json explains what other programs could misread', () => {
  const { properties } = z.toJSONSchema(exported) as {
    properties: Record<
      string,
      {
        description?: string;
        items?: { properties: Record<string, { description?: string; items?: { description?: string } }> };
      }
    >;
  };
  const { regions, portals } = properties;
  expect(properties['version']?.description).toBe('Grows when a field changes its meaning or goes.');
  const described = Object.entries(regions?.items?.properties ?? {}).flatMap(([field, { description }]) =>
    description ? [[field, description]] : [],
  );
  expect(described).toEqual([
    ['id', 'Stable: once published, it does not change.'],
    ['page', 'Address of its page in the guide, from the root of the site.'],
    [
      'status',
      Object.entries(statusLabels)
        .map(([status, { means }]) => `${status}: ${means}`)
        .join(' '),
    ],
    ['year', 'Year of the page that says so, where that is an old one.'],
    ['sources', 'Ids of the sources that it rests on.'],
    ['reviewedOn', 'The day the evidence was last read. Nothing was opened live.'],
    ['reviewDue', 'The day by which the evidence must be read again. After it, do not rely on the entry.'],
    ['mainPortal', 'The portal of most cards there.'],
    ['portals', 'Portals of the region alone, most likely first.'],
  ]);
  expect(portals?.items?.properties['address']?.description).toBe('Left out where nobody confirms one.');
  expect(portals?.items?.properties['signOn']?.description).toBe('Name of the ID that it asks for.');
});

test('official hosts are those of portals, of sign-in, of official pages and of the browser makers', () => {
  expect((Object.keys(hostRoleLabels) as HostRole[]).filter(isOfficial)).toEqual([
    'portal',
    'sign-in',
    'official-page',
    'browser-help',
  ]);
});
