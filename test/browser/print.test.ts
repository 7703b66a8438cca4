/** Every sheet on paper: one page, with the address, the steps and the phones on it. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/data/read.ts';
import { paths } from '../../src/site/paths.ts';
import { browsing, leave } from '../helpers/browsing.ts';
import { contentFolder } from '../helpers/project.ts';

const { visit } = browsing();
const { ids, entries } = readContent(contentFolder);
const sheets = [...[...ids.regions].map(paths.regionSheet), ...[...ids.portals].map(paths.portalSheet)];

type Paper = 'letter' | 'a4';

/** Prints a sheet as its reader would: 12 mm margins, backgrounds off. `longer` adds that share to every text. */
async function print(path: string, paper: Paper = 'letter', longer = 0): Promise<{ pages: number; text: string }> {
  const view = await visit(path);
  await view.page.evaluate((share) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts) node.data += ` ${node.data.trim().slice(0, Math.round(node.data.trim().length * share))}`.trimEnd();
  }, longer);
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  const pdf = await view.page.pdf({ format: paper, printBackground: false, margin });
  await leave(view);
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

test('there is a sheet for every region and portal', () => expect(sheets.length).toBeGreaterThanOrEqual(74));

describe.each([
  ['letter', 0],
  ['letter', 0.1],
  ['a4', 0.1],
] as const)('on %s, with its text longer by %d', (paper, longer) => {
  test.each(sheets)('%s is one page', async (path) => expect((await print(path, paper, longer)).pages).toBe(1));
});

test('a sheet that is too long would be seen', async () => {
  expect((await print('/regions/arizona/desk-reference/', 'letter', 0.4)).pages).toBe(2);
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
