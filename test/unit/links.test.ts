/** Live links, asked of a server that plays every part: the one that answers, refuses, hesitates, moves and is gone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { formatProblem } from '../../src/data/problem.ts';
import { ask, type Answer, type Manner } from '../../src/links/ask.ts';
import { askAll, findings, linksOf } from '../../src/links/links.ts';
import { Pace } from '../../src/links/pace.ts';
import { Robots } from '../../src/links/robots.ts';
import { nextReport, readReport, writeReport, type Report } from '../../src/links/report.ts';
import { contentFolder } from '../helpers/project.ts';

const asked: { method: string; path: string; agent: string }[] = [];
let open = 0;
let mostOpen = 0;
let server: Server;
let origin = '';

const send =
  (status: number, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, headers).end('words');
/** Each address of the server, and what it does. */
const parts: Record<string, (request: IncomingMessage, response: ServerResponse, time: number) => void> = {
  '/robots.txt': (_request, response) => void response.writeHead(200).end('User-agent: *\nDisallow: /for-people\n'),
  '/for-people': send(200),
  '/moved-to-people': send(301, { location: '/for-people' }),
  '/well': send(200),
  '/not-by-head': (request, response) => send(request.method === 'HEAD' ? 405 : 200)(request, response),
  '/gone-by-head': (request, response) => send(request.method === 'HEAD' ? 404 : 200)(request, response),
  '/forbidden': send(403),
  '/too-often': send(429),
  '/too-often-once': (request, response, time) => send(time <= 2 ? 429 : 200)(request, response),
  '/out-of-order': send(503),
  '/silent': () => {},
  '/hangs-up': (request) => void request.socket.destroy(),
  '/missing': send(404),
  '/removed': send(410),
  '/moved-here': send(301, { location: '/well' }),
  '/moved-to-missing': send(302, { location: '/missing' }),
  '/moved-away': (request, response) =>
    send(301, { location: `http://localhost:${(server.address() as AddressInfo).port}/well` })(request, response),
  '/moved-nowhere': send(301, { location: 'http://' }),
  '/in-a-circle': send(302, { location: '/in-a-circle' }),
};

beforeAll(async () => {
  const times = new Map<string, number>();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '' });
    times.set(path, (times.get(path) ?? 0) + 1);
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => (open -= 1));
    parts[path]?.(request, response, times.get(path) ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => vi.unstubAllGlobals());

const manner = (more: Partial<Manner> = {}): Manner => {
  const patience = { pace: more.pace ?? new Pace(1), timeout: 10_000 };
  return { ...patience, robots: new Robots(patience), signInHosts: new Set(), retryAfter: 1, ...more };
};
const requestsFor = (path: string) => asked.filter((request) => request.path === path).map(({ method }) => method);

describe('what an answer means', () => {
  test.each<[path: string, state: Answer['state'], detail: RegExp, requests: number]>([
    ['/for-people', 'unknown', /^not asked: the robots\.txt/, 0],
    ['/moved-to-people', 'unknown', /^not asked: the robots\.txt/, 1],
    ['/well', 'ok', /^answers with 200$/, 1],
    ['/not-by-head', 'ok', /200/, 2],
    ['/gone-by-head', 'ok', /200/, 2],
    ['/moved-here', 'ok', /answers with 200, as http:.*\/well$/, 1],
    ['/too-often-once', 'ok', /200/, 3],
    ['/forbidden', 'unknown', /403/, 2],
    ['/too-often', 'unknown', /429/, 6],
    ['/out-of-order', 'unknown', /503/, 6],
    ['/silent', 'unknown', /no answer in time/, 3],
    ['/hangs-up', 'unknown', /no answer \(/, 3],
    ['/in-a-circle', 'unknown', /leads on more than 10 times/, 11],
    ['/missing', 'broken', /gone: its host answers with 404/, 2],
    ['/removed', 'broken', /gone: its host answers with 410/, 2],
    ['/moved-to-missing', 'broken', /404/, 1],
    ['/moved-away', 'broken', /another host, localhost: find out who owns it/, 1],
    ['/moved-nowhere', 'broken', /leads to "http:\/\/", which is no address/, 1],
  ])('%s is %s', async (path, state, detail, requests) => {
    const before = requestsFor(path).length;
    // Only who never answers is given up soon: a busy machine takes its time for the others.
    const answer = await ask(origin + path, manner(path === '/silent' ? { timeout: 100 } : {}));
    expect(answer).toEqual({ state, detail: expect.stringMatching(detail) as string });
    expect(requestsFor(path).length - before).toBe(requests);
  });

  test('a portal that leads to a listed place of signing in is well', async () => {
    expect(await ask(`${origin}/moved-away`, manner({ signInHosts: new Set(['localhost']) }))).toMatchObject({
      state: 'ok',
    });
  });

  test('www. before a host makes it no other host', async () => {
    vi.stubGlobal('fetch', (url: URL) =>
      Promise.resolve(
        url.hostname.startsWith('www.')
          ? new Response(null, { status: 200 })
          : new Response(null, { status: 301, headers: { location: 'https://www.portal.example/' } }),
      ),
    );
    expect(await ask('https://portal.example/', manner())).toEqual({
      state: 'ok',
      detail: 'answers with 200, as https://www.portal.example/',
    });
  });

  test.each([
    ['ENOTFOUND', 'broken', 1],
    ['EAI_AGAIN', 'unknown', 1],
    ['CERT_HAS_EXPIRED', 'unknown', 3],
  ])('a host whose look-up ends in %s is %s', async (code, state, tries) => {
    const fetch = vi.fn(() => Promise.reject(new TypeError('fetch failed', { cause: { code } })));
    vi.stubGlobal('fetch', fetch);
    expect((await ask('https://portal.example/', manner())).state).toBe(state);
    expect(fetch).toHaveBeenCalledTimes(tries);
  });

  test('first HEAD, then GET, and says what it is', async () => {
    await ask(`${origin}/not-by-head`, manner());
    expect(requestsFor('/not-by-head').slice(-2)).toEqual(['HEAD', 'GET']);
    expect(asked.at(-1)?.agent).toMatch(/^PortalAccessGuideLinkCheck\/1 /);
  });
});

describe('polite', () => {
  test('requests to one host wait for one another, those to two hosts do not', async () => {
    vi.useFakeTimers({ now: 0 });
    try {
      const pace = new Pace(1000);
      const at: [string, number][] = [];
      const turns = ['a', 'a', 'b', 'a', 'b'].map((host) => pace.turn(host).then(() => at.push([host, Date.now()])));
      for (let second = 0; second < 3; second += 1) await vi.advanceTimersByTimeAsync(1000);
      await Promise.all(turns);
      expect(at).toEqual([
        ['a', 0],
        ['b', 0],
        ['a', 1000],
        ['b', 1000],
        ['a', 2000],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('no more addresses at once than allowed, each asked once and told of', async () => {
    mostOpen = 0;
    const addresses = Array.from({ length: 12 }, (_, index) => `${origin}/well?${index}`);
    addresses.forEach((address) => (parts[address.replace(origin, '')] = parts['/well'] ?? send(200)));
    const told: string[] = [];
    const answers = await askAll(addresses, manner({ pace: new Pace(0) }), 3, (address) => told.push(address));
    expect([...answers.keys()].sort()).toEqual([...addresses].sort());
    expect(told.sort()).toEqual([...addresses].sort());
    expect(mostOpen).toBeLessThanOrEqual(3);
  });
});

describe('the report', () => {
  const days = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'];
  const runs = (states: Answer['state'][]) =>
    states.reduce<Report>(
      (before, state, index) =>
        nextReport(before, new Map([['https://a.example/', { state, detail: `was ${state}` }]]), days[index] ?? ''),
      {},
    );
  const links = new Map([
    ['https://a.example/', [{ file: 'content/regions.yaml', line: 12, column: 5, path: 'portals.a.address' }]],
  ]);

  test('counts answers that are alike, from the first day on', () => {
    expect(runs(['ok', 'unknown', 'unknown'])).toEqual({
      'https://a.example/': {
        state: 'unknown',
        detail: 'was unknown',
        since: '2026-11-09',
        askedOn: '2026-11-16',
        times: 2,
      },
    });
    expect(runs(['unknown', 'ok'])['https://a.example/']).toMatchObject({ state: 'ok', since: '2026-11-09', times: 1 });
  });
  test('two unknown answers are no finding, three in a row are', () => {
    expect(findings(runs(['unknown', 'unknown']), links)).toEqual([]);
    expect(findings(runs(['unknown', 'unknown', 'ok', 'unknown']), links)).toEqual([]);
    expect(findings(runs(['unknown', 'unknown', 'unknown']), links).map(formatProblem)).toEqual([
      'content/regions.yaml:12:5  portals.a.address  https://a.example/ was unknown; 3 times in a row since 2026-11-02: open it in a browser',
    ]);
  });
  test('what is broken is a finding at once, at every place where it stands', () => {
    const twice = new Map([...links].map(([address, places]) => [address, [...places, ...places]]));
    expect(findings(runs(['broken']), twice)).toHaveLength(2);
  });
  test('an address that the content has lost leaves the report', () =>
    expect(nextReport(runs(['ok']), new Map(), '2026-11-23')).toEqual({}));

  test('is written in the order of the addresses, and read again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    const file = join(folder, 'links.json');
    try {
      const report = nextReport(
        {},
        new Map<string, Answer>([
          ['https://b.example/', { state: 'ok', detail: 'x' }],
          ['https://a.example/', { state: 'ok', detail: 'x' }],
        ]),
        '2026-11-23',
      );
      writeReport(file, report);
      expect(Object.keys(readReport(file))).toEqual(['https://a.example/', 'https://b.example/']);
      expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true);
      for (const wrong of ['', '[1]', '{"https://a.example/":{"state":"fine"}}']) {
        writeFileSync(file, wrong);
        expect(() => readReport(file)).toThrow(/links\.json cannot be read: restore it, or write \{\} into it/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('of the real content', () => {
  const content = checkContent(contentFolder);
  const links = linksOf(content);
  test('every address that a reader may follow is asked, once', () => {
    expect(links.size).toBeGreaterThan(60);
    expect([...links.keys()].filter((address) => !address.startsWith('https://') || address.includes('#'))).toEqual([]);
    for (const { data } of content.entries.portals)
      if (data.address) expect(links.has(new URL(data.address).href)).toBe(true);
    for (const { data } of content.entries.sources)
      if (data.address) expect(links.has(new URL(data.address).href.replace(/#.*/, ''))).toBe(true);
  });
  test('a host that is only named is left alone', () => {
    const named = content.entries.hosts.filter(({ data }) => data.role === 'named-only').map(({ id }) => id);
    expect(named.length).toBeGreaterThan(0);
    expect([...links.keys()].filter((address) => named.includes(new URL(address).hostname))).toEqual([]);
  });
  test('the committed report can be read', () =>
    expect(() => readReport(join(contentFolder, '../links.json'))).not.toThrow());
});

describe('a redirect that stays with its host and is still none to follow', () => {
  afterEach(() => vi.unstubAllGlobals());
  const asking = (location: string) => {
    vi.stubGlobal('fetch', async (url: URL) =>
      url.href === 'https://a.example/'
        ? new Response(null, { status: 301, headers: { location } })
        : new Response(null, { status: 200 }),
    );
    return ask('https://a.example/', manner());
  };
  test('from https to http', async () =>
    expect(await asking('http://a.example/in')).toMatchObject({
      state: 'broken',
      detail: expect.stringContaining('from https to http'),
    }));
  test('to another port', async () =>
    expect(await asking('https://a.example:8443/in')).toMatchObject({
      state: 'broken',
      detail: expect.stringContaining('port 8443'),
    }));
  test('to the port that https has anyway: followed', async () =>
    expect(await asking('https://a.example:443/in')).toMatchObject({ state: 'ok' }));
});
