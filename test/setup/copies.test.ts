/** Builds of a copy of the project: in another place, then under another base and with hostile content. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  globSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { launchChromium } from '../../src/commands/chromium.ts';
import { browsing, leave } from '../helpers/browsing.ts';
import { filesIn } from '../helpers/files.ts';
import { builtPages } from '../helpers/built-site.ts';
import { pagesToTryOut } from '../helpers/chosen-pages.ts';
import { dist, outsideVitest, project } from '../helpers/project.ts';

/** Packages are many and large, and nothing writes to them: their files are the same ones under a second name. */
function link(from: string, to: string): void {
  const kind = lstatSync(from);
  if (kind.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else if (kind.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) link(join(from, name), join(to, name));
  } else
    try {
      linkSync(from, to);
    } catch {
      // Another file system, or one without second names.
      copyFileSync(from, to);
    }
}

let copy: string;
beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'copy-')), 'a guide');
  // Without what tests bring along, and without the results of earlier builds.
  const left = /^(dist|sheets|test|\.git|\.build.*|\.astro|node_modules)$/;
  for (const name of readdirSync(project).filter((each) => !left.test(each)))
    cpSync(join(project, name), join(copy, name), { recursive: true });
  const caches = /^\.(?!bin$)/;
  for (const name of readdirSync(join(project, 'node_modules')).filter((each) => !caches.test(each)))
    link(join(project, 'node_modules', name), join(copy, 'node_modules', name));
}, 120_000);
afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

/** @returns what the build printed */
function buildCopy(env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/commands/build.ts')], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...outsideVitest(), ...env },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout + stderr;
}

const hashes = (folder: string) =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

test('a build in another folder, time zone and language is the same, byte for byte, and prints no wall of warnings', () => {
  const printed = buildCopy({
    TZ: 'Asia/Tokyo',
    LC_ALL: 'de_DE.UTF-8',
    LANG: 'de_DE.UTF-8',
    SOURCE_DATE_EPOCH: '946684800',
  });
  const [here, there] = [hashes(dist), hashes(join(copy, 'dist'))];
  expect(Object.keys(here).length).toBeGreaterThan(400);
  expect(there).toEqual(here);
  // Two are Starlight's, of collections that it knows and the guide has no use for.
  expect(printed.split('\n').filter((line) => /\bwarn/i.test(line)).length, printed).toBeLessThanOrEqual(5);
});

const hostile = '"><img src=x onerror="alert(1)"><script>alert(2)</script>{{alert(3)}}${4}';

describe('under another base, with what looks like HTML in the content', () => {
  beforeAll(() => {
    const path = join(copy, 'content/messages/id-or-password-incorrect.mdx');
    const text = readFileSync(path, 'utf8').replace(/^wording:\n/m, `wording:\n  - '${hostile}'\n`);
    expect(text).toContain(hostile);
    writeFileSync(path, text);
    buildCopy({ BASE_PATH: '/guide/', SITE_URL: 'https://host.example' });
  });
  const { visit, address } = browsing(launchChromium, () => ({ folder: join(copy, 'dist'), base: '/guide/' }));
  const files = () => filesIn(join(copy, 'dist'), '**/*.html');

  test('every internal link keeps to it', () => {
    const links = files().flatMap((file) =>
      [
        ...readFileSync(join(copy, 'dist', file), 'utf8').matchAll(
          /\b(?:href|src|data-base|data-page|data-parts)="(\/[^"]*)"/g,
        ),
      ].map(([, to]) => `${file} → ${to}`),
    );
    expect(links.length).toBeGreaterThan(5_000);
    expect(links.filter((link) => !link.includes('→ /guide/'))).toEqual([]);
  });

  test('headers, sitemap, robots.txt and guide.json name it', () => {
    const read = (file: string) => readFileSync(join(copy, 'dist', file), 'utf8');
    expect(read('_headers')).toMatch(/^\/guide\/_astro\/\*$/m);
    expect(read('nginx-headers.conf')).toContain('location /guide/_astro/');
    const pages = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)/g)].map(([, loc]) => loc);
    expect(pages.length).toBeGreaterThan(150);
    expect(pages.filter((loc) => !loc?.startsWith('https://host.example/guide/'))).toEqual([]);
    expect(read('robots.txt')).toContain('https://host.example/guide/sitemap-index.xml');
  });

  test('pages open in a browser without a complaint, and ask for nothing outside it', async () => {
    expect(files().length).toBeGreaterThan(200);
    const all = pagesToTryOut(builtPages()).map((path) => path.slice(1));
    const { page, requests, complaints } = await visit('/');
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    for (const path of all) {
      await page.goto(address() + path, { waitUntil: 'load' });
      expect(await page.$eval('h1', (heading) => heading.textContent?.trim())).toBeTruthy();
    }
    expect(requests.filter((url) => !url.startsWith(address()))).toEqual([]);
    expect({ failed, complaints }).toEqual({ failed: [], complaints: [] });
    await page.browserContext().close();
  }, 300_000);

  test('a reader gets from home to a place, from a message to its page, and to a sheet', async () => {
    const view = await visit('/');
    const { page } = view;
    await page.select('[data-place]', '/guide/regions/arizona/');
    await page.waitForSelector('[data-answer] a');
    await Promise.all([page.waitForNavigation(), page.click('[data-answer] a')]);
    expect(page.url()).toBe(`${address()}regions/arizona/`);
    await page.goto(`${address()}search/`);
    await page.type('#page-query', 'tax id already enrolled');
    await page.waitForSelector('main [data-search-state=done] a');
    await Promise.all([page.waitForNavigation(), page.click('main [data-search-results] a')]);
    expect(page.url()).toBe(`${address()}messages/tin-already-enrolled/`);
    await page.goto(`${address()}desk-reference/`);
    await page.waitForSelector('sheet-maker select, sheet-maker input');
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  const pages = () =>
    globSync('**/*.html', { cwd: join(copy, 'dist') }).map((name) => ({
      name,
      html: readFileSync(join(copy, 'dist', name), 'utf8'),
    }));

  test('hostile words are shown as text, letter for letter', () => {
    const page = parse(readFileSync(join(copy, 'dist/messages/id-or-password-incorrect/index.html'), 'utf8'));
    expect(page.querySelector('main')?.textContent).toContain(hostile);
  });

  test('hostile words become an element or a script on no page', () => {
    const found = pages().filter(({ html }) => {
      const page = parse(html);
      return (
        page.querySelectorAll('[onerror], img[src=x]').length > 0 ||
        page.querySelectorAll('script').some((script) => /alert\(/.test(script.rawText))
      );
    });
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('hostile words stay text in the parts of the sheets', () => {
    const { html } = JSON.parse(readFileSync(join(copy, 'dist/desk-reference/parts.json'), 'utf8')) as { html: string };
    expect(parse(html).querySelectorAll('[onerror], script')).toEqual([]);
  });
});
