/** The first pass over the built pages: what kinds there are, what stands in each, and what their scripts are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { htmlFiles, readHtml, type HTMLElement } from '../html/read.ts';
import { Elements } from './elements.ts';
import { nameRows, passOverNavigation, removeUnneeded, styleAttributesAsClasses } from './markup.ts';
import type { PageContent } from './match.ts';
import { effectsOf } from './script-effects.ts';
import { takeScripts, type Bundler } from './scripts.ts';

/** Elements whose box stands in the page from the start, made by a script: its styles must be there at once. */
const boxAtOnce = 'guide-search, address-checker, sheet-maker';

/** Stands in the head of a surveyed page where its styles and its script will stand. */
export const headPlace = '<!--styles and script-->';

export interface SurveyedPage {
  file: string;
  /** Key of its kind. */
  kind: string;
  /** Name of its script in `_astro/`, if it has one. */
  script?: string | undefined;
}

/** Pages that have their styles in common. */
export interface PageKind extends PageContent {
  /** Text of its style sheets, in their order. */
  sheets: string[];
  /** Prefix of the addresses of style sheets and scripts. */
  assets: string;
  /** Texts of all scripts that its pages may load. */
  scripts: Set<string>;
  boxAtOnce: boolean;
}

export interface Survey {
  pages: SurveyedPage[];
  kinds: Map<string, PageKind>;
  /** Rules that stand for the style attributes of the pages. */
  rules: string[];
}

/**
 * Reads every page, takes its scripts, style sheets and style attributes out and writes it back at once: a large site does
 * not fit into memory.
 */
export async function survey(dist: string, bundler: Bundler): Promise<Survey> {
  const kinds = new Map<string, PageKind>();
  const pages: SurveyedPage[] = [];
  const rules = new Map<string, string>();
  for (const file of htmlFiles(dist)) {
    const page = readHtml(readFileSync(join(dist, file), 'utf8'));
    const modules = takeScripts(page);
    const links = takeStyleSheets(page);
    removeUnneeded(page);
    nameRows(page);
    passOverNavigation(page);
    for (const [name, rule] of styleAttributesAsClasses(page)) rules.set(name, rule);
    const hasBox = page.querySelector(boxAtOnce) !== null;
    const key = keyOf(file, links, hasBox);
    const kind = kinds.get(key) ?? newKind(dist, links, hasBox);
    kinds.set(key, kind);
    kind.elements.add(page);
    const script = modules.length > 0 ? await bundler.bundle(modules) : undefined;
    for (const text of script?.texts ?? []) kind.scripts.add(text);
    // HTML that a script fetches and puts into the page is, to a style sheet, what the script makes.
    for (const element of page.querySelectorAll('[data-parts]')) {
      const parts = join(dist, dirname(file), basename(element.getAttribute('data-parts') ?? ''));
      kind.scripts.add(`(${readFileSync(parts, 'utf8')})`);
    }
    page.querySelector('head')?.append(headPlace);
    writeFileSync(join(dist, file), page.toString());
    pages.push({ file, kind: key, script: script?.file });
  }
  for (const kind of kinds.values()) kind.effects = effectsOf(kind.scripts);
  return { pages, kinds, rules: [...rules].sort().map(([, rule]) => rule) };
}

interface StyleSheetLink {
  href: string;
  media: string | undefined;
}

function takeStyleSheets(page: HTMLElement): StyleSheetLink[] {
  return page.querySelectorAll('link[rel=stylesheet]').map((link) => {
    link.remove();
    return { href: link.getAttribute('href') ?? '', media: link.getAttribute('media') };
  });
}

/** Pages of entries are many and alike, and the policy has room for some thirty kinds; each other page is one of its own. */
function keyOf(file: string, links: StyleSheetLink[], hasBox: boolean): string {
  const [folder = '', ...below] = file.split('/').slice(0, -1);
  return JSON.stringify([links, hasBox, below.length === 0 ? file : folder]);
}

function newKind(dist: string, links: StyleSheetLink[], hasBox: boolean): PageKind {
  const sheets = links.map(({ href, media }) => {
    const text = readFileSync(join(dist, '_astro', basename(href)), 'utf8');
    return media ? `@media ${media}{${text}}` : text;
  });
  const [assets = ''] = (links[0]?.href ?? '').match(/^.*\//) ?? [];
  return { sheets, assets, elements: new Elements(), effects: effectsOf([]), scripts: new Set(), boxAtOnce: hasBox };
}
