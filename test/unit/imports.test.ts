import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../helpers/files.ts';
import { project } from '../helpers/project.ts';

/** What each folder of src/ may import. Imports go one way, so that the theme can change without the model. */
const allowed: Record<string, RegExp> = {
  schemas: /^(zod$|schemas\/)/,
  data: /^(node:|zod$|yaml$|fastest-levenshtein$|astro\/loaders$|addresses\/|schemas\/|data\/)/,
  addresses: /^(tldts-icann(\/|$)|fastest-levenshtein$|addresses\/)/,
  search: /^(search\/|schemas\/|data\/|site\/paths)/,
  browser:
    /^(browser\/|search\/|addresses\/|data\/(fold-text|inline|long-numbers|ways-in|sheet-lines|views\/)|schemas\/labels|site\/paths)/,
  html: /^(node:|node-html-parser$)/,
  headers: /^(node:|html\/|headers\/)/,
  slim: /^(node:|postcss$|postcss-selector-parser$|lightningcss$|rolldown(\/parseAst|\/utils)?$|terser$|html\/|slim\/)/,
  checks: /^(node:|addresses\/|satteri$|syllable$|flesch-kincaid$|checks\/|schemas\/|data\/|site\/paths)/,
  links: /^(node:|zod$|links\/|data\/)/,
  site: /^(astro:content$|node:|site\/|schemas\/|data\/)/,
  components: /^(uqr$|components\/|schemas\/labels|data\/(views\/|inline|fold-text|sheet-lines)|site\/|browser\/)/,
  layouts:
    /^(@astrojs\/starlight\/components|layouts\/|components\/|schemas\/labels|data\/views\/|site\/|styles\/|browser\/)/,
  overrides: /^(@astrojs\/starlight\/components|virtual:|overrides\/|components\/|site\/|browser\/)/,
  pages:
    /^(astro\/container$|node:zlib$|astro$|zod$|layouts\/|components\/|data\/|schemas\/|search\/|site\/|browser\/)/,
  commands:
    /^(node:|commands\/|checks\/|data\/|headers\/|html\/|links\/|site\/|slim\/|schemas\/|zod$|sirv$|pagefind$|puppeteer-core$|@sparticuz\/chromium$)/,
  'content.config.ts': /^(astro:content$|@astrojs\/starlight\/schema$|data\/bodies-loader)/,
};

const files = filesIn(project, 'src/**/*.{ts,mjs,astro}');
const sourceOf = (file: string) => readFileSync(posix.join(project, file), 'utf8');

/** Every module that a file names: imported, exported from, imported when needed, or as a script of the page. */
function importsOf(file: string): { name: string; types: boolean }[] {
  const pattern =
    /^\s*(?:import|export)\b(?<types> type\b)?[^'"`;]*?from ['"](?<from>[^'"]+)['"]|^\s*import ['"](?<bare>[^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"](?<later>[^'"]+)['"]\)|<script src="(?<script>[^"]+)"/gm;
  return [...sourceOf(file).matchAll(pattern)].map(({ groups = {}, 0: whole }) => {
    const { types, from, bare, later, script } = groups;
    const name = from ?? bare ?? later ?? script ?? '';
    return {
      name: name.startsWith('.') ? posix.relative('src', posix.join(posix.dirname(file), name)) : name,
      types: Boolean(types) || whole.includes('typeof import('),
    };
  });
}

test('there are files to look at', () => expect(files.length).toBeGreaterThan(60));

test('every folder has a rule', () => {
  const folders = new Set(files.map((file) => file.split('/')[1] ?? ''));
  expect([...folders].filter((folder) => !(folder in allowed) && folder !== 'env.d.ts')).toEqual([]);
});

test.each(Object.keys(allowed))('src/%s imports only what it may', (folder) => {
  const own = files.filter((file) => file === `src/${folder}` || file.startsWith(`src/${folder}/`));
  expect(own.length).toBeGreaterThan(0);
  const wrong = own.flatMap((file) =>
    importsOf(file)
      .filter(({ name }) => !allowed[folder]?.test(name))
      .map(({ name }) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('an import when needed, and a script of a page, count as imports', () => {
  const found = files.flatMap((file) => importsOf(file).map(({ name }) => `${file} ${name}`));
  expect(found).toContain('src/browser/search/view.ts browser/search/full-text.ts');
  expect(found).toContain('src/components/region/RegionPicker.astro browser/region-picker.ts');
});

test('nothing that a browser runs can reach Node', () => {
  const seen = new Set<string>();
  const visit = (file: string, way: string[]): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return importsOf(file)
      .filter(({ types }) => !types)
      .flatMap(({ name }) => {
        if (name.startsWith('node:')) return [[...way, file, name].join(' > ')];
        return files.includes(`src/${name}`) ? visit(`src/${name}`, [...way, file]) : [];
      });
  };
  const entries = files.filter((file) => file.startsWith('src/browser/'));
  expect(entries.flatMap((file) => visit(file, []))).toEqual([]);
  expect(seen.size).toBeGreaterThan(entries.length);
});

test('no region or portal is named in the code', async () => {
  const { readContent } = await import('../../src/data/read.ts');
  const { ids } = readContent(posix.join(project, 'content'));
  const names = [...ids.portals, ...ids.regions].filter((id) => id.includes('-'));
  expect(names.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => {
    const source = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|\.describe\([^)]*\)/g, '');
    return names.filter((id) => new RegExp(`['"/\`]${id}['"/\`]`).test(source)).map((id) => `${file}: ${id}`);
  });
  expect(found).toEqual([]);
});
