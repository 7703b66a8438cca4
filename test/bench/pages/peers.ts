/** The same pages as others would build them: default Starlight, VitePress, and HTML written by hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page's words: its heading, and what stands below it as plain HTML. */
export interface PlainPage {
  /** One word, for its address. */
  name: string;
  title: string;
  html: string;
}

/** Peers live in a folder of their own, outside the project, and are installed there once. */
export const peersFolder = join(tmpdir(), 'portal-access-guide-peers');
const packages = ['astro@7.3.4', '@astrojs/starlight@0.42.4', 'vitepress@1.6.4', 'lighthouse@13.5.0'];

/** @returns whether the peers are there; says why not */
export function installPeers(): boolean {
  if (packages.every((name) => existsSync(join(peersFolder, 'node_modules', name.replace(/@[\d.]+$/, '')))))
    return true;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(join(peersFolder, 'package.json'), '{ "private": true, "type": "module" }\n');
  console.log(`Installing ${packages.join(', ')} into a temporary folder…`);
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: peersFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.log(`The peers cannot be installed here (${stderr.trim().split('\n').at(-1)}): ours alone is measured.`);
  return false;
}

const quoted = (text: string) => JSON.stringify(text);

/** @returns the folder of the built site. Its pages stand at `/<name>/`. */
export function buildStarlight(pages: PlainPage[]): { dist: string; seconds: number; peakMegabytes: number } {
  const site = fresh('starlight', {
    'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Guide', sidebar: [{ label: 'Pages', items: [{ autogenerate: { directory: '.' } }] }] })] });`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    ...Object.fromEntries(
      pages.map(({ name, title, html }) => [
        `src/content/docs/${name}.md`,
        `---\ntitle: ${quoted(title)}\n---\n\n${html}\n`,
      ]),
    ),
  });
  return { dist: join(site, 'dist'), ...timed([join(peersFolder, 'node_modules/astro/bin/astro.mjs'), 'build'], site) };
}

export function buildVitePress(pages: PlainPage[]): { dist: string } {
  const site = fresh('vitepress', {
    'package.json': '{ "type": "module" }',
    '.vitepress/config.mjs': `export default { title: 'Guide', themeConfig: { sidebar: [${pages.map(({ name, title }) => `{ text: ${quoted(title)}, link: '/${name}/' }`).join(',')}], search: { provider: 'local' } } };`,
    ...Object.fromEntries(
      pages.map(({ name, title, html }) => [
        `${name}/index.md`,
        `---\ntitle: ${quoted(title)}\n---\n\n<div v-pre>\n\n# ${title}\n\n${html}\n\n</div>\n`,
      ]),
    ),
  });
  timed([join(peersFolder, 'node_modules/vitepress/bin/vitepress.js'), 'build'], site);
  return { dist: join(site, '.vitepress/dist') };
}

export function writeMinimal(pages: PlainPage[]): { dist: string } {
  const css =
    'body{max-width:46rem;margin:0 auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif;color:#18211f;background:#fdfcf8}a{color:#0b5148}li{margin:.3rem 0}@media(prefers-color-scheme:dark){body{color:#e9efec;background:#101817}a{color:#86dccb}}';
  const html = ({ title, html: body }: PlainPage) =>
    `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title><link rel=icon href=data:,><style>${css}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  return {
    dist: fresh('minimal', {
      '404.html': 'Not here.',
      ...Object.fromEntries(pages.map((page) => [`${page.name}/index.html`, html(page)])),
    }),
  };
}

/** Writes a site's files into an empty folder below the peers' packages: Astro does not build with packages behind a link. */
function fresh(name: string, files: Record<string, string>): string {
  const folder = join(peersFolder, 'sites', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/**
 * Runs a Node program and weighs it.
 * @returns seconds of wall clock, and the most memory that it held, in megabytes (0 where the system does not tell)
 * @throws when it fails, with the end of what it printed
 */
export function timed(
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): { seconds: number; peakMegabytes: number } {
  const started = performance.now();
  const gnuTime = existsSync('/usr/bin/time');
  const [command, rest] = gnuTime
    ? ['/usr/bin/time', ['-f', 'peak %M', process.execPath, ...args]]
    : [process.execPath, args];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${(stdout + stderr).slice(-2_000)}`);
  return {
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: Number(stderr.match(/peak (\d+)/)?.[1] ?? 0) / 1024,
  };
}
