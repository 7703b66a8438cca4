/** Scripts and style files of a small site after slim: which there are, what each page loads, and what they do. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Bundler } from '../../src/slim/scripts.ts';
import { survey } from '../../src/slim/survey.ts';
import { slimSite } from '../../src/slim/write.ts';

let dist: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const assets = (end: string) => readdirSync(join(dist, '_astro')).filter((name) => name.endsWith(end));
const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>`;
const sheet = '<link rel="stylesheet" href="/guide/_astro/a.css">';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'slim-bundles-'));
  write('_astro/a.css', '.lead{top:0}.hits{top:1px}.never{top:2px}@media print{.lead{top:3px}}');
  write('_astro/b.css', '.lead{left:0}');
  write('_astro/main.abc.js', 'import{shared}from"./shared.js";shared("main");');
  write('_astro/shared.js', 'export const shared=(word)=>console.log(word,"hits");');
  write(
    '_astro/lazy.js',
    'import{t}from"./preload-helper.x-1.js";t(()=>import("./box.def.js"),__vite__mapDeps([0,12]));t(()=>import("./box.def.js"),__vite__mapDeps([]));',
  );
  write('_astro/preload-helper.x-1.js', 'export const t=(load)=>{document.title="a hint";return load()};');
  write('_astro/box.def.js', 'export class Box{name="box made"}');
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const bundle = async (...sources: (string | { text: string })[]) => {
  const bundler = new Bundler(dist);
  const made = await bundler.bundle(
    sources.map((source) => (typeof source === 'string' ? { src: `/_astro/${source}`, text: '' } : source)),
  );
  return { ...made, bundler, text: read(`_astro/${made.file}`) };
};
/** What a bundle says when it runs. */
const said = (text: string): unknown[][] => {
  const lines: unknown[][] = [];
  new Function('console', text)({ log: (...words: unknown[]) => void lines.push(words) });
  return lines;
};

test('scripts of a page become one, which does what they did, in their order', async () => {
  const { file, text, texts, bundler } = await bundle({ text: 'console.log("first")' }, 'main.abc.js', {
    text: 'console.log("last")',
  });
  expect(said(text)).toEqual([['first'], ['main', 'hits'], ['last']]);
  expect(text).not.toMatch(/import|export|\n./);
  expect(file).toMatch(/^page\.[\w-]{8}\.js$/);
  expect(texts).toEqual([text]);
  expect([...bundler.files]).toEqual([file]);
});

test('equal lists are bundled once, and different ones are different files', async () => {
  const bundler = new Bundler(dist);
  const one = bundler.bundle([{ text: 'console.log(1)' }]);
  expect(bundler.bundle([{ text: 'console.log(1)' }])).toBe(one);
  expect((await bundler.bundle([{ text: 'console.log(2)' }])).file).not.toBe((await one).file);
  expect(bundler.files.size).toBe(2);
});

test('what is loaded later is a file of its own, loaded without hints for parts that it no longer has', async () => {
  const { text, texts, bundler } = await bundle('lazy.js');
  const [later = ''] = [...bundler.files].filter((name) => name.startsWith('box.'));
  expect(later).toMatch(/^box\.[\w-]{8}\.js$/);
  expect(text).toMatch(new RegExp(`import\\(.\\./${later}.\\)`));
  expect(text).not.toMatch(/mapDeps|a hint|box made/);
  expect(read(`_astro/${later}`)).toMatch(/box made[\s\S]*export/);
  expect(texts).toEqual([text, read(`_astro/${later}`)]);
  expect(bundler.files.size).toBe(2);
});

test('comments do not reach a reader', async () => {
  expect((await bundle({ text: '/*! a licence */console.log(1)' })).text).not.toContain('licence');
});

test('two scripts that load each other are refused, by name', async () => {
  write('_astro/box.def.js', 'import("./other.js")');
  write('_astro/other.js', 'import("./box.def.js")');
  await expect(bundle({ text: 'import("./box.def.js")' })).rejects.toThrow(
    /box\.def\.js is loaded by a script that it needs itself/,
  );
});

test('each page has its styles, a link to the later ones and its script; what nobody loads any more is gone', async () => {
  const module = '<script type="module" src="/guide/_astro/main.abc.js"></script>';
  write('index.html', html(sheet + module, '<p class="lead">x</p>'));
  write('faq/a/index.html', html(sheet, '<p>x</p>'));
  write('bare/index.html', html('<link rel="stylesheet" href="/guide/_astro/b.css">', '<p class="lead">x</p>'));
  write('search/index.html', html(sheet + module, '<guide-search></guide-search>'));
  await slimSite(dist);
  const [later = '', ...others] = assets('.css');
  expect(others).toEqual([]);
  expect(later).toMatch(/^later\.[\w-]{8}\.css$/);
  expect(read(`_astro/${later}`)).toBe('.hits{top:1px}@media print{.lead{top:3px}}');
  const [script = '', ...more] = assets('.js');
  expect(more).toEqual([]);
  const link = `<link rel="stylesheet" href="/guide/_astro/${later}" media="print" data-later>`;
  const element = `<script type="module" src="/guide/_astro/${script}"></script>`;
  expect(read('index.html')).toContain(`<title>x</title><style>.lead{top:0}</style>${link}${element}</head>`);
  expect(read('faq/a/index.html')).toContain(`<title>x</title><style></style>${link}</head>`);
  // A page of its own sheets, without a script, is all paper; a box that is there at once has its styles at once.
  expect(read('bare/index.html')).toContain('<title>x</title><style>.lead{left:0}</style></head>');
  expect(read('search/index.html')).toContain(`<title>x</title><style>.hits{top:1px}</style>${link}${element}</head>`);
});

test('where no page has a script, paper stands in the first styles, and there is no file for later', async () => {
  write('index.html', html(sheet, '<p class="lead">x</p>'));
  await slimSite(dist);
  expect(read('index.html')).toContain('<style>.lead{top:0}@media print{.lead{top:3px}}</style></head>');
  expect(assets('.css')).toEqual([]);
  expect(assets('.js')).toEqual([]);
});

test('kinds of page: by folder, by sheets and their media, by a box; each other page by itself', async () => {
  const box = (name: string) => html(sheet, `<${name}></${name}>`);
  const files: Record<string, string> = {
    'index.html': html(sheet, '<p>x</p>'),
    '404.html': html(sheet, '<p>x</p>'),
    'faq/index.html': html(sheet, '<p>x</p>'),
    'faq/a/index.html': html(sheet, '<p class="one">x</p>'),
    'faq/b/index.html': html(sheet, '<p class="two">x</p>'),
    'faq/c/index.html': html('<link rel="stylesheet" href="/guide/_astro/a.css" media="print">', ''),
    'faq/d/index.html': box('guide-search'),
    'steps/a/index.html': html(sheet, '<p>x</p>'),
    'tool/index.html': box('address-checker'),
    'plain/index.html': html('', '<p>x</p>'),
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const { kinds, pages } = await survey(dist, new Bundler(dist));
  const kindOf = (file: string) => pages.find((page) => page.file === file)?.kind ?? '';
  expect(kinds.size).toBe(9);
  expect(kindOf('faq/a/index.html')).toBe(kindOf('faq/b/index.html'));
  const faq = kinds.get(kindOf('faq/a/index.html'));
  expect([...(faq?.elements.names ?? [])]).toEqual(expect.arrayContaining(['one', 'two', 'p']));
  expect(faq).toMatchObject({ assets: '/guide/_astro/', boxAtOnce: false, sheets: [read('_astro/a.css')] });
  expect(kinds.get(kindOf('faq/c/index.html'))?.sheets).toEqual([`@media print{${read('_astro/a.css')}}`]);
  expect(kinds.get(kindOf('faq/d/index.html'))?.boxAtOnce).toBe(true);
  expect(kinds.get(kindOf('plain/index.html'))).toMatchObject({ assets: '', sheets: [] });
  expect(kinds.get(kindOf('tool/index.html'))?.boxAtOnce).toBe(true);
});

test('a survey takes from a page what slim writes anew, and what readers do not need', async () => {
  const table = '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>';
  const body = `<sl-sidebar-pane></sl-sidebar-pane>${table}<i style="left:0">x</i><b style="color:red">y</b>`;
  write('index.html', html(`<meta name="generator" content="x">${sheet}`, body));
  const { rules, pages } = await survey(dist, new Bundler(dist));
  expect(pages).toEqual([{ file: 'index.html', kind: pages[0]?.kind, script: undefined }]);
  expect(rules).toHaveLength(2);
  expect([...rules].sort()).toEqual(rules);
  expect(rules.map((rule) => rule.replace(/^\.s-[0-9a-f]{4}/, '')).sort()).toEqual(['{color:red}', '{left:0}']);
  const left = read('index.html');
  expect(left).toContain('<title>x</title><!--styles and script--></head>');
  expect(left).toContain('<th scope="row">a</th>');
  expect(left).toContain('tabindex="-1"');
  expect(left).not.toMatch(/generator|style=|a\.css/);
});

test('HTML that a script fetches counts as made by the script', async () => {
  write('maker/index.html', html(sheet, '<sheet-maker data-parts="/guide/maker/parts.json"></sheet-maker>'));
  write('maker/parts.json', '{"html":"<p class=hits>x</p>"}');
  const { kinds } = await survey(dist, new Bundler(dist));
  expect([...kinds.values()].map(({ effects }) => effects.quoted.has('hits'))).toEqual([true]);
});

test('rules for style attributes reach the pages', async () => {
  write('index.html', html(sheet, '<p class="lead" style="left:9px">x</p>'));
  await slimSite(dist);
  expect(read('index.html')).toMatch(/\.s-[0-9a-f]{4}\{left:9px\}/);
});
