/** Every sheet on paper: one Letter page, with the address, the steps and the phones on it. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/data/read.ts';
import { paths } from '../../src/site/paths.ts';
import { browsing, leave } from '../helpers/browsing.ts';
import { contentFolder } from '../helpers/project.ts';

const { visit } = browsing();
const { ids, entries } = readContent(contentFolder);
const sheets = [...[...ids.regions].map(paths.regionSheet), ...[...ids.portals].map(paths.portalSheet)];

async function print(path: string, change?: string): Promise<{ pages: number; text: string }> {
  const view = await visit(path);
  if (change) await view.page.addStyleTag({ content: change });
  const pdf = await view.page.pdf({ format: 'letter', preferCSSPageSize: false, printBackground: false, margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' } });
  await leave(view);
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

test('there is a sheet for every region and portal', () => expect(sheets.length).toBeGreaterThanOrEqual(74));

describe('each sheet prints on one Letter page', () => {
  test.each(sheets)('%s', async (path) => expect((await print(path)).pages).toBe(1));
});

test('a sheet that is too long would be seen', async () => {
  expect((await print('/regions/arizona/desk-reference/', '.sheet { font-size: 180% }')).pages).toBeGreaterThan(1);
});

test('the Arizona sheet holds its address, steps, messages, phones and lines to write on', async () => {
  const { text } = await print('/regions/arizona/desk-reference/');
  const region = entries.regions.find((entry) => entry.id === 'arizona');
  const portal = entries.portals.find((entry) => entry.id === region?.data.portals[0]?.portal);
  const steps = entries.steps.find((entry) => entry.id === portal?.data.signIn)?.data.steps ?? [];
  expect(steps.length).toBeGreaterThan(2);
  const plain = (words: string) => words.replaceAll('**', '');
  for (const wanted of [portal?.data.address?.replace('https://', '') ?? '-', ...steps.map((step) => plain(step.do)), 'Our administrator (PAA)', 'Nobody from Optum needs your code', 'unofficial guide']) {
    expect(text).toContain(wanted);
  }
});
