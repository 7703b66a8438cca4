import { getEntry, render } from 'astro:content';
import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assembleGuide, type Guide } from '../data/guide.ts';
import { ContentError } from '../data/problem.ts';
import { readContent } from '../data/read.ts';

let assembled: { guide: Guide; version: string } | undefined;

/** The Guide that pages are made from: the checked content. Read once a build; in dev again whenever a file changed. */
export function currentGuide(): Guide {
  const folder = resolve('content');
  const version = import.meta.env.DEV ? versionOf(folder) : '';
  if (assembled?.version !== version) {
    const { entries, problems } = readContent(folder);
    if (problems.length > 0) throw new ContentError(problems);
    assembled = { guide: assembleGuide(entries), version };
  }
  return assembled.guide;
}

/** Changes when a file of a folder comes, goes or is written. */
const versionOf = (folder: string) =>
  globSync('**/*.{yaml,mdx}', { cwd: folder })
    .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)
    .sort()
    .join();

/** The rendered text below the frontmatter of an entry, or nothing if there is none. */
export async function bodyOf(name: 'steps' | 'messages' | 'faqs' | 'docs', entry: { id: string; hasBody: boolean }) {
  if (!entry.hasBody) return undefined;
  const stored = await getEntry('bodies', `${name}/${entry.id}`);
  return stored && (await render(stored));
}
