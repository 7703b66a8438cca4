/**
 * `npm run bench:pages`: what a first view costs, on each kind of page, beside default Starlight, VitePress and plain HTML
 * with the same text. Needs a build. Times are printed, never asserted; bytes are asserted in `npm test`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { launchChromium } from '../../../src/commands/chromium.ts';
import { load, serveBrotli, type Load } from './measure.ts';
import { buildStarlight, buildVitePress, installPeers, peersFolder, writeMinimal, type PlainPage } from './peers.ts';

const dist = join(import.meta.dirname, '../../../dist');
const kinds = {
  home: '/',
  region: '/regions/arizona/',
  portal: '/portals/optum-pay/',
  message: '/messages/unauthorized-access/',
  task: '/recover/',
  signin: '/sign-in/',
  faq: '/faq/',
};

/** The words of a built page, without what only our scripts and styles understand. */
function plain(name: string, path: string): PlainPage {
  const page = parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const content = page.querySelector('.sl-markdown-content');
  for (const idle of content?.querySelectorAll('script, svg, guide-search, region-picker') ?? []) idle.remove();
  const html = (content?.innerHTML ?? '')
    .replace(/ (class|style|data-[\w-]+|aria-[\w-]+|title)="[^"]*"/g, '')
    .replace(/\n\s*\n/g, '\n');
  return { name, title: page.querySelector('h1')?.textContent ?? name, html };
}

const pages = Object.entries(kinds).map(([name, path]) => plain(name, path));
const withPeers = installPeers();
const sites = [
  { name: 'this guide', dist, path: (name: string) => kinds[name as keyof typeof kinds] },
  ...(withPeers
    ? [
        { name: 'Starlight', ...buildStarlight(pages), path: (name: string) => `/${name}/` },
        { name: 'VitePress', ...buildVitePress(pages), path: (name: string) => `/${name}/` },
      ]
    : []),
  { name: 'plain HTML', ...writeMinimal(pages), path: (name: string) => `/${name}/` },
];

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (cells: (string | number)[]) =>
  console.log(
    cells.map((cell, index) => String(cell)[index < 2 ? 'padEnd' : 'padStart'](index < 2 ? 11 : 9)).join(' '),
  );

const browser = await launchChromium();
const served = await Promise.all(sites.map(async (site) => ({ ...site, ...(await serveBrotli(site.dist)) })));
try {
  console.log(
    'Bytes on the wire with brotli, in kB. Times in ms; slow: 400 ms there and back, 400 kbit/s, a sixth of the speed.\n',
  );
  row([
    'page',
    'site',
    'requests',
    'HTML',
    'styles',
    'scripts',
    'all',
    'to paint',
    'elements',
    'shift',
    'long',
    'paint',
    'slow',
    'ratio',
  ]);
  for (const { name } of pages) {
    let ours = 0;
    for (const { name: site, address, path } of served) {
      const runs: Load[] = [];
      for (let run = 0; run < 3; run += 1) runs.push(await load(browser, address + path(name), false));
      const slow: number[] = [];
      for (let run = 0; run < 3; run += 1) slow.push((await load(browser, address + path(name), true)).firstPaint);
      const [first] = runs;
      if (!first) continue;
      const paint = median(slow);
      ours ||= paint;
      row([
        name,
        site,
        first.requests,
        kilobytes(first.bytes.document),
        kilobytes(first.bytes.style),
        kilobytes(first.bytes.script),
        kilobytes(first.bytes.all),
        kilobytes(first.beforePaint),
        first.elements,
        first.shift.toFixed(3),
        median(runs.map(({ longTasks }) => longTasks)).toFixed(0),
        median(runs.map(({ firstPaint }) => firstPaint)).toFixed(0),
        paint.toFixed(0),
        (paint / ours).toFixed(2),
      ]);
    }
  }
  if (withPeers) await lighthouse();
} finally {
  await browser.close();
  for (const { server } of served) server.close();
}

/** Lighthouse on a phone, median of five; all but performance must be 100. */
async function lighthouse(): Promise<void> {
  const { default: run } = (await import(
    pathToFileURL(join(peersFolder, 'node_modules/lighthouse/core/index.js')).href
  )) as {
    default: (
      url: string,
      flags: object,
    ) => Promise<{ lhr: { categories: Record<string, { score: number }> } } | undefined>;
  };
  const port = Number(new URL(browser.wsEndpoint()).port);
  console.log('\nLighthouse, phone, median of five:');
  let failed = false;
  const [ours] = served;
  for (const { name } of pages) {
    const results: Record<string, number>[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const result = await run(`${ours?.address}${ours?.path(name)}`, { port, output: 'json', logLevel: 'error' });
      results.push(
        Object.fromEntries(
          Object.entries(result?.lhr.categories ?? {}).map(([id, { score }]) => [id, Math.round(score * 100)]),
        ),
      );
    }
    const scores = Object.fromEntries(
      Object.keys(results[0] ?? {}).map((id) => [id, median(results.map((each) => each[id] ?? 0))]),
    );
    console.log(name.padEnd(10), JSON.stringify(scores));
    failed ||= ['accessibility', 'best-practices', 'seo'].some((id) => scores[id] !== 100);
  }
  if (failed) {
    console.error('Accessibility, best practices and SEO must be 100.');
    process.exitCode = 1;
  }
}
