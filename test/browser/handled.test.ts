/** The guide in hands that it was not made for: storage blocked, a page translated, new tabs, wrong addresses. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsing, leave, resize, type Visit } from '../helpers/browsing.ts';

const { visit, address } = browsing();
const answered = '[data-search-results][data-search-state=done] a';
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** As where cookies and site data are blocked: every look at the storage fails. */
const blockStorage = ({ page }: Visit) =>
  page.evaluateOnNewDocument(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });

/** As a browser's translation does it: every text, now and later, is taken out and put into elements of its own. */
const translateAll = ({ page }: Visit) =>
  page.evaluateOnNewDocument(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!text.data.trim() || parent?.closest('[translate=no], script, style, textarea, font, head')) continue;
        if (parent?.closest('option')) text.data = `«${text.data}»`;
        else {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          inner.textContent = `«${text.data}»`;
          outer.append(inner);
          text.replaceWith(outer);
        }
      }
    };
    addEventListener('load', () => {
      wrap(document.body);
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node.isConnected && node.parentElement && !node.parentElement.closest('font')) wrap(node.parentElement);
      }).observe(document.body, { childList: true, subtree: true });
    });
  });

/** Opens a page after something was done to the tab. */
async function visitWith(prepare: (view: Visit) => Promise<unknown>, path: string): Promise<Visit> {
  const view = await visit('/about/');
  await prepare(view);
  view.complaints.length = 0;
  await view.page.goto(new URL(path.slice(1), address()).href, { waitUntil: 'load' });
  return view;
}

describe('with storage blocked', () => {
  test.each(['/', '/search/', '/check-address/', '/desk-reference/', '/messages/'])(
    '%s has no errors and no dead control',
    async (path) => {
      const view = await visitWith(blockStorage, path);
      await view.page.waitForFunction(
        () => !document.querySelector('starlight-theme-select') || customElements.get('starlight-theme-select'),
      );
      expect(
        await view.page.$$eval(
          'starlight-theme-select',
          (all) => all.filter((one) => one.getClientRects().length).length,
        ),
      ).toBe(0);
      expect(view.complaints).toEqual([]);
      await leave(view);
    },
  );

  test('the search answers', async () => {
    const view = await visitWith(blockStorage, '/search/');
    await view.page.type('#page-query', 'account locked');
    await view.page.waitForSelector(answered);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });
});

test('two choices of a scheme, in the header and in the menu, say the same', async () => {
  const view = await visit('/about/');
  await view.page.select('starlight-theme-select select', 'dark');
  expect(
    await view.page.$$eval('starlight-theme-select select', (all) =>
      all.map((one) => (one as HTMLSelectElement).value),
    ),
  ).toEqual(['dark', 'dark']);
  expect(await view.page.$eval(':root', (root) => (root as HTMLElement).dataset['theme'])).toBe('dark');
  await leave(view);
});

describe('translated by the browser', () => {
  test('the search answers, and what the screen says stays as it is', async () => {
    const view = await visitWith(translateAll, '/search/');
    await view.page.type('#page-query', 'unauthorized access');
    await view.page.waitForSelector(`${answered} font`);
    await view.page.type('#page-query', ' to this page');
    await view.page.waitForFunction(() =>
      document
        .querySelector('#page-query')
        ?.closest('.search-box')
        ?.querySelector('[role=status]')
        ?.textContent?.includes('match'),
    );
    expect(await view.page.$$eval('q font', (all) => all.length)).toBe(0);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('the region picker answers, with the portal’s own name and address', async () => {
    const view = await visitWith(translateAll, '/');
    for (const place of ['alabama', 'texas', 'alabama']) {
      await view.page.select('[data-place]', `/regions/${place}/`);
      await view.page.select('[data-task]', 'payments');
      await view.page.waitForSelector('[data-answer] a.to');
    }
    const [names, font] = await view.page.$eval('[data-answer]', (answer) => [
      [...answer.querySelectorAll('a.to, a.address')].map(({ textContent }) => textContent),
      answer.querySelectorAll('font').length > 0,
    ]);
    expect(names).toContain('Optum Pay');
    expect(String(names)).not.toContain('«');
    expect(font).toBe(true);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('the checker answers, and then answers anew', async () => {
    const view = await visitWith(translateAll, '/check-address/');
    for (const [pasted, verdict] of [
      ['https://www.uhcprovider.com', 'listed'],
      ['https://optum-secure-login.example.com', 'false'],
    ] as const) {
      await view.page.$eval('#address', (field) => ((field as HTMLTextAreaElement).value = ''));
      await view.page.type('#address', pasted);
      await view.page.waitForSelector('[data-check-verdict] .check-verdict font');
      expect(
        await view.page.$eval('.address-answer', (answer) => (answer as HTMLElement).dataset['checkVerdict']),
        verdict,
      ).toBeTruthy();
      expect(await view.page.$eval('.check-verdict .host', (host) => host.textContent)).toBe(new URL(pasted).host);
    }
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('the maker makes a sheet', async () => {
    const view = await visitWith(translateAll, '/desk-reference/');
    await view.page.select('[data-place]', 'washington');
    await view.page.waitForSelector('[data-print]:enabled');
    await view.page.type('#maker-backup', 'Kim');
    await view.page.waitForFunction(
      () => document.querySelector('[data-paper] [data-line=backup]')?.textContent === '«Kim»',
    );
    expect(await view.page.$eval('[data-paper] .address-box h2', (name) => name.textContent)).toBe(
      'UnitedHealthcare Provider Portal',
    );
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('marked words stand in their sentence, not beside it', async () => {
    for (const path of [
      '/',
      '/desk-reference/',
      '/regions/arizona/',
      '/portals/optum-pay/desk-reference/',
      '/sources/',
    ]) {
      const view = await visit(path);
      expect(
        await view.page.$$eval('bdi', (all) =>
          all
            .filter(({ parentElement }) => parentElement && /flex|grid/.test(getComputedStyle(parentElement).display))
            .map(({ parentElement }) => parentElement?.outerHTML.slice(0, 120)),
        ),
      ).toEqual([]);
      await leave(view);
    }
  });
});

describe('a new tab', () => {
  test('Ctrl+Enter in the box opens a sure answer in a tab of its own; a middle click any answer', async () => {
    const view = await visit('/search/');
    const { page } = view;
    await page.type('#page-query', 'id or password incorrect');
    await page.waitForSelector('[data-search-confidence=sure][data-search-state=done] a');
    const opened = () =>
      page
        .browserContext()
        .targets()
        .filter((target) => target.type() === 'page').length;
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect.poll(opened).toBe(2);
    await page.click(answered, { button: 'middle' });
    await expect.poll(opened).toBe(3);
    expect(pathOf(page)).toBe('/search/');
    await leave(view);
  });

  test('a middle click and a Ctrl+click open the region picker’s answer, and the chosen place and task stay', async () => {
    const view = await visit('/');
    const { page } = view;
    await page.select('[data-place]', '/regions/arizona/');
    await page.select('[data-task]', 'claims');
    const answer = '[data-answer] a[href^="/portals/"]';
    await page.waitForSelector(answer);
    const opened = () =>
      page
        .browserContext()
        .targets()
        .flatMap((target) => (target.type() === 'page' ? [new URL(target.url()).pathname] : []));
    const href = await page.$eval(answer, (link) => link.getAttribute('href') ?? '');
    await page.click(answer, { button: 'middle' });
    await expect.poll(opened).toEqual(['/', href]);
    await page.keyboard.down('Control');
    await page.click(answer);
    await page.keyboard.up('Control');
    await expect.poll(opened).toEqual(['/', href, href]);
    expect(await page.$$eval('region-picker select', (all) => all.map(({ value }) => value))).toEqual([
      '/regions/arizona/',
      'claims',
    ]);
    await leave(view);
  });
});

describe('in impatient hands', () => {
  test('a double click on a result opens it once: one step back is the search', async () => {
    const view = await visit('/search/');
    const { page } = view;
    await page.type('#page-query', 'id or password incorrect');
    await page.waitForSelector(answered);
    await Promise.all([page.waitForNavigation(), page.click(answered, { count: 2, delay: 5 })]);
    expect(pathOf(page)).toContain('/messages/');
    await page.goBack();
    expect(pathOf(page)).toBe('/search/');
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('Ctrl+K again and again leaves one open dialog, and a double click on its button too', async () => {
    const view = await visit('/about/');
    const { page } = view;
    const open = () => page.$$eval('dialog[open]', (all) => all.length);
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
    }
    await expect.poll(open).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(open).toBe(0);
    await page.click('header .search-open', { count: 2, delay: 5 });
    await page.waitForFunction(() => document.activeElement?.closest('dialog[open]'));
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('the last of many quick choices is the one that is answered', async () => {
    const view = await visit('/');
    const { page } = view;
    await page.select('[data-task]', 'payments');
    await page.$eval('[data-place]', (select) => {
      const list = select as HTMLSelectElement;
      for (const place of ['texas', 'ohio', 'arizona', 'alabama']) {
        list.value = `/regions/${place}/`;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await page.waitForSelector('[data-answer] a.to');
    expect(await page.$eval('[data-answer]', (answer) => answer.textContent)).toContain('Alabama');
    expect(await page.$eval('[data-answer]', (answer) => answer.textContent)).not.toContain('Texas');
    await leave(view);
  });

  test('a portal that is ticked, taken away and ticked again stands on the sheet once', async () => {
    const view = await visit('/desk-reference/');
    const { page } = view;
    const box = '[data-portals-list] input[value="optum-pay"]';
    await page.waitForSelector(box);
    await page.$eval(box, (box) => {
      for (let time = 0; time < 5; time += 1) (box as HTMLInputElement).click();
    });
    await page.waitForSelector('[data-print]:enabled');
    expect(
      await page.$$eval(
        '[data-paper] h2',
        (all) => all.filter(({ textContent }) => textContent === 'Optum Pay').length,
      ),
    ).toBe(1);
    expect(view.complaints).toEqual([]);
    await leave(view);
  });

  test('what is pasted and reloaded at once is back in the box and answered; a turned phone loses nothing', async () => {
    const view = await visit('/search/', { width: 390, height: 844 });
    const { page } = view;
    await page.$eval('#page-query', (field) => {
      (field as HTMLTextAreaElement).value = 'account locked';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.reload();
    await page.waitForSelector(answered);
    await resize(view, 844, 390);
    await resize(view, 390, 844);
    expect(await page.$eval('#page-query', (field) => (field as HTMLTextAreaElement).value)).toBe('account locked');
    expect((await page.$$(answered)).length).toBeGreaterThan(0);
    await leave(view);
  });
});

describe('a wrong way of writing an address', () => {
  test.each(['/Regions/Arizona/', '/REGIONS/arizona', '//regions//arizona/', '/regions/arizona.html'])(
    '%s leads to the page that was meant',
    async (path) => {
      const view = await visit('/about/');
      await view.page.goto(`${address().replace(/\/$/, '')}${path}`);
      // Some hosts answer a doubled slash or a missing one themselves.
      if (await view.page.$('right-address')) {
        await view.page.waitForSelector('right-address a');
        await Promise.all([view.page.waitForNavigation(), view.page.click('right-address a')]);
        expect(pathOf(view.page)).toBe('/regions/arizona/');
      }
      expect(await view.page.$eval('h1', (title) => title.textContent)).toContain('Arizona');
      await leave(view);
    },
  );

  test('an address of nothing gets no false offer; without JavaScript the lists stand there', async () => {
    const view = await visit('/Regions/Atlantis/', { script: false });
    expect(await view.page.$$eval('main .columns a', (links) => links.length)).toBeGreaterThan(4);
    await leave(view);
    const other = await visit('/Regions/Atlantis/');
    await other.page.waitForNetworkIdle();
    expect(await other.page.$('right-address a')).toBeNull();
    await leave(other);
  });
});

describe('in little room', () => {
  // 1280 px at 400 %; a phone with letters of twice the size is the same page at half the width.
  test.each([320, 195])('%i px: nothing is cut, and nothing makes the page scroll sideways', async (width) => {
    for (const path of ['/', '/desk-reference/', '/regions/arizona/', '/check-address/']) {
      const view = await visit(path, { width, height: 422 });
      const title = await view.page.evaluate(() => {
        const name = document.querySelector('.site-title span');
        return name ? name.scrollWidth - Math.max(name.clientWidth, name.getBoundingClientRect().width) : 0;
      });
      expect(title).toBeLessThanOrEqual(1);
      expect(
        await view.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await leave(view);
    }
  });
});

test('on a slow line the search says at the first letter that it is loading', async () => {
  const view = await visit('/search/');
  await view.page.setRequestInterception(true);
  // Nothing of the search arrives.
  view.page.on('request', () => undefined);
  await view.page.type('#page-query', 'l');
  expect(await view.page.$eval('main .search-count', (status) => status.textContent)).toBe('Loading…');
  await leave(view);
});

test('the checker shows at the first letter that it is at work, and says so only where the line is slow', async () => {
  const view = await visit('/check-address/');
  await view.page.waitForSelector('#address');
  await view.page.setRequestInterception(true);
  // Nothing of the checker arrives.
  view.page.on('request', () => undefined);
  const texts = (selector: string) => view.page.$$eval(selector, (all) => all.map(({ textContent }) => textContent));
  const status = 'address-checker [role=status]';
  await view.page.type('#address', 'u');
  expect(await texts('address-checker .check-verdict[aria-hidden]')).toEqual(['Checking…']);
  expect(await texts(status)).toEqual(['']);
  await expect.poll(() => texts(status)).toEqual(['Loading…']);
  expect(await texts('address-checker .check-verdict[aria-hidden]')).toEqual([]);
  await leave(view);
});
