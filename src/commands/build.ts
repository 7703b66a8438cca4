/**
 * `npm run build`: checks the content, builds into a folder of its own, and swaps it in only when all went well.
 * A failed build leaves the previous dist/ as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/index.ts';
import { ContentError } from '../data/problem.ts';
import { writeHeaders } from '../headers/write.ts';
import { slimSite } from '../slim/write.ts';
import { indexPages } from './index-pages.ts';
import { writeSupply } from './supply.ts';

/**
 * @param project the project's folder; tests build a copy
 * @throws ContentError when the content has problems; Error when Astro fails (it has printed why)
 */
export async function build(project = join(import.meta.dirname, '../..')): Promise<void> {
  const { problems } = checkContent(join(project, 'content'));
  if (problems.length > 0) throw new ContentError(problems);

  const next = join(project, '.build');
  const dist = join(project, 'dist');
  rmSync(next, { recursive: true, force: true });
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', '.build'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0 || !existsSync(join(next, 'index.html')))
    throw new Error('the build failed: see above. dist/ is as it was.');
  await slimSite(next);
  await indexPages(next);
  writeHeaders(next, `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`);
  writeSupply(project, next);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
