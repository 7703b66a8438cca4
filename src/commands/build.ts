/**
 * `npm run build`: checks the content, builds into a folder of its own, and swaps it in only when all went well.
 * A failed build leaves the previous dist/ as it was.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkContent } from '../checks/index.ts';
import { ContentError } from '../data/problem.ts';
import { writeHeaders } from '../headers/write.ts';
import { checkProjectFolder, readSettings } from '../site/settings.ts';
import { slimSite } from '../slim/write.ts';
import { indexPages } from './index-pages.ts';
import { writeSupply } from './supply.ts';
import { keepWordsOfSite } from './keep-words.ts';
import { swapIn } from './swap.ts';

/**
 * @param project the project's folder; tests build a copy
 * @throws ContentError when the content has problems; Error when Astro fails (it has printed why)
 */
export async function build(project = join(import.meta.dirname, '../..')): Promise<void> {
  checkProjectFolder(project);
  const { base } = readSettings();
  const dist = join(project, 'dist');
  if (lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error('dist is a link to another folder: remove the link, and the build makes a folder of its own');
  const { problems } = checkContent(join(project, 'content'));
  if (problems.length > 0) throw new ContentError(problems);

  // A folder for each process: two builds at once both end well.
  const next = join(project, `.build-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  try {
    await buildInto(project, next, base);
    swapIn(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Everything that makes the site, in a folder that nobody reads yet. */
async function buildInto(project: string, next: string, base: string): Promise<void> {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', basename(next)], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0 || !existsSync(join(next, 'index.html')))
    throw new Error('the build failed: see above. dist/ is as it was.');
  // Where a reader of sitemaps looks that has not read robots.txt.
  copyFileSync(join(next, 'sitemap-index.xml'), join(next, 'sitemap.xml'));
  keepWordsOfSite(join(project, 'content'), next);
  await slimSite(next);
  await indexPages(next);
  writeHeaders(next, base);
  writeSupply(project, next);
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
