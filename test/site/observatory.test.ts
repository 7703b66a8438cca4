/**
 * Mozilla's own scorer of response headers (https://developer.mozilla.org/en-US/observatory), over what `npm start` sends.
 * The scorer wants a host with a certificate, so its tests are given the answers instead of a name to ask.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { serve, withHeaders } from '../../src/commands/serve.ts';
import { dist, project } from '../helpers/project.ts';

interface Result {
  result: string;
  pass: boolean;
}
interface Scorer {
  Requests: new (host: string) => { responses: Record<string, unknown>; resources: { path: string }; session: unknown };
  ALL_TESTS: ((requests: unknown) => Result)[];
  getScoreModifier: (result: string) => number;
  AxiosHeaders: new (headers: Record<string, string>) => unknown;
}

const modules = join(project, 'test/observatory/node_modules');
const scorer = join(modules, '@mdn/mdn-http-observatory');

async function load(): Promise<Scorer> {
  const parts = [
    join(scorer, 'src/types.js'),
    join(scorer, 'src/constants.js'),
    join(scorer, 'src/grader/grader.js'),
    join(modules, 'axios/index.js'),
  ];
  const loaded = await Promise.all(
    parts.map((file) => import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Partial<Scorer>>),
  );
  return Object.assign({}, ...loaded) as Scorer;
}

/** @returns the score, and what the scorer found, test by test */
async function score(
  headers: Record<string, string>,
  html: string,
): Promise<{ score: number; found: Record<string, number> }> {
  // The list of preloaded hosts is fetched when the scorer is installed with its scripts, which are not allowed to run.
  // A host that is on no list scores the least.
  writeFileSync(join(scorer, 'conf/hsts-preload.json'), '{}');
  const { Requests, ALL_TESTS, AxiosHeaders, getScoreModifier } = await load();
  const host = 'guide.example';
  const requests = new Requests(host);
  const answer = () => ({
    headers: new AxiosHeaders(headers),
    request: { headers: new AxiosHeaders({}) },
    status: 200,
    verified: true,
    data: html,
    config: {},
    httpEquiv: new Map(),
  });
  const redirects = [
    { url: new URL(`http://${host}/`), status: 301 },
    { url: new URL(`https://${host}/`), status: 200 },
  ];
  Object.assign(requests.responses, {
    auto: answer(),
    http: answer(),
    https: answer(),
    cors: answer(),
    httpRedirects: redirects,
    httpsRedirects: redirects.slice(1),
  });
  requests.resources.path = html;
  requests.session = { url: new URL(`https://${host}/`) };
  const found = Object.fromEntries(
    ALL_TESTS.map((run) => run(requests).result).map((result) => [result, getScoreModifier(result)]),
  );
  const modifiers = Object.values(found);
  const uncurved = 100 + modifiers.filter((modifier) => modifier < 0).reduce((sum, modifier) => sum + modifier, 0);
  // As in the scorer: extra credit counts from 90 on.
  return { score: uncurved >= 90 ? 100 + modifiers.reduce((sum, modifier) => sum + modifier, 0) : uncurved, found };
}

if (!existsSync(scorer))
  test.skip('HTTP Observatory: skipped, not installed (npm ci --prefix test/observatory)', () => {});
else {
  test('HTTP Observatory gives the site 130 points or more', async () => {
    const { server, address } = await serve(dist, '/', 0, withHeaders(dist));
    const response = await fetch(address);
    const html = await response.text();
    server.close();
    const { score: points, found } = await score(Object.fromEntries(response.headers), html);
    expect(found).toMatchObject({ 'csp-implemented-with-no-unsafe-default-src-none': 10 });
    expect(Math.min(0, ...Object.values(found))).toBe(0);
    expect(points).toBeGreaterThanOrEqual(130);
  });

  test('and fewer than 60 without the headers', async () =>
    expect((await score({ 'content-type': 'text/html' }, '')).score).toBeLessThan(60));
}
