/**
 * Critical CSS and script bundling for the built pages: the styles that a page needs stand in it, its scripts are one file,
 * and what the guide does not use of Starlight is gone. A page is then one answer of the server away from being read.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { firstStyles, laterStyles, oneSheet } from './css.ts';
import { Bundler } from './scripts.ts';
import { headPlace, survey, type PageKind, type Survey } from './survey.ts';

/** @param dist folder of the site as Astro built it; its pages are rewritten */
export async function slimSite(dist: string): Promise<void> {
  const bundler = new Bundler(dist);
  const found = await survey(dist, bundler);
  const { heads, files } = writeStyles(dist, found);
  for (const { file, kind, script } of found.pages) {
    const path = join(dist, file);
    const element = script ? `<script type="module" src="${found.kinds.get(kind)?.assets}${script}"></script>` : '';
    // By a function: in a plain text, `$&` and its like would be expanded.
    const html = readFileSync(path, 'utf8').replace(headPlace, () => `${heads.get(kind) ?? ''}${element}`);
    writeFileSync(path, html);
  }
  for (const file of globSync('_astro/*.{js,css}', { cwd: dist }))
    if (!files.has(basename(file)) && !bundler.files.has(basename(file))) rmSync(join(dist, file));
}

/**
 * Writes the style sheets for later.
 * @returns what stands in the head of each kind of page, and the names of the files
 */
function writeStyles(dist: string, { kinds, rules }: Survey): { heads: Map<string, string>; files: Set<string> } {
  const heads = new Map<string, string>();
  const files = new Set<string>();
  const allScripts = [...kinds.values()].flatMap(({ scripts }) => [...scripts]).join('\n');
  const sheetsOf = ([, { sheets }]: [string, PageKind]) => sheets.join('\n');
  for (const alike of Map.groupBy(kinds, sheetsOf).values()) {
    const css = oneSheet([...(alike[0]?.[1].sheets ?? []), ...rules], allScripts);
    const dialogs = alike.some(([, kind]) => kind.scripts.size > 0 && !kind.boxAtOnce);
    // Bare pages are all paper: nothing of theirs can wait.
    const all = alike.map(([, kind]) => kind);
    const later = dialogs ? laterStyles(css, all) : '';
    const file = `later.${createHash('sha256').update(later).digest('base64url').slice(0, 8)}.css`;
    if (later) {
      writeFileSync(join(dist, '_astro', file), later);
      files.add(file);
    }
    for (const [key, kind] of alike) {
      const first = firstStyles(css, kind, {
        elsewhere: [...kind.scripts, later].join('\n'),
        paper: !dialogs,
        made: kind.boxAtOnce || !dialogs,
      });
      const link = later && `<link rel="stylesheet" href="${kind.assets}${file}" media="print" data-later>`;
      heads.set(key, `<style>${first}</style>${link}`);
    }
  }
  return { heads, files };
}
