/** Where things are, and throw-away copies of the content for tests that break it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');
export const contentFolder = join(project, 'content');
export const dist = join(project, 'dist');

/** The environment without what Vitest tells its workers about its own base and mode: Astro would believe it. */
export function outsideVitest(): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, ...outside } = process.env;
  return outside;
}

/**
 * Runs something over a copy of the content with one file changed.
 * @param file path inside content/
 * @param change gets the file's text, gives the new one; must change something
 */
export function withChangedContent<Result>(
  file: string,
  change: (text: string) => string | Uint8Array,
  run: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(contentFolder, folder, { recursive: true });
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the change to ${file} changes nothing: mend the test`);
    writeFileSync(join(folder, file), after);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A copy of the project whose commands can run over other content. Astro does not build in it: its packages are behind a link.
 * @returns its folder; remove it when done
 */
export function copyForCommands(): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src', 'content', 'package.json', 'links.json'])
    cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
