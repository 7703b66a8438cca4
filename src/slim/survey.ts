/** The first pass over the built pages: what kinds there are, what stands in each, and what their scripts are. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { doingsOf, Elements } from './elements.ts';
import { styleAttributesAsClasses, withoutIdle } from './markup.ts';
import type { Kind } from './match.ts';
import { takeScripts, type Bundler } from './scripts.ts';

/** Elements whose box stands in the page from the start, made by a script: its styles must be there at once. */
const boxAtOnce = /<(guide-search|address-checker|sheet-maker)\b/;
export const styleSheetLink = /<link rel="stylesheet" href="([^"]*)"( media="print")?>/g;

export interface SurveyedPage {
  file: string;
  /** Key of its kind. */
  kind: string;
  /** Name of its script in `_astro/`, if it has one. */
  script?: string | undefined;
}

export interface KindOfPage extends Kind {
  /** Text of its style sheets, in their order. */
  sheets: string[];
  /** Prefix of the addresses of style sheets and scripts. */
  assets: string;
  /** Text of all that its pages may load. */
  scripts: Set<string>;
  boxAtOnce: boolean;
}

export interface Survey {
  pages: SurveyedPage[];
  kinds: Map<string, KindOfPage>;
  /** Rules that stand for the style attributes of the pages. */
  rules: string[];
}

/**
 * Reads every page, takes its scripts and style attributes out and writes it back at once: a large site does not fit into
 * memory.
 */
export async function survey(dist: string, bundler: Bundler): Promise<Survey> {
  const kinds = new Map<string, KindOfPage>();
  const pages: SurveyedPage[] = [];
  const rules = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const { html, modules } = takeScripts(readFileSync(join(dist, file), 'utf8'));
    const styled = styleAttributesAsClasses(withoutIdle(html));
    for (const [name, rule] of styled.rules) rules.set(name, rule);
    const key = keyOf(file, html);
    const kind = kinds.get(key) ?? newKind(dist, html);
    kinds.set(key, kind);
    kind.elements.add(styled.html);
    const script = modules.length > 0 ? await bundler.bundle(modules) : undefined;
    if (script) kind.scripts.add(script.text);
    // HTML that a script fetches and puts into the page is, to a style sheet, what the script makes.
    for (const [, address = ''] of html.matchAll(/ data-parts="([^"]*)"/g))
      kind.scripts.add(`\`${readFileSync(join(dist, dirname(file), basename(address)), 'utf8').replaceAll('`', '')}\``);
    writeFileSync(join(dist, file), styled.html);
    pages.push({ file, kind: key, script: script?.file });
  }
  for (const kind of kinds.values()) kind.doings = doingsOf(kind.scripts);
  return { pages, kinds, rules: [...rules].sort().map(([, rule]) => rule) };
}

/** Pages of entries are many and alike, and the policy has room for some thirty kinds; each other page is one of its own. */
function keyOf(file: string, html: string): string {
  const [folder = '', ...below] = file.split('/').slice(0, -1);
  const sheets = [...html.matchAll(styleSheetLink)].map(([link]) => link);
  return JSON.stringify([sheets, boxAtOnce.test(html), below.length === 0 ? file : folder]);
}

function newKind(dist: string, html: string): KindOfPage {
  const links = [...html.matchAll(styleSheetLink)].map(([, href = '', print]) => ({ href, print }));
  const sheets = links.map(({ href, print }) => {
    const text = readFileSync(join(dist, '_astro', basename(href)), 'utf8');
    return print ? `@media print{${text}}` : text;
  });
  const [assets = ''] = (links[0]?.href ?? '').match(/^.*\//) ?? [];
  return {
    sheets,
    assets,
    elements: new Elements(),
    doings: doingsOf([]),
    scripts: new Set(),
    boxAtOnce: boxAtOnce.test(html),
  };
}
