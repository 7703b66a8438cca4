/** The scripts of a page as one file, and each script that is loaded later as one file of its own. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transformSync, type Plugin } from 'esbuild';

/**
 * Scripts of Starlight for what the guide does not have: it remembers where its navigation was scrolled to (in the tab's
 * storage, and the guide stores nothing but the theme), and follows the scrolling in a table of contents. The choice of
 * a theme is set twice, once before its own script does.
 */
const unwanted = /sl-sidebar-state|_starlightScrollRestore|TableOfContents|^\s*StarlightThemeProvider\.updatePickers\(\);\s*$/;

const element = /<script(?: type="module"| aria-hidden="true")?(?: src="([^"]*)")?>([\s\S]*?)<\/script>/g;
const inlineScripts = new Map<string, string>();
function minified(script: string): string {
  const known = inlineScripts.get(script) ?? transformSync(script, { minify: true, charset: 'utf8' }).code.trim();
  inlineScripts.set(script, known);
  return known;
}

const isModule = (tag: string) => tag.startsWith('<script type="module"');

export interface PageScripts {
  /** The page without its module scripts and without what the guide does not want. */
  html: string;
  /** What the module scripts were: addresses and texts, in their order. */
  modules: { src?: string; text: string }[];
}

/** Takes the scripts out of a page. Scripts that run before the page is shown stay where they are. */
export function takeScripts(html: string): PageScripts {
  const modules: PageScripts['modules'] = [];
  const without = html.replace(element, (tag, src: string | undefined, text: string) => {
    if (unwanted.test(src ?? text)) return '';
    if (!isModule(tag)) return src === undefined && !tag.includes(' type=') ? `<script>${minified(text)}</script>` : tag;
    modules.push(src === undefined ? { text } : { src, text: '' });
    return '';
  });
  return { html: without, modules };
}

/** Bundles scripts of a built site. Equal lists give the same file. */
export class Bundler {
  private readonly done = new Map<string, Promise<{ file: string; text: string }>>();
  private readonly assets: string;
  /** Names of the files that were written. */
  readonly files = new Set<string>();

  /**
   * @param dist folder of the built site
   */
  constructor(dist: string) {
    this.assets = join(dist, '_astro');
  }

  /** @returns name of the file in `_astro/`, and the text of all that it may load */
  bundle(modules: PageScripts['modules']): Promise<{ file: string; text: string }> {
    const imports = modules.map(({ src, text }, index) => (src === undefined ? { name: `inline:${index}`, text } : { name: join(this.assets, basename(src)), text: '' }));
    return this.remember(JSON.stringify(modules), 'page', imports.map(({ name }) => `import ${JSON.stringify(name)};`).join('\n'), new Map(imports.map(({ name, text }) => [name, text])));
  }

  /** A script that is loaded by another one, with all that it needs. */
  private later(path: string, above: string[]) {
    if (above.includes(path)) throw new Error(`${basename(path)} is loaded by a script that it needs itself: move what both need into a file of its own`);
    return this.remember(path, basename(path).split('.')[0] ?? 'later', `export * from ${JSON.stringify(path)};`, new Map(), [...above, path]);
  }

  private remember(key: string, name: string, entry: string, inline: Map<string, string>, above: string[] = []) {
    let made = this.done.get(key);
    if (!made) this.done.set(key, (made = this.make(name, entry, inline, above)));
    return made;
  }

  private async make(name: string, entry: string, inline: Map<string, string>, above: string[]): Promise<{ file: string; text: string }> {
    const loads: string[] = [];
    const plugin: Plugin = {
      name: 'site',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^inline:/ }, ({ path }) => ({ path, namespace: 'inline' }));
        onLoad({ filter: /.*/, namespace: 'inline' }, ({ path }) => ({ contents: inline.get(path) ?? '', loader: 'js' }));
        // Hints for the parts of a script: each has no parts any more.
        onLoad({ filter: /preload-helper\.[\w-]+\.js$/ }, () => ({ contents: 'export const t = (load) => load();', loader: 'js' }));
        onResolve({ filter: /^\.\// }, async ({ path, kind, resolveDir }) => {
          if (kind !== 'dynamic-import') return { path: join(resolveDir, path) };
          const { file, text } = await this.later(join(this.assets, basename(path)), above);
          loads.push(text);
          return { path: `./${file}`, external: true };
        });
      },
    };
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: this.assets },
      bundle: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      write: false,
      plugins: [plugin],
    });
    const text = outputFiles[0]?.text ?? '';
    const file = `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.js`;
    writeFileSync(join(this.assets, file), text);
    this.files.add(file);
    return { file, text: [text, ...loads].join('\n') };
  }
}
