/** Built pages as trees: one reader for everything that looks into their HTML. */
import { globSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

export type { HTMLElement };

/**
 * End tags that HTML lets one leave out are understood. A `div` in a `b`, which HTML does not allow, comes out after it.
 * @param html a page, or a piece of one
 * @returns its tree; `toString()` writes it again, scripts and styles letter for letter, comments not
 */
export const readHtml = (html: string): HTMLElement =>
  parse(html, { blockTextElements: { script: true, style: true } });

/**
 * @param folder of a built site
 * @returns the paths of its pages below that folder, sorted, with `/` between folders on every system
 */
export const htmlFiles = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
