/** The search's files as they are built. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpack, type Packed, type SearchData } from '../../src/search/packed.ts';
import { dist } from './project.ts';

/** The text of each file, in the order in which they are loaded. */
export function searchFiles(): string[] {
  const count = globSync('search-documents/*.json', { cwd: dist }).length;
  return Array.from({ length: count }, (_, index) =>
    readFileSync(join(dist, `search-documents/${index + 1}.json`), 'utf8'),
  );
}

export const builtSearchData = (): SearchData => unpack(searchFiles().map((text) => JSON.parse(text) as Packed));
