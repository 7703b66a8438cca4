/** The policy and the headers, made from a few made-up pages: what a browser and each host are told. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forNetlify, forNginx } from '../../src/headers/formats.ts';
import { headersOf, rulesFor, type Rules } from '../../src/headers/headers.ts';
import { hashesOf, hashesOfSite, policy, together, withPolicy } from '../../src/headers/policy.ts';
import { writeHeaders } from '../../src/headers/write.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const none = { scripts: [], styles: [], styleAttributes: [] };
/** A policy as a browser reads it: each directive with its sources. */
const directives = (text: string) =>
  Object.fromEntries(
    text.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );

describe('what stands in a page', () => {
  const html =
    '<head><style>p{}</style><script>two()</script><script>one()</script><script>one()</script></head>' +
    '<body style="--a: 1"><script src="/x.js"></script><p style="--b: 2">Words</p></body>';

  test('is known by its hash, each once and in order; a file is not in the page', () =>
    expect(hashesOf(html)).toEqual({
      scripts: [sha('one()'), sha('two()')].sort(),
      styles: [sha('p{}')],
      styleAttributes: [sha('--a: 1'), sha('--b: 2')].sort(),
    }));

  test('of several pages is one list', () =>
    expect(
      together([
        { scripts: ['b', 'c'], styles: ['y'], styleAttributes: ['q', 'p'] },
        { scripts: ['a', 'b'], styles: ['x'], styleAttributes: ['p'] },
      ]),
    ).toEqual({ scripts: ['a', 'b', 'c'], styles: ['x', 'y'], styleAttributes: ['p', 'q'] }));
});

describe('the policy', () => {
  test('begins from nothing, and allows what is in the page and on the site', () =>
    expect(directives(policy({ scripts: ["'s1'", "'s2'"], styles: ["'t'"], styleAttributes: ["'a'", "'b'"] }))).toEqual(
      {
        'default-src': ["'none'"],
        'script-src': ["'self'", "'wasm-unsafe-eval'", "'s1'", "'s2'"],
        'style-src': ["'self'", "'t'"],
        'style-src-attr': ["'unsafe-hashes'", "'a'", "'b'"],
        'img-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['sheet-parts'],
        'frame-ancestors': ["'none'"],
      },
    ));

  test('speaks of style attributes only where there are any', () =>
    expect(directives(policy(none))).not.toHaveProperty('style-src-attr'));

  test('stands first in the head of a page with its own hashes, without what only a header may say', () => {
    const html = withPolicy('<html><head><title>A</title><script>one()</script></head></html>');
    const [, text = ''] =
      /^<html><head><meta http-equiv="Content-Security-Policy" content="([^"]*)"><title>/.exec(html) ?? [];
    expect(directives(text)['script-src']).toContain(sha('one()'));
    expect(directives(text)).not.toHaveProperty('frame-ancestors');
  });
});

describe('the headers', () => {
  const rules = rulesFor({ ...none, scripts: ["'s1'"] });

  test('go with every answer', () => {
    const all = Object.fromEntries(rules.all);
    expect(all['Content-Security-Policy']).toBe(policy({ ...none, scripts: ["'s1'"] }));
    expect(all['Strict-Transport-Security']).toMatch(/^max-age=\d{8}; includeSubDomains$/);
    expect(all).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
    });
    for (const power of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'])
      expect(all['Permissions-Policy']?.split(', ')).toContain(`${power}=()`);
  });

  test('let a browser keep what has a hash in its name, and ask again for the rest', () => {
    const cacheOf = (path: string) => headersOf(rules, path).slice(rules.all.length);
    expect(cacheOf('/_astro/a.js')).toEqual([['Cache-Control', 'public, max-age=31536000, immutable']]);
    expect(cacheOf('/faq/')).toEqual([['Cache-Control', 'public, max-age=0, must-revalidate']]);
    expect(headersOf(rules, '/faq/').slice(0, -1)).toEqual(rules.all);
    expect(headersOf({ ...rules, cache: [] }, '/faq/')).toEqual(rules.all);
  });
});

describe('in the words of a host', () => {
  const rules: Rules = {
    all: [
      ['A', 'one'],
      ['B', 'say "two" or "three"'],
    ],
    cache: [
      { path: '/_astro/', value: 'for good' },
      { path: '/', value: 'ask' },
    ],
  };

  test('Netlify and Cloudflare: one block for all, one for what has a hash', () =>
    expect(forNetlify(rules, '/guide/')).toBe(
      '/guide/*\n  A: one\n  B: say "two" or "three"\n/guide/_astro/*\n  Cache-Control: for good\n',
    ));

  test('nginx: each location has all headers, in quotation marks', () =>
    expect(forNginx(rules, '/guide/')).toBe(
      [
        '# Written by the build. Include it in a server block that sets `root` to the folder of the site.',
        'charset utf-8;',
        'absolute_redirect off;',
        'error_page 404 /guide/404.html;',
        ...(['_astro/|for good', '|ask'] as const).flatMap((pair) => {
          const [path, value] = pair.split('|');
          return [
            `location /guide/${path} {`,
            '    add_header A "one" always;',
            '    add_header B "say \\"two\\" or \\"three\\"" always;',
            `    add_header Cache-Control "${value}" always;`,
            '    try_files $uri $uri/index.html =404;',
            '}',
          ];
        }),
        '',
      ].join('\n'),
    ));
});

test('a built site gets its policy in every page, and the files for both kinds of host', () => {
  const dist = mkdtempSync(join(tmpdir(), 'headers-'));
  try {
    mkdirSync(join(dist, 'faq'));
    const pages = {
      'index.html': '<head></head><script>one()</script>',
      'faq/index.html': '<head></head><style>p{}</style>',
    };
    for (const [file, html] of Object.entries(pages)) writeFileSync(join(dist, file), html);
    writeHeaders(dist, '/guide/');
    for (const [file, html] of Object.entries(pages))
      expect(readFileSync(join(dist, file), 'utf8')).toBe(withPolicy(html, hashesOf(html)));
    const all = { scripts: [sha('one()')], styles: [sha('p{}')], styleAttributes: [] };
    expect(hashesOfSite(dist)).toEqual(all);
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(forNetlify(rulesFor(all), '/guide/'));
    expect(readFileSync(join(dist, 'nginx-headers.conf'), 'utf8')).toBe(forNginx(rulesFor(all), '/guide/'));
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
