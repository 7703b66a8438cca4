/** A first view as a browser meets it: how much it asks for, and that nothing moves once it is shown. */
import type { Server } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { load, serveBrotli } from '../bench/pages/measure.ts';
import { dist } from '../helpers/project.ts';

/** One page of each kind that has scripts of its own, or lists. */
const kinds = [
  '/',
  '/regions/arizona/',
  '/portals/optum-pay/',
  '/messages/unauthorized-access/',
  '/messages/',
  '/search/',
  '/check-address/',
  '/desk-reference/',
  '/regions/arizona/desk-reference/',
  '/sign-in/',
  '/faq/',
  '/404.html',
];

let browser: Browser;
let server: Server;
let address: string;
beforeAll(async () => {
  browser = await launchChromium();
  ({ server, address } = await serveBrotli(dist));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each(kinds)('%s', async (path) => {
  const { requests, bytes, shift } = await load(browser, address + path, false);
  expect(requests).toBeLessThanOrEqual(4);
  expect(bytes.script).toBeLessThanOrEqual(5_500);
  expect(bytes.font + bytes.other).toBeLessThanOrEqual(1_500);
  expect(shift).toBeLessThan(0.02);
});
