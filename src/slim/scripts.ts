/** The scripts of a page as one file, and each script that is loaded later as one file of its own. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { minify } from 'terser';
import type { HTMLElement } from '../html/read.ts';

/**
 * Scripts of Starlight for what the guide does not have: it remembers where its navigation was scrolled to (in the tab's
 * storage, and the guide stores nothing but the theme), and follows the scrolling in a table of contents.
 */
const unwanted = /sl-sidebar-state|_starlightScrollRestore|TableOfContents/;

/** A script that is loaded from an address has no text. */
export interface ModuleScript {
  src?: string;
  text: string;
}

/** A script and what it may load. */
export interface Bundled {
  /** Its name in `_astro/`. */
  file: string;
  /** Its text, and those of all scripts that it may load, in any order. */
  texts: string[];
}

/**
 * Takes out of a page its module scripts, and those that the guide does not want. Scripts that run before the page is
 * shown stay where they are.
 * @returns what the module scripts were, in their order
 */
export function takeScripts(page: HTMLElement): ModuleScript[] {
  const modules: ModuleScript[] = [];
  for (const script of page.querySelectorAll('script')) {
    const src = script.getAttribute('src');
    const isUnwanted = unwanted.test(src ?? script.rawText);
    const isModule = script.getAttribute('type') === 'module';
    if (isUnwanted || isModule) script.remove();
    if (isModule && !isUnwanted) modules.push(src === undefined ? { text: script.rawText } : { src, text: '' });
  }
  return modules;
}

/** Bundles scripts of a built site. Equal lists give the same file. */
export class Bundler {
  private readonly done = new Map<string, Promise<Bundled>>();
  private readonly assets: string;
  /** Names of the files that were written. */
  readonly files = new Set<string>();

  /**
   * @param dist folder of the built site
   */
  constructor(dist: string) {
    this.assets = join(dist, '_astro');
  }

  bundle(modules: ModuleScript[]): Promise<Bundled> {
    const imports = modules.map(({ src, text }, index) =>
      src === undefined ? { name: `inline:${index}`, text } : { name: join(this.assets, basename(src)), text: '' },
    );
    return this.remember(
      JSON.stringify(modules),
      'page',
      imports.map(({ name }) => `import ${JSON.stringify(name)};`).join('\n'),
      new Map(imports.map(({ name, text }) => [name, text])),
    );
  }

  /** A script that is loaded by another one, with all that it needs. */
  private later(path: string, above: string[]) {
    if (above.includes(path))
      throw new Error(
        `${basename(path)} is loaded by a script that it needs itself: move what both need into a file of its own`,
      );
    return this.remember(
      path,
      basename(path).split('.')[0] ?? 'later',
      `export * from ${JSON.stringify(path)};`,
      new Map(),
      [...above, path],
    );
  }

  private remember(key: string, name: string, entry: string, inline: Map<string, string>, above: string[] = []) {
    let made = this.done.get(key);
    if (!made) this.done.set(key, (made = this.make(name, entry, inline, above)));
    return made;
  }

  private async make(name: string, entry: string, inline: Map<string, string>, above: string[]): Promise<Bundled> {
    const loads: string[] = [];
    const bundled: Plugin = {
      name: 'site',
      resolveId: (id) =>
        id === 'entry' || id.startsWith('inline:') ? `\0${id}` : id.startsWith('./') ? join(this.assets, id) : id,
      resolveDynamicImport: async (id) => {
        if (typeof id !== 'string' || !id.startsWith('./')) return null;
        const { file, texts } = await this.later(join(this.assets, id), above);
        loads.push(...texts);
        return { id: `./${file}`, external: true };
      },
      load: (id) => {
        if (id === '\0entry') return entry;
        if (id.startsWith('\0inline:')) return inline.get(id.slice(1)) ?? '';
        // Hints for the parts of a script: each has no parts any more.
        if (/preload-helper\.[\w-]+\.js$/.test(id)) return 'export const t = (load) => load();';
        return readFileSync(id, 'utf8').replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      },
    };
    const bundle = await rolldown({
      input: 'entry',
      plugins: [bundled],
      platform: 'browser',
      logLevel: 'silent',
      makeAbsoluteExternalsRelative: false,
    });
    const { output } = await bundle.generate({ format: 'esm' });
    await bundle.close();
    // Smaller than by Rolldown's own minifier: what the script of the search saves, its data may have.
    const { code } = await minify(output[0].code, {
      module: true,
      compress: { passes: 2 },
      format: { comments: false },
    });
    const text = code as string;
    const file = `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.js`;
    writeFileSync(join(this.assets, file), text);
    this.files.add(file);
    return { file, texts: [text, ...loads] };
  }
}
