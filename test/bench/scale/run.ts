/**
 * `npm run bench:scale -- --regions 50,500,2000,5000`: how the guide grows, beside default Starlight with the same text.
 * 50 and fewer stand for the guide as it is.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { buildStarlight, installPeers, timed, type PlainPage } from '../pages/peers.ts';
import { writeContent } from './content.ts';

const project = join(import.meta.dirname, '../../..');
const [, list = '50,500,2000'] = process.argv.join(' ').match(/--regions[ =]([\d,]+)/) ?? [];
const sizes = list.split(',').map(Number);
const withPeers = !process.argv.includes('--alone') && installPeers();

/** A copy of the project whose content may be changed. Astro does not build with packages behind a link. */
function copyProject(folder: string): string {
  const copy = join(folder, 'guide');
  for (const name of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    '.npmrc',
  ])
    cpSync(join(project, name), join(copy, name), { recursive: true });
  cpSync(join(project, 'node_modules'), join(copy, 'node_modules'), {
    recursive: true,
    filter: (path) => !/node_modules\/(\.cache|\.vite|\.astro|@sparticuz)/.test(path),
  });
  return copy;
}

const gzip = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

interface Row {
  regions: number;
  pages: number;
  seconds: number;
  peakMegabytes: number;
  meanBytes: number;
  largest: string;
  firstSearch: number;
  allSearch: number;
  starlight?: { pages: number; seconds: number; peakMegabytes: number; meanBytes: number };
}

function plainPages(dist: string, files: string[]): PlainPage[] {
  return files.map((file, index) => {
    const page = parse(readFileSync(join(dist, file), 'utf8'));
    const body =
      page.querySelector('.sl-markdown-content') ?? page.querySelector('.sheet') ?? page.querySelector('body');
    for (const idle of body?.querySelectorAll('script, style, svg, guide-search, region-picker') ?? []) idle.remove();
    const html = (body?.innerHTML ?? '')
      .replace(/ (class|style|data-[\w-]+|aria-[\w-]+|title)="[^"]*"/g, '')
      .replace(/\n\s*\n/g, '\n');
    return { name: `page-${index}`, title: page.querySelector('h1')?.textContent || file, html };
  });
}

function measure(regions: number, copy: string): Row {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  writeContent(join(project, 'content'), join(copy, 'content'), regions);
  const { seconds, peakMegabytes } = timed([join(copy, 'src/commands/build.ts')], copy);
  const dist = join(copy, 'dist');
  const pages = globSync('**/*.html', { cwd: dist });
  const weights = pages.map((file) => ({ file, bytes: gzip(join(dist, file)) })).sort((a, b) => b.bytes - a.bytes);
  const search = globSync('search-documents/*.json', { cwd: dist }).map((file) => ({
    file,
    bytes: brotli(join(dist, file)),
  }));
  const [script = ''] = globSync('_astro/element.*.js', { cwd: dist });
  const row: Row = {
    regions,
    pages: pages.length,
    seconds,
    peakMegabytes,
    meanBytes: pages.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) / pages.length,
    largest: weights
      .slice(0, 4)
      .map(({ file, bytes }) => `/${file.replace('index.html', '')} ${bytes}`)
      .join(', '),
    firstSearch: brotli(join(dist, script)) + (search.find(({ file }) => file.endsWith('/1.json'))?.bytes ?? 0),
    allSearch: search.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  if (withPeers) {
    const peer = buildStarlight(plainPages(dist, pages));
    const peerPages = globSync('**/*.html', { cwd: peer.dist });
    row.starlight = {
      pages: peerPages.length,
      seconds: peer.seconds,
      peakMegabytes: peer.peakMegabytes,
      meanBytes: peerPages.reduce((sum, file) => sum + statSync(join(peer.dist, file)).size, 0) / peerPages.length,
    };
  }
  return row;
}

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
const copy = copyProject(folder);
const rows: Row[] = [];
try {
  for (const regions of sizes) {
    const row = measure(regions, copy);
    rows.push(row);
    console.log(
      `\n${regions} regions: ${row.pages} pages in ${row.seconds.toFixed(1)} s, ${row.peakMegabytes.toFixed(0)} MB; ${(row.meanBytes / 1000).toFixed(1)} kB a page; first answer ${row.firstSearch} B, all of the search ${(row.allSearch / 1000).toFixed(0)} kB (brotli)`,
    );
    console.log(`  largest (gzip): ${row.largest}`);
    if (row.starlight)
      console.log(
        `  Starlight: ${row.starlight.pages} pages in ${row.starlight.seconds.toFixed(1)} s, ${row.starlight.peakMegabytes.toFixed(0)} MB; ${(row.starlight.meanBytes / 1000).toFixed(1)} kB a page`,
      );
    const [first] = rows;
    if (first && row !== first) {
      const perPage = (later: { seconds: number; pages: number }, before: { seconds: number; pages: number }) =>
        ((later.seconds - before.seconds) * 1000) / (later.pages - before.pages);
      console.log(
        `  against ${first.regions}: bytes a page × ${(row.meanBytes / first.meanBytes).toFixed(2)}; ${perPage(row, first).toFixed(1)} ms for each page more${row.starlight && first.starlight ? ` (Starlight ${perPage(row.starlight, first.starlight).toFixed(1)} ms, bytes × ${(row.starlight.meanBytes / first.starlight.meanBytes).toFixed(2)})` : ''}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
