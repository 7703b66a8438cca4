/** The full-text index of the built pages, by Pagefind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own search pages, which the guide does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * What the index leaves out: navigation, and what a page repeats from the page of a portal. The page of every state would
 * else be found for every step and message, and the index would need twice the memory.
 */
const repeated = ['.toc', '.notice', '.card p', '.uses', ...['ol', 'ul', 'dl'].map((list) => `section.portal ${list}`)];

/**
 * Indexes the pages in a folder and writes the index below it.
 *
 * Starlight would do this through Pagefind's own writer, which may answer before its last file is complete; then the
 * build ends with an empty `pagefind-entry.json`. So we take the files and write them here.
 * @throws when Pagefind reports an error
 */
export async function indexPages(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: repeated });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const { files, errors: unwritten } = await index.getFiles();
    if (added.errors.length + unwritten.length > 0)
      throw new Error(`Pagefind: ${[...added.errors, ...unwritten].join('; ')}`);
    for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    console.log(`Indexed ${added.page_count} pages.`);
  } finally {
    await close();
  }
}
