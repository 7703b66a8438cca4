/** What a browser meets when it opens a page. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder with brotli, as any CDN does. */
export async function serveBrotli(dist: string): Promise<{ server: Server; address: string }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    try {
      if (!statSync(file).isFile()) throw new Error('a folder');
    } catch {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    response
      .writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}

export interface Load {
  requests: number;
  /** Bytes on the wire by type, and in all. */
  bytes: { document: number; style: number; script: number; font: number; other: number; all: number };
  /** Bytes that had come when something was first painted. */
  beforePaint: number;
  elements: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Milliseconds of tasks over 50 ms. */
  longTasks: number;
  /** Milliseconds until something of the page was painted. */
  firstPaint: number;
}

/** A bad clinic network and a slow phone: 400 ms there and back, 400 kbit/s, a sixth of the speed. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

export async function load(browser: Browser, address: string, throttled: boolean): Promise<Load> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    if (throttled) {
      await client.send('Network.emulateNetworkConditions', slow);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    }
    const kinds = new Map<string, string>();
    const received: { kind: string; bytes: number; at: number }[] = [];
    let started = 0;
    client.on('Network.requestWillBeSent', ({ requestId, type = 'Other', timestamp }) => {
      started ||= timestamp;
      kinds.set(requestId, type);
    });
    client.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength, timestamp }) =>
        void received.push({
          kind: kinds.get(requestId) ?? 'Other',
          bytes: encodedDataLength,
          at: (timestamp - started) * 1000,
        }),
    );
    await page.evaluateOnNewDocument(() => {
      const seen = ((globalThis as unknown as { seen: { shift: number; long: number } }).seen = { shift: 0, long: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.long += entry.duration;
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle0' });
    const seen = await page.evaluate(() => ({
      ...(globalThis as unknown as { seen: { shift: number; long: number } }).seen,
      elements: document.querySelectorAll('*').length,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    const sum = (wanted: (kind: string) => boolean) =>
      received.filter(({ kind }) => wanted(kind)).reduce((total, { bytes }) => total + bytes, 0);
    const named = { Document: 'document', Stylesheet: 'style', Script: 'script', Font: 'font' } as const;
    const byName = Object.fromEntries(
      Object.entries(named).map(([kind, name]) => [name, sum((each) => each === kind)]),
    ) as Record<'document' | 'style' | 'script' | 'font', number>;
    return {
      requests: kinds.size,
      bytes: { ...byName, other: sum((kind) => !(kind in named)), all: sum(() => true) },
      beforePaint: received.filter(({ at }) => at <= seen.firstPaint).reduce((total, { bytes }) => total + bytes, 0),
      elements: seen.elements,
      shift: seen.shift,
      longTasks: seen.long,
      firstPaint: seen.firstPaint,
    };
  } finally {
    await context.close();
  }
}
