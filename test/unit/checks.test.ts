/** Each rule over the whole content: what it refuses and where, and what it leaves alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { addresses } from '../../src/checks/addresses.ts';
import { bodies } from '../../src/checks/bodies.ts';
import { characters } from '../../src/checks/characters.ts';
import type { Check } from '../../src/checks/check.ts';
import { claimsNumbered } from '../../src/checks/claims-numbered.ts';
import { contactDetails } from '../../src/checks/contact-details.ts';
import { dates } from '../../src/checks/dates.ts';
import { guideVoice } from '../../src/checks/guide-voice.ts';
import { checkContent, checks } from '../../src/checks/index.ts';
import { pages } from '../../src/checks/pages.ts';
import { isNpi, privateData } from '../../src/checks/private-data.ts';
import { referencesExist, referredTo } from '../../src/checks/references.ts';
import { sourcesUsed } from '../../src/checks/sources-used.ts';
import { states } from '../../src/checks/states.ts';
import { stepsOfThePortal } from '../../src/checks/steps-of-the-portal.ts';
import { addressesOf, textsOf } from '../../src/data/texts.ts';
import { uniqueIds } from '../../src/checks/unique-ids.ts';
import { unlinked } from '../../src/checks/unlinked.ts';
import { wholeSentences } from '../../src/checks/whole-sentences.ts';
import { wordings } from '../../src/checks/wordings.ts';
import { byPlace } from '../../src/data/problem.ts';
import type { Content } from '../../src/data/read.ts';
import { contentOf, type Parts } from '../helpers/content-of.ts';

/** The problems that a rule finds, each as `place | path | message`. */
const found = (check: Check, content: Content) =>
  check
    .check(content)
    .map(
      ({ file, line, column, path, message }) =>
        `${file}${line === 1 && column === 1 ? '' : `:${line}:${column}`} | ${path} | ${message}`,
    );

test('every rule has a name of its own and says what it holds and why', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  for (const { name, about } of checks) {
    expect(name).not.toBe('');
    expect(about).toMatch(/^[A-Z].*[.]$/);
  }
});

test('what cannot be read and what breaks a rule are one list, in the order of the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    mkdirSync(join(folder, 'docs'));
    writeFileSync(
      join(folder, 'docs/home.mdx'),
      '---\ntitle: Home\ndescription: Words.\nevidence: [{ source: a, says: b, confidence: high }]\nreviewedOn: 2026-11-22\n---\n# Title\n',
    );
    const { entries, problems } = checkContent(folder, 'words');
    expect(entries.docs.map(({ id }) => id)).toEqual(['home']);
    expect(problems).toEqual([...problems].sort(byPlace));
    const messages = problems.map(({ file, message }) => `${file} ${message}`);
    expect(messages).toContain('words/claims.yaml this file is missing: restore it');
    expect(messages).toContain(
      'words/docs/home.mdx start headings with ##: the title of the page is its only first-level heading',
    );
    expect(messages).toContain('content/docs/about.mdx this page is missing: restore the file');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('addresses', () => {
  const hosts = {
    'www.portal.example.com': { role: 'portal' },
    'read.example.com': { role: 'secondary' },
    'old.example.com': { role: 'named-only' },
  };
  const inCause = (cause: string) => found(addresses, contentOf({ hosts, messages: { locked: { cause } } }));

  test.each([
    'https://www.portal.example.com',
    'https://www.portal.example.com/a?b',
    'Go to www.portal.example.com now',
    'Write to desk@anybody.com',
    'No address at all',
  ])('%s is fine', (cause) => expect(inCause(cause)).toEqual([]));
  test.each([
    ['http://www.portal.example.com', 'write the whole address, starting with https://'],
    ['ftp://www.portal.example.com', 'write the whole address, starting with https://'],
    ['https://me@www.portal.example.com', 'remove the part before @: an address must not carry a user name'],
    ['https://www.portal.example.com:8443', 'remove the port, the number after the host'],
    ['https://192.168.0.1/', 'name the host: a number names no owner'],
    ['https://www.portal.example.com./', 'remove the dot at the end of the host'],
    ['https://www.pоrtal.example.com', 'write the address in plain letters only: a foreign letter can imitate another'],
    [
      'https://www.portal.example.com/ä',
      'write the address in plain letters only: a foreign letter can imitate another',
    ],
    ['https://bit.ly/x', 'write the address that the short link leads to'],
    ['https://www.portal.example.com/?to=https://evil.com', 'remove the other address that it carries inside'],
    ['https://', 'this is not an address: copy it again from its source'],
    [
      'https://www.p0rtal.example.com',
      'the host "www.p0rtal.example.com" is not in hosts.yaml: did you mean "www.portal.example.com"?',
    ],
    ['https://elsewhere.org', 'the host "elsewhere.org" is not in hosts.yaml'],
    ['See elsewhere.org today', 'the host "elsewhere.org" is not in hosts.yaml'],
  ])('%s is refused', (cause, message) =>
    expect(inCause(cause)).toEqual([`messages/locked/cause | messages.locked.cause | ${message}`]),
  );
  test('one stands in a list or a body, and is found there', () => {
    expect(
      found(
        addresses,
        contentOf({
          hosts,
          messages: { locked: { fix: ['Wait.', 'See elsewhere.org.'], body: 'Words.\nSee elsewhere.org.' } },
        }),
      ),
    ).toEqual([
      'messages/locked/fix/1 | messages.locked.fix.1 | the host "elsewhere.org" is not in hosts.yaml',
      'messages/locked:11:1 | messages.locked | the host "elsewhere.org" is not in hosts.yaml',
    ]);
  });
  test('nothing is said of hosts when their list cannot be read', () => {
    expect(
      found(addresses, contentOf({ messages: { locked: { cause: 'See elsewhere.org.' } } }, { broken: ['hosts'] })),
    ).toEqual([]);
  });
  test.each(['address', 'registerAddress'])('the %s of a portal is on an official host', (field) => {
    const portals = {
      pro: { [field]: 'https://read.example.com/a' },
      pay: { [field]: 'https://old.example.com' },
      vet: { [field]: 'https://www.portal.example.com' },
    };
    expect(found(addresses, contentOf({ hosts, portals }))).toEqual([
      `portals/pro/${field} | portals.pro.${field} | the host "read.example.com" is listed as "secondary": a portal needs an official host`,
      `portals/pay/${field} | portals.pay.${field} | the host "old.example.com" is listed as "named-only": a portal needs an official host`,
    ]);
  });
  test('an address that is none is one mistake', () =>
    expect(found(addresses, contentOf({ hosts, portals: { pro: { address: 'https://' } } }))).toHaveLength(1));
});

describe('bodies', () => {
  const docs = { home: {}, recover: {} };
  const below = (body: string, parts: Parts = {}) =>
    found(bodies, contentOf({ docs, ...parts, messages: { locked: { body }, code: {} } })).map((line) =>
      line.replace(/^messages\/locked/, '').replace(' |  | ', ' '),
    );
  const onlyPlain =
    'write this as a paragraph, a heading, a list, a table, a link or bold words: content holds nothing else';

  test('plain Markdown is fine', () => {
    expect(
      below(
        '## Heading\n\nWords, **bold**, *slanted* and `as typed`.\n\n- a\n- b\n\n1. c\n\n### Deeper\n\n| a | b |\n|---|---|\n| c | d |\n\n[Codes](/messages/code/), [list](/messages/#by-portal) and [recover](/recover/).',
      ),
    ).toEqual([]);
  });
  test('so is nothing', () => expect(below(' \n')).toEqual([]));
  test.each([
    ['# Title', ':10:1 start headings with ##: the title of the page is its only first-level heading'],
    ['Words.\n\n#### Deep', ':12:1 use ## or ### for a heading: deeper ones are lost on a short page'],
    ['a <Tabs /> b', ':10:3 components and HTML are not used in content: write plain Markdown'],
    ['<Tabs>\n\na\n\n</Tabs>', ':10:1 components and HTML are not used in content: write plain Markdown'],
    ['import a from "a"', ':10:1 remove this import or export: content holds words only'],
    ['a {b} c', ':10:3 remove the braces: content holds words only'],
    ['{b}', ':10:1 remove the braces: content holds words only'],
    ['a ![b](/c.png)', ':10:3 say in words what the picture shows: content holds no images'],
    ['- [ ] a', `:10:1 ${onlyPlain}`],
    ['- [x] a', `:10:1 ${onlyPlain}`],
    [':::tip\na\n:::', `:10:1 ${onlyPlain}`],
    ['***', `:10:1 ${onlyPlain}`],
    ['> a', `:10:1 ${onlyPlain}`],
    ['```\na\n```', `:10:1 ${onlyPlain}`],
    ['~~a~~', `:10:1 ${onlyPlain}`],
    [
      '[a](https://a.example)',
      ':10:1 "https://a.example" leads out of the guide: name the address in the data, where its host is checked',
    ],
    ['[a](#here)', ':10:1 "#here" leads out of the guide: name the address in the data, where its host is checked'],
    ['[a](/recovr/)', ':10:1 no page "/recovr/": did you mean "/recover/"?'],
    ['[a](/messages/cod/#x)', ':10:1 no page "/messages/cod/": did you mean "/messages/code/"?'],
    ['[a]()', ':10:1 "" leads out of the guide: name the address in the data, where its host is checked'],
  ])('%j is refused', (body, problem) => expect(below(body)).toContain(problem));
  test('what cannot be read says where, and how to write it', () => {
    expect(below('Words.\n\na <b c')).toEqual([
      expect.stringMatching(/^:12:\d+ .+: write "<" and "\{" as words, or remove them$/),
    ]);
  });
  test('a link into a folder whose files cannot be read is no second mistake', () => {
    expect(below('[a](/portals/pro/)')).toEqual([]);
    expect(below('[a](/portals/pro/)', { portals: { 'optum-pay': {} } })).toEqual([':10:1 no page "/portals/pro/"']);
  });
});

describe('characters', () => {
  const inTitle = (title: string) =>
    found(characters, contentOf({ messages: { locked: { title } } })).map((line) =>
      line.replace('messages/locked/title | messages.locked.title | ', ''),
    );

  test.each(['Words — “quoted”, ½ é 漢', 'two\nlines', 'a\ttab', ''])('%j is fine', (title) =>
    expect(inTitle(title)).toEqual([]),
  );
  test.each([
    ['Too\u200b late', 'remove the invisible character U+200B after "Too": it was copied along'],
    ['\ufeffLate', 'remove the invisible character U+FEFF at the start: it was copied along'],
    ['a\u0000b', 'remove the invisible character U+0000 after "a": it was copied along'],
    ['soft\u00adhyphen', 'remove the invisible character U+00AD after "soft": it was copied along'],
    [
      `${'x'.repeat(30)} the last words\u202e`,
      'remove the invisible character U+202E after "xxxxx the last words": it was copied along',
    ],
    ['It\ufffds', 'a character was lost after "It": copy the text again from its source'],
    ['\ufffd', 'a character was lost at the start: copy the text again from its source'],
  ])('%j is refused', (title, message) => expect(inTitle(title)).toEqual([message]));
});

describe('claims are numbered', () => {
  const claims = { 1: { number: 1 }, 3: { number: 3 }, 2: { number: 2 } };

  test('from 1 without a gap', () => {
    expect(found(claimsNumbered, contentOf({ claims: { 1: { number: 1 }, 2: { number: 2 } } }))).toEqual([]);
    expect(found(claimsNumbered, contentOf({ claims: { 1: { number: 1 }, 2: { number: 3 } } }))).toEqual([
      'claims/2/number | claims.2 | claim 3 stands where claim 2 should be: restore the order or the missing claim',
    ]);
  });
  test('as far as all of them can be read', () =>
    expect(found(claimsNumbered, contentOf({ claims: { 1: claims[3] } }, { broken: ['claims'] }))).toEqual([]));
});

describe('contact details', () => {
  const parts = {
    contacts: { web: { phone: '866-842-3278' }, id: { phone: '1-855-819-5909', email: 'desk@optum.example.com' } },
    hosts: { 'optum.example.com': {} },
  };
  const inCause = (cause: string, options?: Parameters<typeof contentOf>[1]) =>
    found(contactDetails, contentOf({ ...parts, messages: { locked: { cause } } }, options)).map((line) =>
      line.replace('messages/locked/cause | messages.locked.cause | ', ''),
    );

  test.each([
    'Call 866-842-3278.',
    'Call 1-866-842-3278.',
    'Call (866) 842-3278.',
    'Call +1 866.842.3278',
    'Call 866–842–3278',
    'Call 8668423278-1',
    'Call 855-819-5909',
    'Write to desk@optum.example.com.',
    'From donotreply@optum.example.com',
    'From do-not-reply@optum.example.com',
    'From noreply@optum.example.com',
    'From no-reply@OPTUM.example.com',
    'https://www.optum.com@sign-in.example/',
    'Code 123456-7890',
    '90-866-842-3279',
    '866-842-32790',
    '866-842-3279-1',
    '866-842-327',
    '2-866-842-3278',
    'Choose @ home',
  ])('%s is fine', (cause) => expect(inCause(cause)).toEqual([]));
  test.each([
    ['Call 866-842-3279', 'no desk in regions.yaml has the number "866-842-3279": did you mean "866-842-3278"?'],
    [
      'Call (866) 842-3279 now',
      'no desk in regions.yaml has the number "(866) 842-3279": did you mean "866-842-3278"?',
    ],
    ['Call 1-866-842-3279', 'no desk in regions.yaml has the number "1-866-842-3279": did you mean "866-842-3278"?'],
    ['Call (866)842-3279', 'no desk in regions.yaml has the number "(866)842-3279": did you mean "866-842-3278"?'],
    [
      'Write to dask@optum.example.com.',
      'no desk in regions.yaml has the e-mail address "dask@optum.example.com": did you mean "desk@optum.example.com"?',
    ],
    [
      'Write to desk@0ptum.example.com.',
      'the host "0ptum.example.com" is not in hosts.yaml: did you mean "optum.example.com"?',
    ],
    ['From donotreply@elsewhere.org', 'the host "elsewhere.org" is not in hosts.yaml'],
    [
      'From not-donotreply@optum.example.com',
      'no desk in regions.yaml has the e-mail address "not-donotreply@optum.example.com"',
    ],
  ])('%s', (cause, message) => expect(inCause(cause)).toEqual([message]));
  test('all of one text are found', () =>
    expect(inCause('Call 866-842-3279 or 866-842-3270, write to a@b.org or c@d.org')).toHaveLength(4));
  test.each(['contacts', 'hosts'] as const)('nothing is said while %s cannot be read', (name) =>
    expect(inCause('Call 866-842-3279', { broken: [name] })).toEqual([]),
  );
});

describe('dates', () => {
  const today = (now: string) => {
    vi.useFakeTimers({ now: new Date(now) });
    try {
      return found(
        dates,
        contentOf({
          messages: {
            a: { reviewedOn: '2026-11-23' },
            b: { reviewedOn: '2026-11-24' },
            c: { reviewedOn: '2026-11-25' },
          },
          sources: { d: { readOn: '2026-11-25' } },
          terms: { e: {} },
        }),
      );
    } finally {
      vi.useRealTimers();
    }
  };
  const refused = [
    'sources/d/readOn | sources.d.readOn | 2026-11-25 is in the future: write the day on which the evidence was read',
    'messages/c/reviewedOn | messages.c.reviewedOn | 2026-11-25 is in the future: write the day on which the evidence was read',
  ];
  test('a day of review lies in the past, or is tomorrow for those east of us', () =>
    expect(today('2026-11-23T12:00:00Z')).toEqual(refused));
  test('what was in the future is fine once the day has come', () => expect(today('2026-11-24T00:00:00Z')).toEqual([]));
});

describe('pages', () => {
  const all = [
    'home',
    'which-portal',
    'sign-in',
    'register',
    'recover',
    'verification',
    'staff-access',
    'save-time',
    'safety',
    'about',
    'check-address',
    'search',
    'glossary',
    'sources',
    'not-found',
  ];
  const docs = (ids: string[]) => contentOf({ docs: Object.fromEntries(ids.map((id) => [id, {}])) });

  test('each has a route, and each route its page', () => {
    expect(found(pages, docs(all))).toEqual([]);
    for (const id of all)
      expect(found(pages, docs(all.filter((other) => other !== id)))).toEqual([
        `content/docs/${id}.mdx |  | this page is missing: restore the file`,
      ]);
    expect(found(pages, docs([...all, 'news']))).toEqual([
      `docs/news |  | no address of the site is kept for this page: use one of home, which-portal, sign-in, register, recover, verification, staff-access, save-time, safety, glossary, sources, search, about, check-address, not-found`,
    ]);
  });
  test('a folder that cannot be read is one mistake, not fifteen', () => expect(found(pages, docs([]))).toEqual([]));
});

describe('private data', () => {
  const inCause = (cause: string) =>
    found(privateData, contentOf({ messages: { locked: { cause } } })).map((line) =>
      line.replace('messages/locked/cause | messages.locked.cause | ', ''),
    );
  const ssn = 'this looks like a Social Security number: remove it';
  const tin = 'this looks like a whole tax ID (TIN): remove it';
  const npi = 'this is a valid National Provider Identifier (NPI), so it may belong to somebody: remove it';
  const secret = 'this looks like a password or a code: remove it';
  const email = 'this looks like a personal e-mail address: name the address of a desk instead';

  test.each([
    ['123-45-6789', [ssn]],
    ['SSN:123-45-6789.', [ssn]],
    ['123.45.6789', [ssn]],
    ['123–45–6789 2 people', [ssn]],
    ['123\u00a045\u00a06789', [ssn]],
    ['12/3456789', [tin]],
    ['12–3456789', [tin]],
    ['1123-45-6789', []],
    ['123-45-67891', []],
    ['1-123-45-6789', []],
    ['123-45-6789-1', []],
    ['123-456-789', []],
    ['12-3456789', [tin]],
    ['123456789', [tin]],
    ['1234567890', []],
    ['12-345678', []],
    ['112-3456789', []],
    ['12-34567891', []],
    ['9-12-3456789', []],
    ['12345678', []],
    ['NPI 1234567893', [npi]],
    ['NPI 1234567890', []],
    ['11234567893', []],
    ['12345678931', []],
    ['3234567893', []],
    ['1234567890 or 1234567893', [npi]],
    ['2000000004', []],
    ['2000000002', [npi]],
    ['password: Summer24', [secret]],
    ['Passcode = "a1"', [secret]],
    ['PIN:1234', [secret]],
    ['pin 1234', []],
    ['password: yours', []],
    ['spin: 1', []],
    ['password : a b1', []],
    ['pat@gmail.com', [email]],
    ['pat.doe+x@Yahoo.com', [email]],
    ['pat@att.net', [email]],
    ['pat@proton.me', [email]],
    ['desk@optum.com', []],
    ['pat@gmail.community', []],
    ['@gmail.com', []],
    ['12-3456789 and 123-45-6789', [ssn, tin]],
  ])('%s', (cause, messages) => expect(inCause(cause)).toEqual(messages));
  test.each([
    ['1234567893', true],
    ['1245319599', true],
    ['1234567890', false],
    ['1245319598', false],
    ['2000000002', true],
  ])('the check digit of %s: %s', (digits, valid) => expect(isNpi(digits)).toBe(valid));
});

describe('references', () => {
  const whole: Parts = {
    sources: { page: {} },
    messages: { locked: { portals: ['pro'], related: ['locked'], contacts: ['web'], evidence: [{ source: 'page' }] } },
    steps: { 'sign-in': { steps: [{ otherwise: ['locked'] }], contacts: ['web'], evidence: [] } },
    contacts: { web: { evidence: [{ source: 'page' }] } },
    signOns: { one: { signIn: 'sign-in', recover: ['sign-in'], contacts: ['web'], evidence: [] } },
    portals: {
      pro: {
        signOn: 'one',
        signIn: 'sign-in',
        register: 'sign-in',
        contacts: ['web'],
        commonMessages: ['locked'],
        evidence: [],
      },
    },
    cards: { umr: { portal: 'pro', evidence: [] } },
    tasks: { claims: { ways: [{ portal: 'pro', evidence: [] }] } },
    changes: { codes: { evidence: [], touches: ['steps/sign-in'] } },
    regions: {
      ohio: {
        portals: [{ portal: 'pro', evidence: [{ source: 'page' }] }],
        evidence: [{ source: 'page' }],
        contacts: ['web'],
      },
    },
    claims: { 1: { sources: ['page'], treatedIn: ['messages/locked', 'portals/pro'] } },
    terms: { tin: { sources: ['page'] } },
    hosts: { 'a.example': { sources: ['page'] } },
    faqs: { why: { procedures: ['sign-in'], messages: ['locked'], contacts: ['web'], evidence: [{ source: 'page' }] } },
    docs: {
      home: { procedures: ['sign-in'], messages: ['locked'], contacts: ['web'], evidence: [{ source: 'page' }] },
    },
  };
  const none = { source: 'none' };
  const changed = (name: keyof Parts, fields: object) => {
    const [[id, before] = ['', {}]] = Object.entries(whole[name] ?? {});
    return found(referencesExist, contentOf({ ...whole, [name]: { [id]: { ...before, ...fields } } }));
  };

  test('all that lead somewhere are fine, and those that are left out', () =>
    expect(found(referencesExist, contentOf(whole))).toEqual([]));
  test.each<[name: keyof Parts, fields: object, problem: string]>([
    [
      'contacts',
      { evidence: [none] },
      'contacts/web/evidence/0/source | contacts.web.evidence[0].source | no source "none"',
    ],
    ['signOns', { signIn: 'none' }, 'signOns/one/signIn | signOns.one.signIn | no procedure "none"'],
    ['signOns', { recover: ['none'] }, 'signOns/one/recover/0 | signOns.one.recover[0] | no procedure "none"'],
    ['signOns', { contacts: ['none'] }, 'signOns/one/contacts/0 | signOns.one.contacts[0] | no contact "none"'],
    [
      'signOns',
      { evidence: [none] },
      'signOns/one/evidence/0/source | signOns.one.evidence[0].source | no source "none"',
    ],
    ['portals', { signOn: 'on' }, 'portals/pro/signOn | portals.pro.signOn | no sign-on "on": did you mean "one"?'],
    [
      'portals',
      { signIn: 'sign-on' },
      'portals/pro/signIn | portals.pro.signIn | no procedure "sign-on": did you mean "sign-in"?',
    ],
    ['portals', { register: 'none' }, 'portals/pro/register | portals.pro.register | no procedure "none"'],
    ['portals', { contacts: ['web', 'none'] }, 'portals/pro/contacts/1 | portals.pro.contacts[1] | no contact "none"'],
    [
      'portals',
      { commonMessages: ['none'] },
      'portals/pro/commonMessages/0 | portals.pro.commonMessages[0] | no message "none"',
    ],
    [
      'portals',
      { evidence: [none] },
      'portals/pro/evidence/0/source | portals.pro.evidence[0].source | no source "none"',
    ],
    ['cards', { portal: 'none' }, 'cards/umr/portal | cards.umr.portal | no portal "none"'],
    ['cards', { evidence: [none] }, 'cards/umr/evidence/0/source | cards.umr.evidence[0].source | no source "none"'],
    [
      'tasks',
      { ways: [{ portal: 'none', evidence: [] }] },
      'tasks/claims/ways/0/portal | tasks.claims.ways[0].portal | no portal "none"',
    ],
    [
      'changes',
      { evidence: [none] },
      'changes/codes/evidence/0/source | changes.codes.evidence[0].source | no source "none"',
    ],
    [
      'regions',
      { portals: [{ portal: 'none', evidence: [] }] },
      'regions/ohio/portals/0/portal | regions.ohio.portals[0].portal | no portal "none"',
    ],
    [
      'regions',
      { portals: [{ portal: 'pro', evidence: [none] }] },
      'regions/ohio/portals/0/evidence/0/source | regions.ohio.portals[0].evidence[0].source | no source "none"',
    ],
    [
      'regions',
      { evidence: [none] },
      'regions/ohio/evidence/0/source | regions.ohio.evidence[0].source | no source "none"',
    ],
    ['regions', { contacts: ['none'] }, 'regions/ohio/contacts/0 | regions.ohio.contacts[0] | no contact "none"'],
    [
      'changes',
      { touches: ['steps/none'] },
      'changes/codes/touches/0 | changes.codes.touches[0] | no procedure "none"',
    ],
    ['claims', { sources: ['none'] }, 'claims/1/sources/0 | claims.1.sources[0] | no source "none"'],
    ['claims', { treatedIn: ['messages/none'] }, 'claims/1/treatedIn/0 | claims.1.treatedIn[0] | no message "none"'],
    [
      'claims',
      { treatedIn: ['portals/pro', 'regions/none'] },
      'claims/1/treatedIn/1 | claims.1.treatedIn[1] | no region "none"',
    ],
    ['claims', { treatedIn: ['faqs/none'] }, 'claims/1/treatedIn/0 | claims.1.treatedIn[0] | no FAQ "none"'],
    [
      'claims',
      { treatedIn: ['docs/none'] },
      'claims/1/treatedIn/0 | claims.1.treatedIn[0] | no page "none": did you mean "home"?',
    ],
    ['terms', { sources: ['none'] }, 'terms/tin/sources/0 | terms.tin.sources[0] | no source "none"'],
    ['hosts', { sources: ['none'] }, 'hosts/a.example/sources/0 | hosts.a.example.sources[0] | no source "none"'],
    [
      'steps',
      { steps: [{ otherwise: [] }, { otherwise: ['locked', 'none'] }] },
      'steps/sign-in/steps/1/otherwise/1 | steps.sign-in.steps[1].otherwise[1] | no message "none"',
    ],
    ['steps', { contacts: ['none'] }, 'steps/sign-in/contacts/0 | steps.sign-in.contacts[0] | no contact "none"'],
    [
      'steps',
      { evidence: [none] },
      'steps/sign-in/evidence/0/source | steps.sign-in.evidence[0].source | no source "none"',
    ],
    ['messages', { portals: ['none'] }, 'messages/locked/portals/0 | messages.locked.portals[0] | no portal "none"'],
    ['messages', { related: ['none'] }, 'messages/locked/related/0 | messages.locked.related[0] | no message "none"'],
    [
      'messages',
      { contacts: ['none'] },
      'messages/locked/contacts/0 | messages.locked.contacts[0] | no contact "none"',
    ],
    [
      'messages',
      { evidence: [none] },
      'messages/locked/evidence/0/source | messages.locked.evidence[0].source | no source "none"',
    ],
    ['faqs', { procedures: ['none'] }, 'faqs/why/procedures/0 | faqs.why.procedures[0] | no procedure "none"'],
    ['faqs', { messages: ['none'] }, 'faqs/why/messages/0 | faqs.why.messages[0] | no message "none"'],
    ['faqs', { contacts: ['none'] }, 'faqs/why/contacts/0 | faqs.why.contacts[0] | no contact "none"'],
    ['faqs', { evidence: [none] }, 'faqs/why/evidence/0/source | faqs.why.evidence[0].source | no source "none"'],
    ['docs', { procedures: ['none'] }, 'docs/home/procedures/0 | docs.home.procedures[0] | no procedure "none"'],
    ['docs', { messages: ['none'] }, 'docs/home/messages/0 | docs.home.messages[0] | no message "none"'],
    ['docs', { contacts: ['none'] }, 'docs/home/contacts/0 | docs.home.contacts[0] | no contact "none"'],
    ['docs', { evidence: [none] }, 'docs/home/evidence/0/source | docs.home.evidence[0].source | no source "none"'],
  ])('%s with %j', (name, fields, problem) => expect(changed(name, fields)).toEqual([problem]));
  test('into a collection that cannot be read they are no second mistake', () => {
    expect(found(referencesExist, contentOf({ ...whole, sources: {}, regions: {} }))).toEqual([]);
    expect(changed('portals', { register: undefined })).toEqual([]);
  });
  test('of an entry that cannot be read in full', () => {
    const content = contentOf({ messages: { locked: { related: ['code'], portals: [], contacts: [], evidence: [] } } });
    content.ids.messages.add('code');
    expect(found(referencesExist, content)).toEqual([]);
  });
  test('what is referred to', () => {
    expect(
      [
        ...referredTo(
          contentOf({ ...whole, faqs: { why: { procedures: ['other'], messages: [], contacts: [], evidence: [] } } }),
        ),
      ].map(([name, ids]) => [name, [...ids].sort()]),
    ).toEqual([
      ['sources', ['page']],
      ['steps', ['other', 'sign-in']],
      ['contacts', ['web']],
      ['signOns', ['one']],
      ['messages', ['locked']],
      ['portals', ['pro']],
    ]);
  });
  test('a source that nothing rests on', () => {
    const parts = { ...whole, sources: { page: {}, spare: {} } };
    expect(found(sourcesUsed, contentOf(parts))).toEqual([
      'sources/spare | sources.spare | nothing rests on this source: name it where it is evidence, or remove it',
    ]);
    expect(found(sourcesUsed, contentOf({ sources: { spare: {} } }))).toHaveLength(1);
    const unread = { file: 'a', line: 1, column: 1, path: '', message: 'unread' };
    expect(found(sourcesUsed, contentOf(parts, { problems: [unread] }))).toEqual([]);
  });
  test('entries that nothing leads to', () => {
    const spare = { evidence: [], contacts: [], portals: [], related: [], steps: [], recover: [] };
    expect(unlinked(contentOf(whole))).toEqual([]);
    expect(
      unlinked(
        contentOf({
          ...whole,
          messages: { ...whole.messages, a: spare },
          steps: { ...whole.steps, b: spare },
          contacts: { ...whole.contacts, c: spare },
          signOns: { ...whole.signOns, d: spare },
          terms: { ...whole.terms, e: { sources: [] } },
        }),
      ),
    ).toEqual(
      [
        ['messages', 'a'],
        ['steps', 'b'],
        ['contacts', 'c'],
        ['signOns', 'd'],
      ].map(([name, id]) => ({
        file: `${name}/${id}`,
        line: 1,
        column: 1,
        path: `${name}.${id}`,
        message: 'no other entry leads here: name it in a step, a portal, a page or another message',
      })),
    );
    expect(unlinked(contentOf({ messages: { a: spare } }))).toHaveLength(1);
  });
});

describe('states', () => {
  const codes =
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
      ' ',
    );
  const regions = Object.fromEntries(
    codes.map((code) => [`in-${code.toLowerCase()}`, { kind: 'state', states: [code] }]),
  );
  const seen = (more: Record<string, object>, options?: Parameters<typeof contentOf>[1]) =>
    found(states, contentOf({ regions: { ...regions, ...more } as never }, options));

  test('51 of them, and other regions with any states or none', () => {
    expect(codes).toHaveLength(51);
    expect(
      seen({
        vets: { kind: 'programme', states: ['OH', 'WV'] },
        county: { kind: 'county', states: ['CA'] },
        none: { kind: 'programme', states: [] },
      }),
    ).toEqual([]);
  });
  test.each([[[]], [['OH', 'WV']]])('a state has one code, not %j', (list) => {
    expect(
      seen({
        'in-oh': { kind: 'state', states: ['OH'] },
        'in-wv': { kind: 'state', states: ['WV'] },
        odd: { kind: 'state', states: list },
      })[0],
    ).toBe('regions/odd/states | regions.odd.states | a region of kind "state" names exactly one state');
  });
  test('an unknown code', () => {
    expect(seen({ odd: { kind: 'county', states: ['OH', 'OX'] } })).toEqual([
      expect.stringMatching(
        /^regions\/odd\/states\/1 \| regions\.odd\.states\[1\] \| "OX" is not the code of a state: did you mean "\w\w"\?$/,
      ),
    ]);
  });
  test('a code twice', () =>
    expect(seen({ again: { kind: 'state', states: ['OH'] } })).toEqual([
      'regions/again/states/0 | regions.again.states[0] | OH is listed twice: region "in-oh" has it already',
    ]));
  test('none', () => {
    const { 'in-oh': _ohio, 'in-wv': _west, ...rest } = regions;
    expect(found(states, contentOf({ regions: rest }))).toEqual([
      'regions/in-wy | regions | no region of kind "state" for OH, WV: add one for each',
    ]);
    expect(found(states, contentOf({ regions: { ...rest, ohio: { kind: 'county', states: ['OH'] } } }))).toHaveLength(
      1,
    );
  });
  test('which are missing is not said while a region cannot be read', () => {
    expect(
      found(states, contentOf({ regions: { ohio: { kind: 'state', states: ['OH'] } } }, { broken: ['regions'] })),
    ).toEqual([]);
    expect(found(states, contentOf({}))).toEqual([]);
  });
});

describe('texts', () => {
  const content = contentOf({
    messages: {
      locked: {
        title: 'Locked',
        fix: ['Wait.', 'See www.optum.com.'],
        ended: { when: '2025' },
        count: 1,
        none: null,
        body: 'One.\nTwo.',
      },
    },
    portals: { pro: { address: 'HTTPS://portal.example/a b' } },
  });

  test('all of them, with their places', () => {
    expect(
      textsOf(content).map(({ file, line, column, path, text }) => [`${file}:${line}:${column}`, path, text]),
    ).toEqual([
      ['portals/pro/address:1:1', 'portals.pro.address', 'HTTPS://portal.example/a b'],
      ['messages/locked/title:1:1', 'messages.locked.title', 'Locked'],
      ['messages/locked/fix/0:1:1', 'messages.locked.fix.0', 'Wait.'],
      ['messages/locked/fix/1:1:1', 'messages.locked.fix.1', 'See www.optum.com.'],
      ['messages/locked/ended/when:1:1', 'messages.locked.ended.when', '2025'],
      ['messages/locked:10:1', 'messages.locked', 'One.'],
      ['messages/locked:11:1', 'messages.locked', 'Two.'],
    ]);
  });
  test('they are gone through once', () => expect(textsOf(content)).toBe(textsOf(content)));
  test('a list is located by numbers', () => {
    const located: unknown[] = [];
    const parts = contentOf({ terms: { a: { sources: ['x'] } } });
    const [term] = parts.entries.terms;
    if (term) term.locate = (path = []) => (located.push(path), { file: 'a', line: 1, column: 1 });
    textsOf(parts);
    expect(located).toEqual([['sources', 0]]);
  });
  test('an address in a field of its own is taken whole, one among words is picked out', () => {
    expect(addressesOf(content)).toEqual([
      {
        file: 'portals/pro/address',
        line: 1,
        column: 1,
        path: 'portals.pro.address',
        address: 'HTTPS://portal.example/a b',
      },
      {
        file: 'messages/locked/fix/1',
        line: 1,
        column: 1,
        path: 'messages.locked.fix.1',
        address: 'https://www.optum.com',
      },
    ]);
    expect(
      addressesOf(contentOf({ terms: { a: { meaning: 'See https://www.optum.com now' } } })).map(
        ({ address }) => address,
      ),
    ).toEqual(['https://www.optum.com']);
  });
});

test('an id twice is refused where it stands the second time', () => {
  const content = contentOf({ messages: { locked: {} }, terms: { locked: {} } });
  const [first] = content.entries.messages;
  if (first)
    content.entries.messages.push({ ...first, locate: () => ({ file: 'messages/again', line: 7, column: 3 }) });
  expect(found(uniqueIds, content)).toEqual([
    'messages/again:7:3 | messages.locked | "locked" is used twice: line 1 has it already',
  ]);
});

test('a wording leads to one message, whatever its case and points', () => {
  const messages = {
    a: { wording: ['Access pending.', 'Locked'] },
    b: { wording: ['Other', 'ACCESS pending!'] },
    c: { wording: ['Locked', 'Locked '] },
  };
  expect(found(wordings, contentOf({ messages }))).toEqual([
    'messages/b/wording/1 | messages.b.wording[1] | message "a" has this wording already: keep it in one place',
    'messages/c/wording/0 | messages.c.wording[0] | message "a" has this wording already: keep it in one place',
    'messages/c/wording/1 | messages.c.wording[1] | message "a" has this wording already: keep it in one place',
  ]);
});

describe('steps of the portal', () => {
  const parts = (text: string, portals: string[]) => ({
    steps: { 'add-uhc': { portals: ['uhc'] }, anywhere: { portals: [] } },
    messages: { gone: { portals, cause: 'Words.', fix: ['Wait.', text] } },
  });
  const inFix = (text: string, portals: string[]) => found(stepsOfThePortal, contentOf(parts(text, portals)));

  test('a message of another portal does not lead to them', () =>
    expect(inFix('Ask to be [added](step:add-uhc).', ['pay'])).toEqual([
      'messages/gone/fix/1 | messages.gone.fix[1] | the steps "add-uhc" are for uhc: this message appears elsewhere',
    ]));
  test.each([
    ['Ask to be [added](step:add-uhc).', ['pay', 'uhc']],
    ['Ask to be [added](step:add-uhc).', []],
    ['[Reset](step:anywhere) it.', ['pay']],
    ['See the [portal](portal:pay).', ['pay']],
    ['Then [go on](step:no-such-steps).', ['pay']],
  ])('%s is fine in %j', (text, portals) => expect(inFix(text, portals)).toEqual([]));
});

describe('voice of the guide', () => {
  const inCause = (cause: string) => found(guideVoice, contentOf({ messages: { gone: { cause } } }));

  test.each([
    ['No source says how long.', 'No source says'],
    ['No public page shows this.', 'No public page shows'],
    ['No official page names it.', 'No official page names'],
    ['We found no reason.', 'We found'],
    ['We could not open it.', 'We could not'],
    ['Nobody has confirmed it.', 'Nobody has confirmed'],
    ['The time is not published.', 'is not published'],
    ['It is on none of our sources.', 'our sources'],
    ['The article says otherwise.', 'The article'],
    ['This is our own reading.', 'our own reading'],
    ['We list every desk.', 'We list'],
  ])('%s is refused', (cause, words) =>
    expect(inCause(cause)).toEqual([
      `messages/gone/cause | messages.gone.cause | "${words}" tells of the guide: say what the reader does, or leave the row out`,
    ]),
  );
  test.each([
    'Our advice: wait.',
    'These steps are our advice.',
    'Our administrator has left.',
    'We work alone.',
    'Who let us in?',
  ])('%s is fine', (cause) => expect(inCause(cause)).toEqual([]));
  test('a line below a frontmatter counts too', () =>
    expect(found(guideVoice, contentOf({ faqs: { why: { body: 'No source says so.' } } }))).toHaveLength(1));
  test('evidence, sources, claims and the two pages about the guide may tell', () => {
    const words = 'No source says so.';
    expect(
      found(
        guideVoice,
        contentOf({
          sources: { a: { note: words } },
          claims: { 1: { reason: words } },
          docs: { about: { body: words }, sources: { description: words } },
          messages: { b: { evidence: [{ says: words }] } },
          contacts: { c: { hoursEvidence: [{ says: words }] } },
        }),
      ),
    ).toEqual([]);
  });
});

describe('whole sentences', () => {
  const inNotes = (...notes: string[]) => found(wholeSentences, contentOf({ portals: { pay: { notes } } }));

  test.each([
    'Wait.',
    '"Choice" on the card.',
    '[Register](step:a) first.',
    '**Sign In** is there.',
    '6 digits (a code).',
    'Is it you?',
  ])('%s', (note) => expect(inNotes(note)).toEqual([]));
  test('a comma without quotation marks divides one', () =>
    expect(
      inNotes('Health Plan of Nevada', 'or HPN Medicaid on the card.').map((line) => line.replace(/ is no .*/, '')),
    ).toEqual([
      'portals/pay/notes/0 | portals.pay.notes[0] | "Health Plan of Nevada"',
      'portals/pay/notes/1 | portals.pay.notes[1] | "or HPN Medicaid on the card."',
    ]));
});
