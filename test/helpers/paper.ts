/** What a sheet must be on paper, whatever the engine that prints it. */
import { extractText, getDocumentProxy } from 'unpdf';
import type { Browser } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { papers } from '../../src/commands/sheets.ts';
import { portalSheet, regionSheet, type SheetView } from '../../src/data/views/sheet.ts';
import { plainText } from '../../src/data/inline.ts';
import { fixerLabels } from '../../src/schemas/labels.ts';
import { browsing, leave, type Visit } from './browsing.ts';
import { builtPages, isMadeSheet } from './built-site.ts';
import { pagesToLookAt } from './chosen-pages.ts';
import { guide } from './guide.ts';

/** The sheets to print: all, or the ones that are likeliest to need a second page. */
export const sheets = pagesToLookAt(builtPages().filter(isMadeSheet));

export function sheetOf(path: string): SheetView {
  const [, kind, id] = path.split('/');
  return (kind === 'regions' ? regionSheet : portalSheet)(guide, id ?? '');
}

/** Text without its line breaks and marks of bold, so that a wrapped address is found. */
export const squeeze = (text: string) => text.replaceAll('**', '').replace(/\s+/g, '');

/** Everything that somebody at a desk must find on the paper. */
function expectedTexts(sheet: SheetView): string[] {
  const { portal, signIn, rows, messages, contacts, lines, name } = sheet;
  const steps = portal.ended ? [] : [...signIn.before, ...signIn.steps.map((step) => step.do)];
  const signOn = portal.ended
    ? []
    : [portal.signOn.name, ...portal.signOn.methods, ...portal.signOn.noLongerWorks, portal.approvedBy];
  return [
    name,
    portal.address?.text ?? '',
    ...steps,
    ...signOn,
    ...rows.flatMap(({ looksLike, to }) => [looksLike, to.portal?.name ?? to.instead?.say ?? '']),
    ...messages.flatMap(({ title, inShort, whoCanFix }) => [title, inShort, fixerLabels[whoCanFix]]),
    ...contacts.flatMap(({ phone, email, hours }) => [phone ?? email ?? '', hours ?? '']),
    ...(portal.evidence.status === 'official' || portal.ended ? [] : ['Confirm it against your provider letter']),
    ...lines.map(({ label }) => label),
    'Nobody from Optum needs your code',
    'Write no password, code or full tax ID here',
    'unofficial guide',
    'A fresh sheet',
  ]
    .filter(Boolean)
    .map(plainText);
}

/** Adds a share of its own words to every text of the sheet. */
const lengthen = ({ page }: Visit, share: number) =>
  page.evaluate((by) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts)
      node.data += ` ${node.data.trim().slice(0, Math.round(node.data.trim().length * by))}`.trimEnd();
  }, share);

const pdfOf = async ({ page }: Visit, format: (typeof papers)[number]) =>
  getDocumentProxy(new Uint8Array(await page.pdf({ format, printBackground: false })));

/** Prints as the reader would, backgrounds off. The margins are the page's own. */
export async function print(view: Visit, format: (typeof papers)[number]): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(await pdfOf(view, format), { mergePages: true });
  return { pages: totalPages, text: squeeze(text) };
}

/** The words in the order in which they stand on the paper, from top to bottom: a file may draw a list last of all. */
export async function printDownwards(view: Visit, format: (typeof papers)[number]): Promise<string> {
  const pdf = await pdfOf(view, format);
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.filter((item) => 'str' in item);
    // A transformation ends in the place: how far from the left, and from the bottom. Words of one line differ by a hair.
    const at = ({ transform }: (typeof texts)[number]) =>
      [-Math.round(Number(transform[5])), Number(transform[4])] as const;
    sheets.push(texts.toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]).map(({ str }) => str));
  }
  return squeeze(sheets.flat().join(' '));
}

/** The tests of the sheets in one engine. */
export function onPaper(launch: () => Promise<Browser>): void {
  const { visit } = browsing(launch);

  test.each(sheets)('%s: one page on Letter and A4, also with longer text, and nothing missing', async (path) => {
    const view = await visit(path);
    const pages: Record<string, number> = {};
    for (const paper of papers) {
      const printed = await print(view, paper);
      pages[paper] = printed.pages;
      expect(expectedTexts(sheetOf(path)).filter((text) => !printed.text.includes(squeeze(text)))).toEqual([]);
    }
    await lengthen(view, 0.1);
    for (const paper of papers) pages[`${paper}, 10 % longer`] = (await print(view, paper)).pages;
    expect(pages).toEqual({ letter: 1, a4: 1, 'letter, 10 % longer': 1, 'a4, 10 % longer': 1 });
    await leave(view);
  });

  test('a sheet that is too long would be seen: with 40 % more text it takes two pages', async () => {
    const view = await visit('/regions/arizona/desk-reference/');
    await lengthen(view, 0.4);
    expect((await print(view, 'letter')).pages).toBe(2);
    await leave(view);
  });
}
