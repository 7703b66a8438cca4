/** Every sheet on paper in Firefox, where there is one. */
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { papers } from '../../src/commands/sheets.ts';
import { paths } from '../../src/site/paths.ts';
import { browsing, leave } from '../helpers/browsing.ts';
import { firefoxPath, launchFirefox } from '../helpers/firefox.ts';
import { onPaper } from '../helpers/paper.ts';

if (firefoxPath)
  describe('on paper in Firefox', () => {
    onPaper(launchFirefox);
    const { visit } = browsing(launchFirefox);

    test('after a reload, which brings back the state of controls, nothing can be printed without a sheet', async () => {
      const view = await visit(paths.deskReference);
      const canPrint = () => view.page.$eval('[data-print]', (button) => !(button as HTMLButtonElement).disabled);
      await view.page.click('[data-portals-list] input');
      await view.page.waitForSelector('[data-print]:enabled');
      await view.page.reload();
      await view.page.waitForSelector('.maker:not([inert])');
      expect(await canPrint()).toBe(false);
      expect(
        await view.page.$$eval('[data-portals-list] input', (all) => all.filter((box) => box.checked).length),
      ).toBe(0);
      await leave(view);
    });

    test('paper laid across takes one page', async () => {
      const view = await visit('/regions/washington/desk-reference/');
      for (const format of papers) {
        const pdf = await getDocumentProxy(new Uint8Array(await view.page.pdf({ format, landscape: true })));
        expect(pdf.numPages).toBe(1);
      }
      await leave(view);
    });
  });
else test.skip('skipped: no Firefox is installed (apt-get install firefox-esr, or set FIREFOX_PATH)', () => {});
