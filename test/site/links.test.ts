import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import { inspectAddress } from '../../src/addresses/inspect.ts';
import { readContent } from '../../src/data/read.ts';
import { builtPages } from '../helpers/built-site.ts';
import { contentFolder, dist } from '../helpers/project.ts';

const pages = builtPages();
const ids = new Map(pages.map((page) => [page.path, new Set(page.document.querySelectorAll('[id]').map((element) => element.id))]));
const links = pages.flatMap((page) =>
  page.document.querySelectorAll('[href], [src]').map((element) => ({ page: page.path, to: element.getAttribute('href') ?? element.getAttribute('src') ?? '' })),
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

test('every external link is https, on a listed host that is not merely secondary', () => {
  const { entries } = readContent(contentFolder);
  const hosts = new Set(entries.hosts.filter((host) => host.data.role !== 'secondary').map((host) => host.id));
  hosts.add(new URL(process.env['SITE_URL'] ?? 'https://portal-access-guide.example').hostname);
  const external = links.filter(({ to }) => /^[a-z][a-z0-9+.-]*:/i.test(to) && !/^(mailto|tel):/.test(to));
  expect(external.length).toBeGreaterThan(100);
  const wrong = external.filter(({ to }) => {
    const { listed, faults } = inspectAddress(to, hosts, getDomain);
    return !listed || faults.length > 0;
  });
  expect(wrong).toEqual([]);
});

test('nothing is loaded from another site', () => {
  const loaded = pages.flatMap((page) => page.document.querySelectorAll('script[src], link[rel=stylesheet], img[src]').map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''));
  expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
});
