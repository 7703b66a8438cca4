import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleGuide } from '../data/guide.ts';
import { readContent } from '../data/read.ts';
import { fixedWords } from '../data/views/fixed-words.ts';
import { keepWords } from '../html/keep-words.ts';
import { htmlFiles, readHtml } from '../html/read.ts';
import { paths } from '../site/paths.ts';

/**
 * Marks on every page, and in the parts of the sheets, what a translation must not touch.
 * @param content folder of the content
 * @param dist folder of the built site; its pages are rewritten
 */
export function keepWordsOfSite(content: string, dist: string): void {
  const words = fixedWords(assembleGuide(readContent(content).entries));
  const marked = (html: string) => {
    const page = readHtml(html);
    keepWords(page, words);
    return page.toString();
  };
  for (const file of htmlFiles(dist)) {
    const path = join(dist, file);
    writeFileSync(path, marked(readFileSync(path, 'utf8')));
  }
  const parts = join(dist, paths.sheetParts);
  const { html } = JSON.parse(readFileSync(parts, 'utf8')) as { html: string };
  writeFileSync(parts, JSON.stringify({ html: marked(html) }));
}
