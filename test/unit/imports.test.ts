import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../helpers/files.ts';
import { project } from '../helpers/project.ts';

/** What each folder of src/ may import. Imports go one way, so that the theme can change without the model. */
const allowed: Record<string, RegExp> = {
  schemas: /^(zod|schemas\/)/,
  data: /^(node:|zod$|yaml$|fastest-levenshtein$|astro\/loaders$|schemas\/|data\/)/,
  dom: /^$/,
  addresses: /^(tldts$|fastest-levenshtein$|addresses\/|dom\/)/,
  headers: /^(node:|node-html-parser$|headers\/)/,
  slim: /^(node:|postcss$|postcss-selector-parser$|lightningcss$|rolldown$|slim\/)/,
  checks: /^(node:|tldts$|addresses\/|satteri$|syllable$|flesch-kincaid$|checks\/|schemas\/|data\/|site\/paths)/,
  links: /^(node:|zod$|links\/|data\/|checks\/texts)/,
  search: /^(dom\/|search\/|schemas\/|data\/|site\/paths)/,
  site: /^(astro:content$|site\/|schemas\/|data\/)/,
  components: /^(uqr$|components\/|schemas\/|data\/views\/|data\/fold-text|site\/|search\/|dom\/)/,
  layouts: /^(@astrojs\/starlight\/components|layouts\/|components\/|schemas\/|data\/|site\/|styles\/)/,
};

const files = filesIn(project, 'src/**/*.{ts,astro}');

test('there are files to look at', () => expect(files.length).toBeGreaterThan(60));

test.each(Object.keys(allowed))('src/%s imports only what it may', (folder) => {
  const own = files.filter((file) => file.startsWith(`src/${folder}/`));
  expect(own.length).toBeGreaterThan(0);
  const wrong = own.flatMap((file) => {
    const source = readFileSync(join(project, file), 'utf8');
    return [...source.matchAll(/^\s*import\b[^'"]*['"]([^'"]+)['"]|^\s*export\b[^'"]*from ['"]([^'"]+)['"]/gm)]
      .map(([, a, b]) => a ?? b ?? '')
      .map((name) => (name.startsWith('.') ? posix.relative('src', posix.join(posix.dirname(file), name)) : name))
      .filter((name) => !allowed[folder]?.test(name))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('no region or portal is named in the code', async () => {
  const { readContent } = await import('../../src/data/read.ts');
  const { ids } = readContent(join(project, 'content'));
  const names = [...ids.portals, ...ids.regions].filter((id) => id.includes('-'));
  expect(names.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => {
    const source = readFileSync(join(project, file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|\.describe\([^)]*\)/g,
      '',
    );
    return names.filter((id) => new RegExp(`['"/\`]${id}['"/\`]`).test(source)).map((id) => `${file}: ${id}`);
  });
  expect(found).toEqual([]);
});
