/**
 * Makes the built pages light: the styles that a page needs stand in it, its scripts are one file, and what the guide
 * does not use of Starlight is gone. A page is then one answer of the server away from being read.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { firstStyles, laterStyles, oneSheet } from './css.ts';
import { doingsOf, Elements } from './elements.ts';
import { renameScopes, renameScopesInPage, scopeNames, styleAttributesAsClasses, withoutIdle } from './markup.ts';
import type { Kind } from './match.ts';
import { Bundler, takeScripts, type PageScripts } from './scripts.ts';

/** Elements whose box stands in the page from the start, made by a script: its styles must be there at once. */
const boxAtOnce = /<(guide-search|address-checker|sheet-maker)\b/;
const styleSheet = /<link rel="stylesheet" href="([^"]*)"( media="print")?>/g;

interface Page {
  file: string;
  kind: string;
  modules: PageScripts['modules'];
}

interface KindOfPage extends Kind {
  /** Its style sheets as they were, and as one. */
  sheets: string[];
  css: string;
  /** Prefix of the addresses of style sheets and scripts. */
  assets: string;
  /** Text of all that its pages may load. */
  scripts: Set<string>;
  boxAtOnce: boolean;
}

/** @param dist folder of the site as Astro built it; its pages are rewritten */
export async function slimSite(dist: string): Promise<void> {
  const bundler = new Bundler(dist);
  const kinds = new Map<string, KindOfPage>();
  const pages: Page[] = [];
  const written = new Set<string>();
  const inline = new Map<string, string>();

  // Pages are written back at once: a large site does not fit into memory.
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const { html, modules } = takeScripts(readFileSync(join(dist, file), 'utf8'));
    const sheets = [...html.matchAll(styleSheet)].map(([, href = '', print]) => ({ href, print: print !== undefined }));
    const { html: styled, rules } = styleAttributesAsClasses(withoutIdle(html));
    for (const [name, rule] of rules) inline.set(name, rule);
    const atOnce = boxAtOnce.test(html);
    const [folder = '', ...below] = file.split('/').slice(0, -1);
    // Pages of entries are many and alike, and the policy has room for some thirty kinds; each other page is one of its own.
    const kind = JSON.stringify([sheets, atOnce, below.length === 0 ? file : folder]);
    let known = kinds.get(kind);
    if (!known) {
      const texts = sheets.map(({ href, print }) => [readFileSync(join(dist, '_astro', basename(href)), 'utf8'), print] as const).map(([text, print]) => (print ? `@media print{${text}}` : text));
      const [assets = ''] = (sheets[0]?.href ?? '').match(/^.*\//) ?? [];
      kinds.set(kind, (known = { sheets: texts, css: '', assets, elements: new Elements(), doings: doingsOf([]), scripts: new Set(), boxAtOnce: atOnce }));
    }
    known.elements.add(styled);
    if (modules.length > 0) known.scripts.add((await bundler.bundle(modules)).text);
    // HTML that a script fetches and puts into the page is, to a style sheet, what the script makes.
    for (const [, address = ''] of html.matchAll(/ data-parts="([^"]*)"/g)) known.scripts.add(`\`${readFileSync(join(dist, dirname(file), basename(address)), 'utf8').replaceAll('`', '')}\``);
    writeFileSync(join(dist, file), styled);
    pages.push({ file, kind, modules });
  }

  const scopes = scopeNames([...kinds.values()].flatMap(({ sheets }) => sheets).join('\n'));
  const allScripts = [...kinds.values()].flatMap(({ scripts }) => [...scripts]).join('\n');
  const rules = [...inline].sort().map(([, rule]) => rule);
  const whole = new Map<string, string>();
  for (const kind of kinds.values()) {
    const key = kind.sheets.join('\n');
    if (!whole.has(key)) whole.set(key, oneSheet([...kind.sheets, ...rules], allScripts));
    kind.css = whole.get(key) ?? '';
    kind.doings = doingsOf(kind.scripts);
  }

  const write = (name: string, text: string) => {
    const file = `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
    writeFileSync(join(dist, '_astro', file), text);
    written.add(file);
    return file;
  };
  const heads = new Map<string, string>();
  for (const css of new Set([...kinds.values()].map((kind) => kind.css))) {
    const alike = [...kinds].filter(([, kind]) => kind.css === css);
    const scripted = alike.some(([, kind]) => kind.scripts.size > 0 && !kind.boxAtOnce);
    // Bare pages are all paper.
    const later = scripted ? laterStyles(css, alike.map(([, kind]) => kind)) : '';
    const file = later && write('later', renameScopes(later, scopes));
    for (const [key, kind] of alike) {
      const first = renameScopes(firstStyles(css, kind, { elsewhere: [...kind.scripts, later].join('\n'), paper: !scripted, made: kind.boxAtOnce || !scripted }), scopes);
      heads.set(key, `<style>${first}</style>${file && `<link rel="stylesheet" href="${kind.assets}${file}" media="print" data-later>`}`);
    }
  }

  for (const { file, kind, modules } of pages) {
    const path = join(dist, file);
    let script = '';
    if (modules.length > 0) {
      const { file: name } = await bundler.bundle(modules);
      script = `<script type="module" src="${kinds.get(kind)?.assets}${name}"></script>`;
    }
    const html = renameScopesInPage(readFileSync(path, 'utf8'), scopes).replace(styleSheet, '');
    writeFileSync(path, html.replace('</head>', `${heads.get(kind) ?? ''}${script}</head>`));
  }
  for (const file of globSync('_astro/*.{js,css}', { cwd: dist })) if (!written.has(basename(file)) && !bundler.files.has(basename(file))) rmSync(join(dist, file));
}
