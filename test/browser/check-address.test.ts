/** The checker: says what an address, a number or a message is, and keeps it in the page. */
import { describe, expect, test } from 'vitest';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';

const { visit } = browsing();

/** Types into the box as a paste does, and waits for the answer. */
async function check({ page }: Visit, pasted: string): Promise<{ verdict: string; spoken: string; text: string }> {
  await page.waitForSelector('#address');
  await page.$eval(
    '#address',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    pasted,
  );
  await page.waitForSelector('[data-check-verdict]');
  return page.$eval('[data-check-verdict]', (answer) => ({
    verdict: (answer as HTMLElement).dataset['checkVerdict'] ?? '',
    spoken: answer.querySelector('[role=status]')?.textContent ?? '',
    text: answer.textContent,
  }));
}

describe('the checker', () => {
  test.each<[string, string, string[]]>([
    [
      'https://www.uhcprovider.com/en/login.html',
      'listed',
      ['www.uhcprovider.com is on our list', 'UnitedHealthcare', 'does not prove', 'Still type'],
    ],
    [
      'Our website https://www.uhcprovider.com is down. Please use https://uhcprovlder.com instead.',
      'suspicious',
      ['2 addresses', 'uhcprovlder.com is not on our list', 'looks like uhcprovider.com', 'Type nothing there'],
    ],
    ['https://www.uhcprovider.com@sign-in.example/', 'suspicious', ['sign-in.example is not on our list', '@']],
    ['http://192.0.2.7/optum', 'suspicious', ['is a number', 'Type nothing there']],
    ['https://www.uhcprovider.com:8443/', 'suspicious', ['on our list, but this address is odd', 'port']],
    ['www.providerexpress.com', 'related', ['same owner as providerexpress.com']],
    ['cms.gov', 'unlisted', ['cms.gov is not on our list']],
    ['Call 866.842.3278', 'listed', ['UnitedHealthcare Web Support', 'Hours:', 'Central Time']],
    ['Call 800-555-0142', 'unlisted', ['on none of our lists', 'Hang up']],
    ['Reply with the code that we sent you.', 'suspicious', ['this is a mark of', 'Reset the password']],
    ['hello there', 'nothing', ['no address, phone number or mark']],
  ])('%s: %s', async (pasted, verdict, expected) => {
    const view = await visit('/check-address/');
    const answer = await check(view, pasted);
    expect(answer.verdict).toBe(verdict);
    for (const words of expected) expect(answer.text).toContain(words);
    expect(answer.text).not.toMatch(/\b(safe|secure|genuine site)\b/i);
    expect(answer.spoken).toMatch(/^[^\n]+\.$/);
    expect(
      await view.page.$$eval('address-checker [role=status], address-checker [aria-live]', (all) => all.length),
    ).toBe(1);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('opens, sends and stores nothing of what is pasted, and makes no link of it', async () => {
    const view = await visit('/check-address/');
    await check(view, 'https://qzmarker.example/path or call 415-555-0142');
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
    const links = await view.page.$$eval('.address-answer a', (all) => all.map((link) => link.href));
    expect(links.filter((link) => link.includes('qzmarker'))).toEqual([]);
    expect(await view.page.$eval('.address-answer', (answer) => answer.textContent)).not.toContain('0142');
    await leave(view);
  });

  test('says nothing on mere focus, waits for a pause, and takes a verdict back at once', async () => {
    const view = await visit('/check-address/');
    await view.page.waitForSelector('#address');
    await view.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const words = document.querySelector('address-checker [role=status]')?.textContent ?? '';
        if (words !== '' && words !== 'Loading…') said.push(words);
      }).observe(document.querySelector('address-checker') as Element, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    const said = () => view.page.evaluate(() => (window as unknown as { said: string[] }).said);
    await view.page.focus('#address');
    await view.page.keyboard.type('uhcprovider.com', { delay: 20 });
    await view.page.waitForSelector('[data-check-verdict=listed]');
    expect(new Set(await said()).size).toBe(1);
    await view.page.keyboard.type('x');
    expect(await view.page.$('[data-check-verdict]')).toBeNull();
    await leave(view);
  });

  test('loads what reads an address only when the box is touched', async () => {
    const view = await visit('/check-address/');
    await view.page.waitForSelector('#address');
    const late = (address: string) => address.includes('/check-text.') || address.endsWith('/data/checker.json');
    expect(view.requests.filter(late)).toEqual([]);
    await view.page.focus('#address');
    await view.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/data/checker.json')),
    );
    expect(view.requests.filter(late)).toHaveLength(2);
    await leave(view);
  });

  test('says so when its lists can’t be loaded, and tries again', async () => {
    const view = await visit('/check-address/');
    await view.page.waitForSelector('#address');
    await view.page.setRequestInterception(true);
    let blocked = true;
    view.page.on('request', (request) => {
      void (blocked && request.url().endsWith('checker.json') ? request.abort() : request.continue());
    });
    await view.page.type('#address', 'uhcprovider.com');
    await view.page.waitForFunction(() =>
      document.querySelector('address-checker [role=status]')?.textContent?.includes('could not be loaded'),
    );
    expect(await view.page.$('[data-check-verdict]')).toBeNull();
    blocked = false;
    await view.page.type('#address', ' ');
    await view.page.waitForSelector('[data-check-verdict=listed]');
    await leave(view);
  });

  test('without JavaScript the lists and how to read an address are there, and no box', async () => {
    const view = await visit('/check-address/', { script: false });
    expect(await view.page.$$('textarea')).toEqual([]);
    expect(await view.page.$$eval('#hosts ~ dl .host', (hosts) => hosts.length)).toBeGreaterThan(20);
    expect(await view.page.$$eval('#numbers ~ dl dt', (desks) => desks.length)).toBeGreaterThan(20);
    await leave(view);
  });
});
