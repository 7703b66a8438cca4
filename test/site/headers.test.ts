/** The response headers: what each host is told is the same, and holds no loophole. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forNetlify, forNginx } from '../../src/headers/formats.ts';
import { headersOf, rulesFor } from '../../src/headers/headers.ts';
import { hashesOf, hashesOfSite, policy, withPolicy } from '../../src/headers/policy.ts';
import { builtPages } from '../helpers/built-site.ts';
import { filesIn } from '../helpers/files.ts';
import { dist } from '../helpers/project.ts';

const rules = rulesFor(hashesOfSite(dist));
const csp = rules.all.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';

describe('the policy', () => {
  test('begins from nothing, and allows no script or style that is not the site’s own', () => {
    expect(csp).toMatch(/^default-src 'none'; /);
    expect(csp).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'strict-dynamic'|https?:|\*|data:/);
    for (const directive of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "connect-src 'self'"])
      expect(csp).toContain(directive);
  });

  test('fits the line that Cloudflare allows', () =>
    expect(`  Content-Security-Policy: ${csp}`.length).toBeLessThan(2_000));

  test('stands first in the head of every page, with the hashes of that page', () => {
    for (const { html, path } of builtPages()) {
      const [, inPage] = html.match(/<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/) ?? [];
      expect([path, inPage]).toEqual([path, policy(hashesOf(html), true)]);
      for (const hash of [...hashesOf(html).scripts, ...hashesOf(html).styles, ...hashesOf(html).styleAttributes])
        expect(csp).toContain(hash);
    }
  });

  test('knows every script that stands in a page, and only that', () => {
    const page =
      '<html><head><script>one()</script></head><body style="--a: 1"><script src="/x.js"></script><script>two()</script></body></html>';
    const { scripts, styleAttributes } = hashesOf(withPolicy(page));
    expect(scripts).toHaveLength(2);
    expect(styleAttributes).toHaveLength(1);
    expect(hashesOf(page.replace('one()', 'three()')).scripts).not.toEqual(scripts);
  });
});

test('files with a hash in their name are kept for good, pages are asked for again', () => {
  const [script = ''] = filesIn(dist, '_astro/*.js');
  expect(Object.fromEntries(headersOf(rules, `/${script}`))['Cache-Control']).toContain('immutable');
  expect(Object.fromEntries(headersOf(rules, '/regions/arizona/'))['Cache-Control']).toContain('must-revalidate');
});

test('the files for Netlify, Cloudflare and nginx say the same', () => {
  const netlify = forNetlify(rules, '/');
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(netlify);
  expect(readFileSync(join(dist, 'nginx-headers.conf'), 'utf8')).toBe(forNginx(rules, '/'));
  const [everywhere = '', hashed = ''] = netlify.split(/^(?=\/)/m);
  const listed = (text: string) => [...text.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]);
  expect(listed(everywhere)).toEqual(rules.all);
  expect([...listed(everywhere), ...listed(hashed)]).toEqual(headersOf(rules, '/_astro/x.js'));
  const locations = forNginx(rules, '/')
    .split(/^(?=location )/m)
    .slice(1);
  const inLocation = (text: string) =>
    [...text.matchAll(/add_header ([\w-]+) "((?:[^"\\]|\\.)*)" always;/g)].map(([, name, value]) => [
      name,
      value?.replaceAll('\\"', '"'),
    ]);
  expect(locations.map(inLocation)).toEqual(rules.cache.map(({ path }) => headersOf(rules, path)));
});

const nginx = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path));
if (!nginx) test.skip('a real nginx: skipped, not installed (apt-get install nginx-light)', () => {});
else {
  test('a real nginx sends them, on pages, files and wrong addresses', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = probe.address() as { port: number };
        probe.close(() => resolve(free));
      });
    });
    mkdirSync(join(folder, 'logs'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    const conf = join(folder, 'nginx.conf');
    writeFileSync(
      conf,
      `daemon off; pid ${folder}/pid; error_log ${folder}/logs/error.log; events {}\nhttp { access_log off; ${temporary}\ntypes { text/html html; text/css css; text/javascript js; application/json json; }\nserver { listen 127.0.0.1:${port}; root ${dist}; include ${join(dist, 'nginx-headers.conf')}; } }`,
    );
    const checked = spawnSync(nginx, ['-t', '-c', conf, '-p', folder], { encoding: 'utf8' });
    expect(checked.stderr).toContain('test is successful');
    const server = spawn(
      nginx,
      ['-c', conf, '-p', folder, '-g', 'user root;'].slice(0, process.getuid?.() === 0 ? 6 : 4),
      { stdio: 'ignore' },
    );
    try {
      const base = `http://127.0.0.1:${port}`;
      for (
        let tries = 0;
        tries < 50 &&
        !(await fetch(base).then(
          () => true,
          () => false,
        ));
        tries += 1
      )
        await new Promise((resolve) => setTimeout(resolve, 100));
      const [script = ''] = filesIn(dist, '_astro/*.js');
      for (const [path, status] of [
        ['/', 200],
        ['/regions/arizona/', 200],
        [`/${script}`, 200],
        ['/search-documents/1.json', 200],
        ...['/favicon.ico', '/apple-touch-icon.png', '/sitemap.xml', '/robots.txt'].map((path) => [path, 200] as const),
        ['/nothing/here/', 404],
      ] as const) {
        const response = await fetch(base + path);
        expect([path, response.status]).toEqual([path, status]);
        for (const [name, value] of headersOf(rules, path))
          expect([path, name, response.headers.get(name)]).toEqual([path, name, value]);
        if (status === 404) expect(await response.text()).toContain('Portal Access Guide');
      }
    } finally {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
