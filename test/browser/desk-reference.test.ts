/** A sheet of one's own: chosen, measured, printed, and forgotten. */
import { describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { papers } from '../../src/commands/sheets.ts';
import { sheetChoices } from '../../src/data/views/sheet.ts';
import { paths } from '../../src/site/paths.ts';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';
import { guide } from '../helpers/guide.ts';
import { print, squeeze } from '../helpers/paper.ts';

const { visit } = browsing();
const open = () => visit(paths.deskReference);

/** Waits until the page says this. */
const says = ({ page }: Visit, words: string) =>
  page.waitForFunction(
    (expected) => document.querySelector('.maker [role=status]')?.textContent?.includes(expected),
    {},
    words,
  );
const canPrint = ({ page }: Visit) => page.$eval('[data-print]', (button) => !(button as HTMLButtonElement).disabled);
const ticked = ({ page }: Visit) =>
  page.$$eval('[data-portals-list] input', (boxes) => boxes.filter((box) => box.checked).map((box) => box.value));
/** Waits until the page was painted anew. */
const settled = ({ page }: Visit) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
/** The portals that can be ticked after the first. */
const others = sheetChoices(guide)
  .portals.map(({ id }) => id)
  .filter((id) => id !== 'optum-pay');
async function tick({ page }: Visit, ...portals: string[]): Promise<void> {
  for (const portal of portals) await page.click(`[data-portals-list] input[value="${portal}"]`);
}

describe('a sheet of one’s own', () => {
  test('a state ticks its own portal, and the sheet fits one page of both papers', async () => {
    const view = await open();
    await view.page.select('[data-place]', 'washington');
    await says(view, 'Washington. UnitedHealthcare Provider Portal added. This fits on one page.');
    expect(await ticked(view)).toEqual(['uhc-provider-portal']);
    expect(await canPrint(view)).toBe(true);
    for (const paper of papers) {
      const { pages, text } = await print(view, paper);
      expect(pages).toBe(1);
      for (const wanted of [
        'Washington',
        'www.uhcprovider.com',
        'Nobody from Optum needs your code',
        'Our administrator',
      ])
        expect(text).toContain(squeeze(wanted));
      // Only the sheet is printed: not the form, not the list of ready-made sheets.
      for (const unwanted of ['Put your own together', 'Ready-made sheets', 'Alabama'])
        expect(text).not.toContain(squeeze(unwanted));
    }
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('every state and area makes a sheet of one page', async () => {
    const view = await open();
    for (const id of guide.regions.keys()) {
      await view.page.select('[data-place]', id);
      await view.page.waitForFunction(
        (name) => document.querySelector('[data-paper] .sheet-title')?.textContent === name,
        {},
        guide.regions.get(id)?.name,
      );
      await says(view, 'This fits on one page.');
    }
    await leave(view);
  });

  test('the three portals that most practices use fit together', async () => {
    const view = await open();
    await tick(view, 'uhc-provider-portal', 'provider-express', 'optum-pay');
    await says(view, 'This fits on one page.');
    await view.page.waitForFunction(() => document.querySelectorAll('[data-paper] .address-box').length === 3);
    for (const paper of papers) {
      const { pages, text } = await print(view, paper);
      expect(pages).toBe(1);
      for (const address of ['www.uhcprovider.com', 'providerexpress.com', 'myservices.optumhealthpaymentservices.com'])
        expect(text).toContain(address);
    }
    await leave(view);
  });

  test('what does not fit is not printed in silence: the page says what to leave out, and then it fits', async () => {
    const view = await open();
    await tick(view, 'uhc-provider-portal', 'provider-express', 'optum-pay', 'onehealthport', 'optum-san-diego', 'umr');
    await says(view, 'This does not fit on one page. Leave out');
    expect(await canPrint(view)).toBe(false);
    expect(await view.page.$eval('[data-paper]', (paper) => paper.textContent)).toContain('Too long for one page');
    const advice = await view.page.$eval(
      '.maker [role=status]',
      (element) => element.textContent?.split('Leave out')[1] ?? '',
    );
    const named = await view.page.$$eval(
      '[data-portals-list] input',
      (boxes, words) => boxes.filter((box) => words.includes(box.dataset['name'] ?? '-')).map((box) => box.value),
      advice,
    );
    expect(named.length).toBeGreaterThan(0);
    await tick(view, ...named);
    await says(view, 'This fits on one page.');
    expect((await print(view, 'letter')).pages).toBe(1);
    await leave(view);
  });

  test('with every portal ticked the advice names three at most', async () => {
    const view = await open();
    await view.page.$$eval('[data-portals-list] input', (boxes) => boxes.forEach((box) => box.click()));
    await says(view, 'This does not fit on one page. Leave out');
    const [status, names] = await view.page.evaluate(
      () =>
        [
          document.querySelector('.maker [role=status]')?.textContent ?? '',
          [...document.querySelectorAll<HTMLElement>('[data-name]')].map(({ dataset }) => dataset['name'] ?? ''),
        ] as const,
    );
    // Before the advice stands what was ticked last.
    const advice = status.slice(status.indexOf('Leave out'));
    expect(advice).toMatch(/Leave out \d+ portals, such as /);
    expect(names.filter((name) => advice.includes(name)).length).toBeLessThanOrEqual(3);
    await leave(view);
  });

  test('a tick lays the page out twice at most, however many portals are ticked', async () => {
    const view = await open();
    const tools = await view.page.createCDPSession();
    await tools.send('Performance.enable');
    const layouts = async () =>
      (await tools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
    await tick(view, 'optum-pay');
    await says(view, 'This fits on one page.');
    const counts: number[] = [];
    for (const portal of others) {
      await settled(view);
      const before = await layouts();
      await view.page.$eval(`[data-portals-list] input[value="${portal}"]`, (box) => (box as HTMLInputElement).click());
      await settled(view);
      counts.push((await layouts()) - before);
    }
    expect(counts.length).toBeGreaterThan(15);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    await leave(view);
  });

  test('the page says that a sheet fits where it does, and that it does not where it does not', async () => {
    const view = await open();
    await tick(view, 'optum-pay');
    await says(view, 'This fits on one page.');
    const wrong = await view.page.evaluate(
      (page) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-portals-list] input')];
        const [measure, status] = ['.measure', '.maker [role=status]'].map((one) => document.querySelector(one));
        const found: string[] = [];
        // Every start and length of a run of portals: sheets of all sizes, each with other neighbours.
        for (let start = 0; start < boxes.length; start += 1)
          for (let length = 1; length <= 5; length += 1) {
            const run = boxes.map((_, index) => (index - start + boxes.length) % boxes.length < length);
            boxes.forEach((box, index) => (box.checked = run[index] === true));
            boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
            const sheet = document.querySelector('[data-paper] .sheet')?.cloneNode(true) as HTMLElement;
            sheet.querySelector('.too-long')?.remove();
            measure?.replaceChildren(sheet);
            const height = sheet.getBoundingClientRect().height;
            measure?.replaceChildren();
            const said = status?.textContent?.endsWith('This fits on one page.');
            if (said !== height <= page) found.push(`${start}+${length}: ${height}, ${status?.textContent}`);
          }
        return found;
      },
      (255.4 * 96 * 0.97) / 25.4,
    );
    expect(wrong).toEqual([]);
    await leave(view);
  });

  test('what is typed stands on the sheet, without long numbers; nothing is eaten while the hand still types', async () => {
    const view = await open();
    const { page } = view;
    const field = (id: string) => page.$eval(id, (input) => (input as HTMLInputElement).value);
    const warning = () => page.$eval('[data-warning]', (element) => element.textContent);
    const onSheet = (line: string, words: string) =>
      page.waitForFunction(
        (id, expected) => document.querySelector(`[data-paper] [data-line=${id}]`)?.textContent === expected,
        {},
        line,
        words,
      );
    await page.select('[data-place]', 'texas');
    await says(view, 'This fits on one page.');
    await page.type('#maker-administrator', 'Pat at ext. 12');
    expect(await warning()).toBe('');
    await page.type('#maker-backup', 'Kim 866-842-3278');
    expect(await field('#maker-backup')).toBe('Kim 866-842-3278');
    await onSheet('backup', 'Kim …');
    expect(await warning()).toContain('Long numbers stay off the sheet.');
    await page.type('#maker-backup', ' or 123.45.6789 ask');
    await onSheet('backup', 'Kim … or … ask');
    await page.focus('#maker-letter');
    expect(await field('#maker-backup')).toBe('Kim … or … ask');
    await page.type('#maker-letter', '12–3456789');
    await page.keyboard.press('Tab');
    expect(await field('#maker-letter')).toBe('…');
    expect(await warning()).toContain('Long numbers stay off the sheet.');
    const { text } = await print(view, 'letter');
    expect(text).toContain(squeeze('Our administrator: Pat at ext. 12'));
    expect(text).toContain(squeeze('Backup person: Kim … or … ask'));
    expect(text).not.toMatch(/6789/);
    for (const [id, words] of [
      ['#maker-backup', 'Kim'],
      ['#maker-letter', 'blue binder'],
    ] as const) {
      await page.click(id, { count: 3 });
      await page.type(id, words);
    }
    expect(await warning()).toBe('');
    await leave(view);
  });

  test('paper laid across in the print dialog still takes one page', async () => {
    for (const path of [paths.deskReference, '/regions/washington/desk-reference/']) {
      const view = await visit(path);
      if (path === paths.deskReference) {
        await view.page.select('[data-place]', 'washington');
        await says(view, 'This fits on one page.');
      }
      for (const format of papers) {
        const pdf = await getDocumentProxy(new Uint8Array(await view.page.pdf({ format, landscape: true })));
        expect(pdf.numPages).toBe(1);
        // The paper itself stays what the reader chose.
        const [, , width = 0] = (await pdf.getPage(1)).view as number[];
        expect(Math.round(width / 10)).toBe(format === 'a4' ? 60 : 61);
      }
      await leave(view);
    }
  });

  test('nothing typed or ticked leaves the page or stays in it', async () => {
    const marker = 'Qzmarker';
    const view = await open();
    await view.page.select('[data-place]', 'texas');
    await view.page.type('#maker-administrator', marker);
    await says(view, 'This fits on one page.');
    await view.page.waitForFunction(
      (text) => document.querySelector('[data-paper]')?.textContent?.includes(text),
      {},
      marker,
    );
    const parts = view.requests.filter((address) => address.includes('parts'));
    expect(parts.map((address) => new URL(address).pathname + new URL(address).search)).toEqual([paths.sheetParts]);
    expect(view.requests.filter((address) => /texas|wellmed|Qzmarker/i.test(address))).toEqual([]);
    const kept = await view.page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        location.href,
        document.title,
        history.state,
      ]),
    );
    expect(kept).not.toMatch(/texas|wellmed|Qzmarker/i);
    await view.page.reload();
    expect(await view.page.evaluate(() => document.body.innerHTML.includes('Qzmarker'))).toBe(false);
    expect(await view.page.$eval('#maker-administrator', (input) => (input as HTMLInputElement).value)).toBe('');
    expect(await ticked(view)).toEqual([]);
    await leave(view);
  });

  test('when the parts do not come, the page says so and keeps the ready-made sheets', async () => {
    const view = await open();
    await view.page.setRequestInterception(true);
    view.page.on('request', (request) => void (request.url().includes('parts') ? request.abort() : request.continue()));
    await tick(view, 'optum-pay');
    await says(view, 'could not be loaded');
    expect(await view.page.$('.desk-text a[href="/portals/optum-pay/desk-reference/"]')).not.toBeNull();
    await leave(view);
  });

  test('without JavaScript there is no dead form: the ready-made sheets are linked', async () => {
    const view = await visit(paths.deskReference, { script: false });
    expect(await view.page.$eval('.maker', (maker) => getComputedStyle(maker).display)).toBe('none');
    expect(await view.page.$$eval('main a[href$="/desk-reference/"]', (links) => links.length)).toBeGreaterThan(70);
    await view.page.goto(new URL('/regions/arizona/desk-reference/', view.page.url()).href);
    expect(await view.page.$eval('#print', (button) => getComputedStyle(button).display)).toBe('none');
    await leave(view);
  });

  test('the print button of a ready-made sheet calls the browser’s own printing', async () => {
    const view = await visit('/regions/arizona/desk-reference/');
    await view.page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await view.page.click('#print');
    expect(await view.page.$('[data-printed]')).not.toBeNull();
    await leave(view);
  });
});
