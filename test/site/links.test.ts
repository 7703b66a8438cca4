import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../src/addresses/find.ts';
import { inspectAddress } from '../../src/addresses/inspect.ts';
import { knownNames } from '../../src/addresses/look-alikes.ts';
import { readContent } from '../../src/data/read.ts';
import { isOfficial } from '../../src/schemas/labels.ts';
import { builtPages } from '../helpers/built-site.ts';
import { filesIn } from '../helpers/files.ts';
import { contentFolder, dist } from '../helpers/project.ts';

const pages = builtPages();
const ids = new Map(
  pages.map((page) => [page.path, new Set(page.document.querySelectorAll('[id]').map((element) => element.id))]),
);
const links = pages.flatMap((page) =>
  page.document
    .querySelectorAll('[href], [src]')
    .map((element) => ({ page: page.path, to: element.getAttribute('href') ?? element.getAttribute('src') ?? '' })),
);

test('there are links to check', () => expect(links.length).toBeGreaterThan(5_000));

test('every internal link and anchor leads somewhere', () => {
  const broken = links
    .filter(({ to }) => to.startsWith('/') || to.startsWith('#'))
    .filter(({ page, to }) => {
      const [path, anchor] = to.split('#');
      const target = path || page;
      if (target.endsWith('/') || target.endsWith('.html')) {
        const known = ids.get(target);
        return known === undefined || (anchor !== undefined && anchor !== '' && !known.has(anchor));
      }
      return !existsSync(join(dist, target));
    })
    .map(({ page, to }) => `${page} → ${to}`);
  expect(broken).toEqual([]);
});

const { entries } = readContent(contentFolder);
const allHosts = new Set([
  ...entries.hosts.map((host) => host.id),
  new URL(process.env['SITE_URL'] ?? 'https://portal-access-guide.example').hostname,
]);
const unlinked = entries.hosts.filter((host) => !isOfficial(host.data.role)).map((host) => host.id);
const linkedHosts = new Set([...allHosts].filter((host) => !unlinked.includes(host)));
const wrong = (addresses: string[], hosts: Set<string>) => {
  const known = knownNames(hosts);
  return [...new Set(addresses)].filter((address) => {
    const { listed, faults } = inspectAddress(address, known);
    return !listed || faults.length > 0;
  });
};

test('every external link is https, on a listed host that an official owner answers for', () => {
  const external = links
    .map(({ to }) => to)
    .filter((to) => /^[a-z][a-z0-9+.-]*:/i.test(to) && !/^(mailto|tel):/.test(to));
  expect(external.length).toBeGreaterThan(100);
  expect(wrong(external, linkedHosts)).toEqual([]);
});

test('so is every code on a sheet', () => {
  const codes = pages.flatMap((page) =>
    page.document.querySelectorAll('[data-qr]').map((code) => code.getAttribute('data-qr') ?? ''),
  );
  expect(codes.length).toBeGreaterThan(50);
  expect(wrong(codes, linkedHosts)).toEqual([]);
});

describe('every address in words is on a listed host', () => {
  test.each(pages.map(({ path, html }) => [path, html] as const))('%s', (_, html) => {
    const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
    expect(wrong(addressesIn(text), allHosts)).toEqual([]);
  });

  // Where packages come from is said in two files of their own.
  test.each(filesIn(dist, '**/*.{json,txt,xml,conf}').filter((file) => !/^(sbom|licences)/.test(file)))(
    '%s',
    (file) => {
      // The names of XML and of JSON Schema themselves are no places to go.
      const text = readFileSync(join(dist, file), 'utf8')
        .replace(/xmlns(:\w+)?="[^"]*"|"\$schema":"[^"]*"/g, '')
        .replace(/<[^>]*>|\\[nu"]/g, ' ');
      expect(wrong(addressesIn(text), allHosts)).toEqual([]);
    },
  );
});

test('an address that nobody official answers for is never linked', () => {
  expect(unlinked.length).toBeGreaterThan(5);
  expect(
    wrong(
      unlinked.map((host) => `https://${host}/`),
      linkedHosts,
    ),
  ).toHaveLength(unlinked.length);
});

test('a link to a portal shows its host, opens in the same tab and tells nobody where it stood', () => {
  const portals = new Set(entries.portals.flatMap(({ data }) => [data.address, data.registerAddress]));
  const anchors = pages
    .flatMap((page) => page.document.querySelectorAll('a[href]'))
    .filter((anchor) => portals.has(anchor.getAttribute('href')));
  expect(anchors.length).toBeGreaterThan(50);
  for (const anchor of anchors) {
    expect(anchor.textContent).toContain(new URL(anchor.getAttribute('href') ?? '').hostname);
    expect(anchor.getAttribute('target')).toBeUndefined();
    expect(anchor.getAttribute('rel')).toContain('noreferrer');
    // It must not pass for the portal's own way in.
    expect(anchor.textContent).not.toMatch(/sign in|log in|login|register/i);
    expect(anchor.getAttribute('class')).toBe('address');
  }
});

test('nothing is loaded from another site', () => {
  const loaded = pages.flatMap((page) =>
    page.document
      .querySelectorAll('script[src], link[rel=stylesheet], img[src]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
  );
  expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
});
