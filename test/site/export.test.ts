/** What other programs read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exported } from '../../src/schemas/export.ts';
import { builtPages } from '../helpers/built-site.ts';
import { guide } from '../helpers/guide.ts';
import { dist } from '../helpers/project.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const data = exported.parse(JSON.parse(read('data/guide.json')));
const pages = new Map(builtPages().map(({ path, document }) => [path, document]));

test('guide.json holds every entry', () => {
  expect(data.regions).toHaveLength(guide.regions.size);
  expect(data.portals).toHaveLength(guide.portals.size);
  expect(data.cards).toHaveLength(guide.cards.size);
  expect(data.tasks).toHaveLength(guide.tasks.size);
  expect(data.procedures).toHaveLength(guide.steps.size);
  expect(data.messages).toHaveLength(guide.messages.size);
  expect(data.faqs).toHaveLength(guide.faqs.size);
  expect(data.sources).toHaveLength(guide.sources.size);
});

describe('every entry leads to its page, which says the same of it', () => {
  const all = [...data.regions, ...data.portals, ...data.procedures, ...data.messages, ...data.faqs];
  test.each(all.map((entry) => [entry.page, entry] as const))(
    '%s',
    (address, { status, reviewedOn, reviewDue, sources }) => {
      const block = pages.get(address)?.querySelector('.proof');
      expect(block?.querySelector('.chip')?.getAttribute('data-status')).toBe(status);
      expect(block?.querySelectorAll('time').map((time) => time.getAttribute('datetime'))).toEqual([
        reviewedOn,
        reviewDue,
      ]);
      for (const source of sources) expect(data.sources.map(({ id }) => id)).toContain(source);
    },
  );
});

test('an address that nobody confirms is not given', () => {
  const unconfirmed = [...guide.portals.values()].filter((portal) => portal.unconfirmedAddresses.length > 0);
  expect(unconfirmed.length).toBeGreaterThan(0);
  for (const { id } of unconfirmed) expect(data.portals.find((portal) => portal.id === id)?.address).toBeUndefined();
});

test('its JSON Schema describes every field of an entry', () => {
  const schema = JSON.parse(read('data/guide.schema.json')) as {
    properties: Record<string, { items?: { properties: object } }>;
  };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(data));
  expect(Object.keys(schema.properties['messages']?.items?.properties ?? {})).toEqual(
    expect.arrayContaining(Object.keys(data.messages[0] ?? {})),
  );
});

test('llms.txt leads to pages that are there', () => {
  const links = [...read('llms.txt').matchAll(/\]\(https:\/\/[^/]+(\/[^)]*)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(12);
  expect(links.filter((path) => !path.endsWith('.json') && !pages.has(path))).toEqual([]);
});

test('what browsers and readers of sitemaps ask for by habit is there', () => {
  expect(read('sitemap.xml')).toBe(read('sitemap-index.xml'));
  expect(readFileSync(join(dist, 'favicon.ico')).readUInt32LE(0)).toBe(0x0001_0000);
  const icon = readFileSync(join(dist, 'apple-touch-icon.png'));
  expect([icon.toString('latin1', 1, 4), icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual(['PNG', 180, 180]);
});

test('robots.txt names the sitemap, and the sitemap names every page but the one for wrong addresses', () => {
  expect(read('robots.txt')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m);
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  expect(listed.sort()).toEqual([...pages.keys()].filter((path) => path !== '/404.html').sort());
});
