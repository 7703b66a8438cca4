/** What people come for, in a real browser. */
import { describe, expect, test } from 'vitest';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';
import { arrive, firstResult, results, type } from '../helpers/searching.ts';

const { visit } = browsing();

const pathOf = ({ page }: Visit) => new URL(page.url()).pathname;
const confidence = ({ page }: Visit) =>
  page.$eval(results, (element) => (element as HTMLElement).dataset['searchConfidence']);

describe('from home to a place, in two actions', () => {
  test.each(['arizona', 'washington', 'san-diego-county', 'alabama'])('%s', async (place) => {
    const view = await visit('/');
    await view.page.select('[data-place]', `/regions/${place}/`);
    await view.page.waitForSelector('[data-answer] a');
    await Promise.all([view.page.waitForNavigation(), view.page.click('[data-answer] a')]);
    expect(pathOf(view)).toBe(`/regions/${place}/`);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('a place and a task are answered in place, with the portal and its address', async () => {
    const view = await visit('/');
    await view.page.select('[data-place]', '/regions/alabama/');
    await view.page.select('[data-task]', 'payments');
    await view.page.waitForSelector('[data-answer] a.to');
    const portals = await view.page.$$eval('[data-answer] a.to', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(portals).toContain('/portals/optum-pay/');
    expect(await view.page.$eval('[data-answer]', (answer) => answer.textContent)).toContain('optumhealthpayment');
    await leave(view);
  });

  test('without JavaScript: one link from the list on the same page', async () => {
    const view = await visit('/', { script: false });
    await Promise.all([view.page.waitForNavigation(), view.page.click('main a[href="/regions/washington/"]')]);
    expect(pathOf(view)).toBe('/regions/washington/');
    await leave(view);
  });
});

describe('the message search', () => {
  test.each([
    [
      '/',
      '#home-query',
      'The One Healthcare ID or password that you entered is incorrect.',
      '/messages/id-or-password-incorrect/',
    ],
    [
      '/search/',
      '#page-query',
      'The One Healthcare ID or password that you entered is incorrect.',
      '/messages/id-or-password-incorrect/',
    ],
    ['/search/', '#page-query', 'tax id already enrolled', '/messages/tin-already-enrolled/'],
  ])('on %s in %s: “%s”', async (path, box, query, expected) => {
    const view = await visit(path);
    await type(view, box, query);
    expect(await firstResult(view)).toBe(expected);
    expect(await confidence(view)).toBe('sure');
    expect(await view.page.$eval('main [role=status]:not(:empty)', (element) => element.textContent)).toBeTruthy();
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('in the header, with the keyboard alone', async () => {
    const view = await visit('/about/');
    await view.page.keyboard.down('Control');
    await view.page.keyboard.press('k');
    await view.page.keyboard.up('Control');
    await view.page.waitForSelector('search-dialog dialog[open]');
    await view.page.keyboard.type('tax id already enrolled');
    await view.page.waitForSelector(results);
    await view.page.waitForFunction(() =>
      document.querySelector('[data-search-results] a')?.getAttribute('href')?.includes('tin-already-enrolled'),
    );
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
    await arrive(view, '/messages/tin-already-enrolled/');
    await leave(view);
  });

  test('loads nothing before the box is touched', async () => {
    const view = await visit('/');
    const before = view.requests.filter((address) => /search-documents|pagefind|element/.test(address));
    expect(before).toEqual([]);
    await view.page.focus('#home-query');
    await view.page.waitForResponse((response) => response.url().includes('search-documents/1.json'));
    await leave(view);
  });

  test('an absurd query gets an honest answer and a way on', async () => {
    const view = await visit('/search/');
    await type(view, '#page-query', 'qqqq zzzz xxxx');
    expect(await confidence(view)).toBe('unsure');
    expect(await view.page.$('main .search-results a[href="/messages/"]')).not.toBeNull();
    expect(await view.page.$eval('main [role=status]', (element) => element.textContent)).toBe('No match.');
    await leave(view);
  });

  test('an empty box says so and links to the A to Z', async () => {
    const view = await visit('/search/');
    await type(view, '#page-query', '   ');
    expect(await view.page.$$(`${results} a`)).toEqual([]);
    expect(await view.page.$('main .search-results a[href="/messages/"]')).not.toBeNull();
    await leave(view);
  });

  test('a link from elsewhere brings its query along, once, and leaves no trace in the address', async () => {
    const view = await visit('/search/#q=account%20locked');
    const box = () => view.page.$eval('#page-query', (field) => (field as HTMLTextAreaElement).value);
    await view.page.waitForSelector(`${results} a`);
    expect([await box(), await firstResult(view)]).toEqual(['account locked', '/messages/account-locked/']);
    expect(await view.page.evaluate(() => location.pathname + location.hash)).toBe('/search/');
    await view.page.evaluate(() => location.assign('#q=unauthorized%20access'));
    await view.page.waitForFunction(() =>
      document.querySelector('main [role=status]')?.textContent?.includes('Unauthorized'),
    );
    expect(await box()).toBe('unauthorized access');
    expect(await view.page.evaluate(() => location.pathname + location.hash)).toBe('/search/');
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('full text comes from the pages, below', async () => {
    const view = await visit('/search/');
    await type(view, '#page-query', 'administrator of the practice');
    const button = await view.page.$('[data-pages] button');
    await button?.click();
    await view.page.waitForSelector('[data-pages] a', { timeout: 20_000 });
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('what is typed leaves the page in no request, title, query or storage', async () => {
    const secret = 'zebra7marker';
    const view = await visit('/search/');
    await type(view, '#page-query', `${secret} account locked`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(view.requests.filter((address) => address.includes(secret))).toEqual([]);
    const kept = await view.page.evaluate(() => ({
      title: document.title,
      query: location.search,
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      cookies: document.cookie,
    }));
    expect(JSON.stringify(kept)).not.toContain(secret);
    await leave(view);
  });

  test('when its file cannot be loaded, the list is offered', async () => {
    const view = await visit('/search/');
    await view.page.setRequestInterception(true);
    view.page.on(
      'request',
      (request) => void (request.url().includes('search-documents') ? request.abort() : request.continue()),
    );
    await view.page.focus('#page-query');
    await view.page.waitForSelector('main .search-results a[href="/messages/"]');
    expect(await view.page.$eval('main [role=status]', (element) => element.textContent)).toContain(
      'could not be loaded',
    );
    await leave(view);
  });

  test('without JavaScript the box is absent and the A to Z is offered', async () => {
    const view = await visit('/search/', { script: false });
    expect(await view.page.$$('textarea')).toEqual([]);
    expect(await view.page.$eval('main .search-fallback a', (link) => link.getAttribute('href'))).toBe('/messages/');
    await leave(view);
  });
});

describe('odd visits', () => {
  test('an unknown address gets a page with the search and the main links', async () => {
    const view = await visit('/no/such/page/');
    expect(await view.page.$eval('h1', (heading) => heading.textContent)).toMatch(/not found/i);
    expect(await view.page.$('main a[href="/messages/"]')).not.toBeNull();
    await type(view, '#missing-query', 'locked out');
    expect(await firstResult(view)).toMatch(/locked/);
    await leave(view);
  });

  test.each([[true], [false]])('the colours follow the system, dark: %s, with and without JavaScript', async (dark) => {
    const brightness = async (script: boolean) => {
      const view = await visit('/about/', { dark, script });
      const colour = await view.page.evaluate(() => getComputedStyle(document.body).backgroundColor).catch(() => '');
      const shot = colour || (await view.page.screenshot({ clip: { x: 700, y: 850, width: 2, height: 2 } })).toString();
      await leave(view);
      return shot;
    };
    const withScript = await brightness(true);
    expect(withScript).toMatch(dark ? /rgb\(1\d, / : /rgb\(25\d, /);
    expect(await brightness(false)).toBe(withScript);
  });
});
