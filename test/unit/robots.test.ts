/** robots.txt is read as RFC 9309 has it, once for each host. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pace } from '../../src/links/pace.ts';
import { isAllowed, Robots, rulesFor } from '../../src/links/robots.ts';

const allowed = (text: string, path: string) =>
  isAllowed(rulesFor('GuideCheck', text), new URL(path, 'https://host.example'));
const all = (...lines: string[]) => ['User-agent: *', ...lines].join('\n');

describe('which group counts', () => {
  const text = 'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-Agent: guidecheck # us\nDisallow: /in\n';
  test('the one with our name, whatever its capitals', () => {
    expect(allowed(text, '/out')).toBe(true);
    expect(allowed(text, '/in')).toBe(false);
  });
  test('else the one for everybody', () =>
    expect(isAllowed(rulesFor('third', text), new URL('https://host.example/out'))).toBe(false));
  test('else none', () => expect(allowed('User-agent: other\nDisallow: /', '/a')).toBe(true));
  test('a name that only begins like ours is another', () =>
    expect(allowed('User-agent: guide\nDisallow: /', '/a')).toBe(true));
  test('groups with the same name are one', () => {
    const twice = 'User-agent: guidecheck/2\nDisallow: /a\nUser-agent: guidecheck\nDisallow: /b';
    expect([allowed(twice, '/a'), allowed(twice, '/b'), allowed(twice, '/c')]).toEqual([false, false, true]);
  });
  test("other lines stand in no one's way", () =>
    expect(allowed('Disallow: /\nUser-agent: guidecheck\nCrawl-delay: 3\nSitemap: x\nwhat\nDisallow: /a', '/b')).toBe(
      true,
    ));
  test('with the line ends of Windows and a mark at the start', () =>
    expect(allowed('\ufeffUser-agent: *\r\nDisallow: /a\r\n', '/a')).toBe(false));
});

test.each<[rules: string[], path: string, allowed: boolean]>([
  [['Disallow: /a'], '/a/b', false],
  [['Disallow: /a'], '/b/a', true],
  [['Disallow:'], '/a', true],
  [['Disallow: /a # all of it'], '/a', false],
  [['Disallow: /a', 'Allow: /a/b'], '/a/b', true],
  [['Allow: /a/b', 'Disallow: /a'], '/a/c', false],
  [['Disallow: /a', 'Allow: /a'], '/a', true],
  [['Allow: /', 'Disallow: /a'], '/a', false],
  [['Disallow: /*.pdf'], '/x/y.pdf?z', false],
  [['Disallow: /*.pdf$'], '/x/y.pdf?z', true],
  [['Disallow: /*.pdf$'], '/x.pdf/y.pdf', false],
  [['Disallow: /a$'], '/a', false],
  [['Disallow: /a$'], '/ab', true],
  [['Disallow: /a*a$'], '/a', true],
  [['Disallow: /a*b*c'], '/acb', true],
  [['Disallow: /a*b*c'], '/a-b-c-d', false],
  [['Disallow: /*?id='], '/a?id=1', false],
  [['Disallow: /%7Ea'], '/~a', false],
  [['Disallow: /a%3cd'], '/a%3Cd', false],
  [['Disallow: /ä'], '/%C3%A4', false],
  [['Disallow: /a.b'], '/axb', true],
])('%j: %s', (rules, path, expected) => expect(allowed(all(...rules), path)).toBe(expected));

test('a pattern cannot keep us busy', () => {
  const began = Date.now();
  expect(allowed(all(`Disallow: /${'*a'.repeat(5000)}b$`), `/${'a'.repeat(5000)}`)).toBe(true);
  expect(Date.now() - began).toBeLessThan(2000);
});

describe('of a host', () => {
  let server: Server;
  let status = 200;
  let asked: string[] = [];
  const at = (path: string) => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const robots = () => new Robots({ pace: new Pace(0), timeout: 2000 });
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['user-agent']?.split('/')[0]}`);
      if (status === 301 && request.url === '/robots.txt')
        response.writeHead(301, { location: '/elsewhere.txt' }).end();
      else response.writeHead(status === 301 ? 200 : status).end(all('Disallow: /in'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is read once, by name', async () => {
    asked = [];
    const known = robots();
    expect(await Promise.all(['/in', '/out', '/in/side'].map((path) => known.allow(at(path))))).toEqual([
      false,
      true,
      false,
    ]);
    expect(asked).toEqual(['GET /robots.txt PortalAccessGuideLinkCheck']);
  });

  test.each([
    [404, true],
    [403, true],
    [500, false],
    [503, false],
  ])('that answers with %i for it may be asked: %s', async (answer, expected) => {
    status = answer;
    expect(await robots().allow(at('/in'))).toBe(expected);
  });

  test('that has it elsewhere is followed', async () => {
    status = 301;
    expect(await robots().allow(at('/in'))).toBe(false);
  });

  test('that cannot be reached is tried again', async () => {
    const known = robots();
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
    const url = new URL(`http://127.0.0.1:${port}/out`);
    await expect(known.allow(url)).rejects.toThrow('fetch failed');
    status = 200;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await known.allow(url)).toBe(true);
  });
});
