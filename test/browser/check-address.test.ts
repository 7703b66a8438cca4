/** The address checker: says what an address is, and keeps it in the page. */
import { describe, expect, test } from 'vitest';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';

const { visit } = browsing();

async function check(view: Visit, pasted: string): Promise<string> {
  await view.page.waitForSelector('#address');
  await view.page.$eval(
    '#address',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    pasted,
  );
  await view.page.waitForFunction(
    (text) => (document.querySelector('.address-answer')?.textContent ?? '') !== text,
    {},
    '',
  );
  return view.page.$eval('.address-answer', (answer) => answer.textContent ?? '');
}

describe('the checker', () => {
  test.each([
    [
      'https://www.uhcprovider.com/en/login.html',
      ['www.uhcprovider.com is on our list.', 'UnitedHealthcare', 'does not prove', 'Still type'],
    ],
    [
      'Your account is locked. Go to hxxps://www.uhcprovlder[.]com/unlock',
      [
        'is not on our list',
        'looks like uhcprovider.com',
        'The one on our list is www.uhcprovider.com',
        'Type nothing there',
      ],
    ],
    ['https://www.uhcprovider.com@sign-in.example/', ['sign-in.example is not on our list', '@']],
    ['http://192.0.2.7/optum', ['is a number', 'Type nothing there']],
    ['https://www.uhcprovider.com:8443/', ['on our list, but this address is odd', 'port']],
    ['hello there', ['no address in this text']],
  ])('%s', async (pasted, expected) => {
    const view = await visit('/check-address/');
    const answer = await check(view, pasted);
    for (const words of expected) expect(answer).toContain(words);
    expect(answer).not.toMatch(/\b(safe|secure|genuine site)\b/i);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('opens, sends and stores nothing of what is pasted', async () => {
    const view = await visit('/check-address/');
    await check(view, 'https://qzmarker.example/path');
    expect(view.requests.filter((address) => address.includes('qzmarker'))).toEqual([]);
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
    expect(kept).not.toContain('qzmarker');
    expect(await view.page.$$eval('.address-answer a', (links) => links.length)).toBe(0);
    await leave(view);
  });

  test('loads what reads an address only when the box is touched', async () => {
    const view = await visit('/check-address/');
    await view.page.waitForSelector('#address');
    expect(view.requests.filter((address) => address.includes('/answer.'))).toEqual([]);
    await view.page.focus('#address');
    await view.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/answer.')),
    );
    await leave(view);
  });

  test('without JavaScript the list and how to read an address stand there, and no box', async () => {
    const view = await visit('/check-address/', { script: false });
    expect(await view.page.$$('textarea')).toEqual([]);
    expect(await view.page.$$eval('[data-host]', (hosts) => hosts.length)).toBeGreaterThan(20);
    await leave(view);
  });
});
