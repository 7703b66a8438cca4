/** `npm run sheets`: the PDF files that practices e-mail, those of all sheets in `npm run test:all`. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { allSheets, printSheets } from '../../src/commands/sheets.ts';
import { sheets } from '../helpers/paper.ts';
import { dist } from '../helpers/project.ts';

test('writes a tagged file for each sheet and paper, with title, language and its fonts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    const progress: string[] = [];
    const all = allSheets().filter(({ path }) => sheets.includes(path));
    expect(all).toHaveLength(sheets.length);
    await printSheets(dist, folder, all, (count, of) => progress.push(`${count}/${of}`));
    const files = globSync('**/*.pdf', { cwd: folder });
    expect(files.sort()).toEqual(['letter', 'a4'].flatMap((paper) => all.map(({ file }) => join(paper, file))).sort());
    expect(progress.at(-1)).toBe(`${all.length}/${all.length}`);
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
      expect([file, pdf.numPages, info.Language, (await pdf.getMarkInfo())?.Marked]).toEqual([file, 1, 'en', true]);
      expect(info.Title).toMatch(/^.+: desk reference \| Portal Access Guide$/);
      expect([Math.round(width), Math.round(height)]).toEqual(file.startsWith('a4') ? [596, 842] : [612, 792]);
      const source = bytes.toString('latin1');
      const fonts = source.match(/\/Type \/FontDescriptor/g) ?? [];
      expect(fonts.length).toBeGreaterThan(0);
      expect(source.match(/\/FontFile\d? \d+ \d+ R/g)).toHaveLength(fonts.length);
      expect(source).not.toContain('127.0.0.1');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
