/** The search over the documents as they are built. Later benches measure more; these are the promises. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/data/fold-text.ts';
import { readCollection } from '../../src/data/read.ts';
import type { SearchDocument } from '../../src/search/packed.ts';
import { createSearch } from '../../src/search/rank.ts';
import { paths } from '../../src/site/paths.ts';
import { guide } from '../helpers/guide.ts';
import { contentFolder, dist } from '../helpers/project.ts';
import { builtSearchData } from '../helpers/search-files.ts';

const data = builtSearchData();
const find = createSearch(data);
const first = (query: string) => find(query).hits[0]?.document.path;
const safetyPages = [
  ...[...guide.faqs.values()].filter(({ topic }) => topic === 'safety').map(({ id }) => paths.question(id)),
  ...[...guide.steps.values()].filter(({ task }) => task === 'safety').map(({ id }) => paths.procedure(id)),
];
const wordings = data.documents.flatMap(({ path, wording }) => wording.map((text) => [text, path] as const));

test('there are documents of every kind', () => {
  expect(new Set(data.documents.map(({ kind }) => kind))).toEqual(
    new Set(['message', 'question', 'procedure', 'portal', 'region', 'card', 'task']),
  );
  expect(wordings.length).toBeGreaterThan(20);
});

test('a title finds what is called so, and nineteen in twenty are sure', () => {
  const isCalled = (name: string, { title, names }: SearchDocument) =>
    [title, ...names].some((other) => foldText(other) === foldText(name));
  const answers = data.documents.map(({ title }) => ({ title, ...find(title) }));
  expect(answers.filter(({ title, hits: [best] }) => !best || !isCalled(title, best.document))).toEqual([]);
  expect(answers.filter(({ sure }) => sure).length).toBeGreaterThanOrEqual(0.95 * answers.length);
});

describe('exact wording comes first, and sure', () => {
  test.each(wordings)('%s', (wording, path) => {
    expect(first(wording)).toBe(path);
    expect(find(wording).sure).toBe(true);
  });
});

describe('pasted with its page comes first', () => {
  test.each(wordings.filter(([wording]) => wording.split(' ').length > 2))('%s', (wording, path) => {
    const page = `Optum\nSkip to main content\nHome   Support   Sign out\n\n${wording}\n\nContact us 877-620-6194 | Privacy Policy | Terms of Use\n© 2026 Optum, Inc. All rights reserved.\nTrace ID: 7f3a-19c2 11/23/2026 09:14 AM`;
    expect(first(page)).toBe(path);
  });
});

test.each([
  ['The One Healthcare ID or password that you entered is incorrect.', '/messages/id-or-password-incorrect/'],
  ['tax id already enrolled', '/messages/tin-already-enrolled/'],
  ['code never came', '/messages/text-code-does-not-arrive/'],
  ['account locked out', '/messages/account-locked/'],
  ['arizona', '/regions/arizona/'],
  ['san diego county', '/regions/san-diego-county/'],
  ['provider express', '/portals/provider-express/'],
])('“%s” gives %s first', (query, path) => expect(first(query)).toBe(path));

test.each([
  'recipe for banana bread',
  'weather in tucson tomorrow',
  'cheap flights to denver',
  'how to fix my car engine',
  'netflix is buffering',
])('off topic is never sure: “%s”', (query) => expect(find(query).sure).toBe(false));

describe('where somebody may be cheating the reader, a page about safety comes first', () => {
  test.each([
    'somebody asks for my code',
    'caller wants my code',
    'a man on the phone wants me to read him the code',
    'should I give the code to the caller',
    'Dear Valued Provider, your access will be SUSPENDED within 24 hours',
    'email says click here or your account will be closed immediately',
    'is this site from Optum',
    'is uhcprovider-login.com real',
    'can I trust this',
    'phishing',
    'got a letter asking to change our bank account',
    'our bank account was changed',
    'does Optum ask for my password',
    'is this login page fake',
    'I clicked a google ad and typed my password and now I think it was fake',
    'got a weird email with a button',
    'help desk needs my password',
    'a person from provider relations wanted the six digits',
    'Action required: your W-9 has expired. Click here to upload one',
    'To keep receiving electronic funds sign the form and FAX it back with a voided check',
    'Your access expires today. Confirm at portal-verify.example to avoid suspension',
    'Verify your banking details before Friday',
    'got an email that our routing number was updated, I did not do that',
    'our direct deposit has to be moved to another account today',
    'should I send the code to the caller',
    'does UHC send such mails or is it fishing',
    'somebody called and wants my access code',
    'caller asked for our password',
    'is this email a scam',
    'your access will be suspended within 24 hours, confirm your code',
    'mail threatens suspension',
    'scam',
    'hacked',
    'smishing',
  ])('%s', (query) => expect(safetyPages).toContain(first(query)));

  test.each([
    'why does it ask for a code every time',
    'access code',
    'enter the access code',
    'our client is asking us to get into Optum for them',
    'email already in use',
    'I forgot my password',
    'Your access code is: 118204 Reply STOP to opt out',
    'Oxford card, is it still example.com or the regular one',
    'where do I send a voided check',
    'our new girl at the desk, she needs a login',
    'the doctor says he needs a password for the portal',
    'Confirm your access code',
    "We've sent a code to j***@n***.example",
    'live person, it keeps asking me for my tax id',
    'phisical therapy authorization',
    'the two of us share one login and the code goes to her phone',
    'blocked due to suspicious activity',
    'the link in the email does nothing when I click on it',
    'they take calls, I need help with the login',
  ])('but not where nobody does: %s', (query) => expect(safetyPages).not.toContain(first(query)));
});

describe('who wants somebody to call finds the numbers', () => {
  const numbers = '/faq/which-number-do-i-call/';
  const three = (query: string) =>
    find(query)
      .hits.slice(0, 3)
      .map(({ document }) => document.path);
  test.each([
    'uhc eligibility phone number',
    'live person at provider services',
    'need a human',
    'who do I call about this',
    'can I talk to someone',
  ])('%s', (query) => expect(three(query)).toContain(numbers));
  test('of one portal on its page', () => expect(first('phone number for optum pay')).toBe('/portals/optum-pay/'));
  test.each([
    'change my phone number',
    'code goes to her phone number',
    'do we need a phone number',
    'phone does not ring',
  ])('is not asked: %s', (query) => expect(first(query)).not.toBe(numbers));
});

test('the full-text index is complete, and only what the guide uses', () => {
  const files = globSync('**/*', { cwd: join(dist, 'pagefind') }).filter((file) => file.includes('.'));
  const empty = files.filter((file) => statSync(join(dist, 'pagefind', file)).size === 0);
  expect(empty).toEqual([]);
  const { languages } = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(languages['en']?.page_count).toBeGreaterThan(150);
  expect(files.filter((file) => /ui\.|highlight/.test(file))).toEqual([]);
});

test('the full-text index holds a step where it is at home, not on the page of every state that repeats it', () => {
  const fragments = globSync('fragment/*', { cwd: join(dist, 'pagefind') }).map((file) => {
    const text = gunzipSync(readFileSync(join(dist, 'pagefind', file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  });
  const holding = (words: string) => fragments.filter(({ content }) => content.includes(words)).map(({ url }) => url);
  expect(fragments.length).toBeGreaterThan(150);
  expect(holding('7 a.m. to 9 p.m. Central Time')).toContain('/portals/uhc-provider-portal/');
  const step =
    readCollection('steps', contentFolder).entries.find(({ id }) => id === 'sign-in-to-the-uhc-portal')?.data.steps[0]
      ?.do ?? '';
  const steps = holding(step.replaceAll('**', ''));
  expect(steps).toContain('/steps/sign-in-to-the-uhc-portal/');
  expect(steps.filter((url) => url.startsWith('/regions/'))).toEqual([]);
  expect(holding('UnitedHealthcare Provider Portal')).toContain('/regions/iowa/');
});

describe('every answer leads to where it stands', () => {
  const ids = new Map<string, Set<string>>();
  const stands = (address: string) => {
    const [page = '', anchor] = address.split('#');
    const found = ids.get(page) ?? new Set(idsOf(page));
    ids.set(page, found);
    return anchor === undefined || found.has(anchor);
  };
  const idsOf = (page: string) =>
    [...readFileSync(join(dist, page, 'index.html'), 'utf8').matchAll(/\bid="?([^"\s>]+)/g)].map(([, id = '']) => id);

  test('of its own', () => {
    expect(data.documents.filter(({ path }) => path.includes('#')).length).toBeGreaterThan(30);
    expect(data.documents.map(({ path }) => path).filter((path) => !stands(path))).toEqual([]);
  });

  test('with a place', () => {
    const tasks = data.documents.filter(({ kind }) => kind === 'task');
    const found = data.documents
      .filter(({ kind }) => kind === 'region')
      .flatMap(({ title }) => tasks.flatMap((task) => find(`${task.title} ${title}`).hits))
      .map(({ document }) => document.path);
    expect(found.filter((path) => /^\/regions\/.*#task-/.test(path)).length).toBeGreaterThan(100);
    expect([...new Set(found)].filter((path) => !stands(path))).toEqual([]);
  });
});
