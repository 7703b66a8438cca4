/**
 * `npm run sheets`: every desk reference as a tagged PDF file, on Letter and on A4, for practices that e-mail them.
 * Builds the site first. The files go to sheets/letter/ and sheets/a4/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../data/read.ts';
import { paths } from '../site/paths.ts';
import { build } from './build.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const project = join(import.meta.dirname, '../..');
export const papers = ['letter', 'a4'] as const;

/** The address of a sheet, and its file name below the folder of its paper. */
interface Sheet {
  path: string;
  file: string;
}

export function allSheets(): Sheet[] {
  const { ids } = readContent(join(project, 'content'));
  const named = (folder: string, id: string) => join(folder, `${id}-desk-reference.pdf`);
  return [
    ...[...ids.regions].map((id) => ({ path: paths.regionSheet(id), file: named('regions', id) })),
    ...[...ids.portals].map((id) => ({ path: paths.portalSheet(id), file: named('portals', id) })),
  ];
}

/**
 * Prints sheets of a built site.
 * @param dist folder of the built site
 * @param out folder for the files; what it holds is replaced
 * @param done called after each sheet with the number of sheets so far and of all
 */
export async function printSheets(
  dist: string,
  out: string,
  sheets: Sheet[],
  done: (count: number, all: number) => void = () => {},
): Promise<void> {
  const { server, address } = await serve(dist);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    rmSync(out, { recursive: true, force: true });
    for (const [index, { path, file }] of sheets.entries()) {
      await page.goto(new URL(path.slice(1), address).href);
      for (const format of papers) {
        const target = join(out, format, file);
        mkdirSync(dirname(target), { recursive: true });
        await page.pdf({ path: target, format, tagged: true });
      }
      done(index + 1, sheets.length);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) {
  try {
    await build();
    const out = join(project, 'sheets');
    await printSheets(join(project, 'dist'), out, allSheets(), (count, all) =>
      process.stdout.write(`\r${count} of ${all} sheets`),
    );
    console.log(`, each on Letter and on A4: ${out}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
