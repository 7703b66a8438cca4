/** The built site as a list of pages, parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { filesIn } from './files.ts';
import { dist } from './project.ts';

export interface BuiltPage {
  /** Address inside the site, for example `/regions/arizona/`. */
  path: string;
  html: string;
  document: HTMLElement;
}

export function builtPages(): BuiltPage[] {
  return filesIn(dist, '**/*.html')
    .filter((file) => !file.startsWith('pagefind'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html) };
    });
}

/** A ready-made sheet: of one region, or of one portal. */
export const isMadeSheet = ({ path }: Pick<BuiltPage, 'path'>) => /^\/\w+\/[^/]+\/desk-reference\/$/.test(path);
/** Also the page on which a practice makes its own. */
export const isSheet = ({ path }: BuiltPage) => path.endsWith('/desk-reference/');
