/** What `npm start` serves while the site is built anew in the same folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve, withHeaders } from '../../src/commands/serve.ts';
import { swapIn } from '../../src/commands/swap.ts';

let folder: string;
let dist: string;
let server: Server;
let address: string;

const page = (words: string) => `<!doctype html><script>${words}</script><p>${words}</p>`;

function writeSite(to: string, words: string): void {
  mkdirSync(join(to, 'about'), { recursive: true });
  for (const file of ['index.html', 'about/index.html', '404.html']) writeFileSync(join(to, file), page(words));
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  dist = join(folder, 'dist');
  writeSite(dist, 'old');
  ({ server, address } = await serve(dist, '/guide/', 0, withHeaders(dist)));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(address + path);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

function rebuild(words: string): void {
  writeSite(join(folder, 'next'), words);
  writeFileSync(join(folder, 'next/new.txt'), words);
  swapIn(join(folder, 'next'), dist);
}

test('after a build the new pages come, whole, with the policy that fits them', async () => {
  const before = await get('about/');
  expect(before).toMatchObject({ status: 200, text: page('old') });
  const longer = 'new and much longer '.repeat(500);
  rebuild(longer);
  for (const path of ['', 'about/']) expect(await get(path)).toMatchObject({ status: 200, text: page(longer) });
  expect(await get('new.txt')).toMatchObject({ status: 200, text: longer });
  expect(await get('nowhere/')).toMatchObject({ status: 404, text: page(longer) });
  const policy = (await get('about/')).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toBe(before.headers.get('content-security-policy'));
});

test("a host's headers are sent with every answer, and what is unchanged is not sent twice", async () => {
  const { headers } = await get('about/');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect((await get('nowhere/')).headers.get('x-content-type-options')).toBe('nosniff');
  const again = await fetch(`${address}about/`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('in the moment without a site the server says so and goes on', async () => {
  rmSync(dist, { recursive: true });
  expect(await get('about/')).toMatchObject({ status: 404, text: expect.stringContaining('being built') as string });
  writeSite(dist, 'back');
  expect(await get('about/')).toMatchObject({ status: 200, text: page('back') });
});

test('nothing outside the site is served', async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const path of ['..%2fsecret.txt', '%2e%2e/secret.txt', '..%5csecret.txt'])
    expect((await get(path)).text).not.toContain('secret');
});
