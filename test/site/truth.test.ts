/** What must never be published as a fact stands on the Sources page, as a claim, or nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { need } from '../../src/data/guide.ts';
import type { HTMLElement } from 'node-html-parser';
import type { Entry } from '../../src/data/read.ts';
import { statusLabels, verdictLabels } from '../../src/schemas/labels.ts';
import { pathOf, paths } from '../../src/site/paths.ts';
import { builtPages as readPages } from '../helpers/built-site.ts';
import { filesIn } from '../helpers/files.ts';
import { entries, guide } from '../helpers/guide.ts';
import { dist } from '../helpers/project.ts';

const pages = readPages();

const texts = pages.map(({ path, document }) => ({
  path,
  text: document.querySelector('body')?.textContent.replace(/\s+/g, ' ') ?? '',
}));
// The search's file is not read by people: it holds what they may type, false figures too.
const files = filesIn(dist, '**/*.{json,txt}')
  .filter((file) => !file.startsWith('search-documents/'))
  .map((file) => ({
    path: `/${file}`,
    text: readFileSync(join(dist, file), 'utf8'),
  }));

/** The figures in the claims that nobody confirms, as they may be written. */
const unit: Record<string, string> = {
  percent: '(%|percent|per cent)',
  minutes: '(minutes?|min)',
  digits: 'digits? ([a-z]+ )?code',
  reviews: 'reviews?',
  'out of 5': '(out of|/) ?5',
};
const figures = entries.claims
  .filter(({ data }) => data.verdict === 'nothing-found')
  .flatMap(({ data }) => [
    ...data.claim.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?) (${Object.keys(unit).join('|')})`, 'g')),
  ])
  .map(([, number = '', name = '']) => new RegExp(`\\b${number.replace('.', '\\.')}[ -]?${unit[name]}`, 'i'));
const phrases = [
  /code (of|has|with) 10 digits/i,
  /(one|1) business day\b/i,
  /FFS Verification/i,
  /FFS Provider User/i,
  /Eleanor Briggs/i,
];

test('the claims hold figures to look for', () => expect(figures.map(String)).toHaveLength(9));

describe.each([...figures, ...phrases])('%s', (figure) => {
  test('stands nowhere but on the Sources page', () => {
    expect(
      [...texts, ...files]
        .filter(({ path, text }) => path !== '/sources/' && figure.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

test('no page but Sources gives any share in percent', () => {
  expect(
    texts.filter(({ path, text }) => path !== '/sources/' && /\d ?(%|percent)/i.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

describe('Sources', () => {
  const list = pages.find(({ path }) => path === '/sources/')?.document;
  const inList = (id: string) => list?.querySelector(`[id="${id}"]`);
  const words = (element?: HTMLElement | null) => element?.structuredText.replace(/\s+/g, ' ') ?? '';

  test.each(entries.sources.map(({ id, data }) => [id, data] as const))(
    '%s: publisher, page date, day of reading, what rests on it',
    (id, data) => {
      // An old address with an anchor finds the entry of the list, and from there its page.
      expect(inList(id)?.querySelector('a')?.getAttribute('href')).toBe(paths.source(id));
      expect(words(inList(id))).toContain(data.publisher);
      const page = pages.find(({ path }) => path === paths.source(id))?.document.querySelector('main');
      expect(words(page)).toContain(data.publisher);
      expect(words(page)).toContain(`Page date: ${data.pageDate ?? 'none on the page'}. Read on`);
      // A source that shows a claim of the article to be wrong need not carry an entry of its own.
      const inClaims = entries.claims.some((claim) => claim.data.sources.includes(id));
      const users = Object.values<Entry[]>(entries)
        .flat()
        .filter((entry) => entry.collection !== 'claims' && JSON.stringify(entry.data).includes(`"${id}"`));
      expect(users.length > 0 || inClaims).toBe(true);
      if (
        users.some(({ collection }) => ['portals', 'regions', 'messages', 'steps', 'faqs', 'docs'].includes(collection))
      )
        expect(page?.querySelectorAll('.uses a').length).toBeGreaterThan(0);
    },
  );

  test('all 61 claims, each with verdict, reason and where the guide treats it', () => {
    expect(entries.claims.map(({ data }) => data.number)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    for (const { data } of entries.claims) {
      const text = words(inList(`claim-${data.number}`));
      expect(text).toContain(verdictLabels[data.verdict].label);
      expect(text).toContain('See: ');
      expect(list?.querySelectorAll(`[id="claim-${data.number}"] .used-by:last-child a`).length).toBe(
        data.treatedIn.length,
      );
    }
  });
});

/** What a region's page rests on: its own portals, programmes and notes. */
const regionEvidence = (id: string) => {
  const region = need(guide, 'regions', id);
  return [...[...region.portals, ...region.programmes].flatMap(({ evidence }) => evidence), ...region.evidence];
};

describe('evidence is shown: status in words and shape, each source with publisher and page date, review and next review', () => {
  const shown = (['portals', 'regions', 'messages', 'steps', 'faqs'] as const).flatMap((name) =>
    [...guide[name].values()].map(
      (entry) =>
        [
          pathOf({ collection: name, ...entry }),
          {
            ...entry,
            evidence: name === 'regions' ? regionEvidence(entry.id) : entry.evidence,
          },
        ] as const,
    ),
  );

  test('for every kind', () => expect(shown.length).toBeGreaterThan(200));

  test.each(shown)('%s', (address, entry) => {
    const block = pages.find((page) => page.path === address)?.document.querySelector('.proof');
    const text = block?.structuredText.replace(/\s+/g, ' ') ?? '';
    expect(
      Object.values(statusLabels)
        .map(({ label, shape }) => `${shape} ${label}`)
        .some((status) => text.includes(status)),
    ).toBe(true);
    for (const { source, says } of entry.evidence) {
      const { publisher, pageDate } = need(guide, 'sources', source);
      expect(text).toContain(publisher);
      expect(text).toContain(pageDate ?? '');
      expect(text).toContain(says.slice(0, 20));
    }
    const days = block?.querySelectorAll('time').map((time) => time.getAttribute('datetime'));
    expect(days?.at(-2)).toBe(entry.reviewedOn);
    expect(Date.parse(days?.at(-1) ?? '')).toBeGreaterThan(Date.parse(entry.reviewedOn));
  });
});

test('the San Diego number is given for San Diego alone', () => {
  const number = entries.contacts.find((contact) => contact.id === 'optum-san-diego-support');
  expect(number).toBeDefined();
  const others = entries.portals.filter(
    (portal) => portal.data.contacts.includes(number?.id ?? '') && !/San Diego/.test(portal.data.name),
  );
  expect(others).toEqual([]);
});

test('the two addresses that nobody confirms are never linked', () => {
  const links = pages.flatMap((page) =>
    page.document.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? ''),
  );
  expect(links.filter((link) => /paymentintegrityportal|sso-payer/.test(link))).toEqual([]);
});

test('e-mail is never offered as a method that works', () => {
  const methods = entries.signOns
    .filter((signOn) => signOn.id === 'one-healthcare-id')
    .flatMap((signOn) => signOn.data.methods);
  expect(methods.length).toBeGreaterThan(2);
  expect(methods.filter((method) => /e-?mail/i.test(method))).toEqual([]);
});
