/**
 * The journeys that people make, the same ones in every engine. `npm test` runs them in Chromium,
 * `npm run test:browsers` in all engines that are installed.
 */
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, withHeaders } from '../../src/commands/serve.ts';
import { engines, type Running } from '../helpers/engines.ts';
import { dist } from '../helpers/project.ts';
import { axeViolations } from '../helpers/axe.ts';
import { arrived, until, type Tab } from '../helpers/tab.ts';

const wanted = process.env['ALL_ENGINES'] ? engines : engines.slice(0, 1);

/** One page of each kind. */
const kinds = [
  '/',
  '/regions/arizona/',
  '/portals/optum-pay/',
  '/messages/',
  '/messages/id-or-password-incorrect/',
  '/sign-in/',
  '/faq/',
  '/sources/',
  '/search/',
  '/desk-reference/',
  '/regions/arizona/desk-reference/',
];

const choose = (selector: string, value: string) => {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`no ${selector}`);
  select.value = value;
  // As a browser does.
  for (const event of ['input', 'change']) select.dispatchEvent(new Event(event, { bubbles: true }));
};
const paste = (selector: string, text: string) => {
  const box = document.querySelector<HTMLTextAreaElement>(selector);
  if (!box) throw new Error(`no ${selector}`);
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};
const shown = (selector: string) =>
  [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
const count = (selector: string) => document.querySelectorAll(selector).length;

for (const engine of wanted.filter(({ found }) => !found))
  test.skip(`${engine.name}: skipped, not installed (${engine.install})`, () => {});

// WebKitGTK's driver now and then loses an answer: its journeys may be tried twice.
describe.each(wanted.filter(({ found }) => found))('$name', { retry: 1 }, (engine) => {
  let running: Running;
  const servers: Server[] = [];
  const complaints: string[] = [];
  /** What the journeys left in the browser: cookies, and the names of what is stored. */
  const kept: string[] = [];
  let plain: string;
  let scriptless: string;
  let broken: string;

  beforeAll(async () => {
    running = await engine.start();
    const start = async (before?: Parameters<typeof serve>[3]) => {
      const { server, address } = await serve(dist, '/', 0, before);
      servers.push(server);
      return address;
    };
    // The site's own headers, and a place for the engine to complain of what they forbid.
    const send = withHeaders(dist);
    plain = await start((request, response) => {
      if (request.url === '/complaint') {
        request.on('data', (chunk) => complaints.push(String(chunk)));
        request.on('end', () => response.writeHead(204).end());
        return true;
      }
      // Readers fetch, and send nothing: no form, no beacon, no query in an address.
      if (request.method !== 'GET' || request.url?.includes('?')) complaints.push(`${request.method} ${request.url}`);
      send(request, response);
      response.setHeader(
        'Content-Security-Policy',
        `${response.getHeader('Content-Security-Policy')}; report-uri /complaint`,
      );
      return false;
    });
    // Scripts of the page do not run; the driver's own do, in every engine.
    scriptless = await start(
      (_request, response) => !response.setHeader('Content-Security-Policy', "script-src 'none'"),
    );
    broken = await start((request, response) => {
      if (!request.url?.endsWith('.js')) return false;
      response.writeHead(500).end();
      return true;
    });
  });
  afterAll(async () => {
    await running?.close();
    for (const server of servers) server.close();
  });

  // Last in the file's order, so that every journey has been made.
  afterAll(() => {
    expect(complaints).toEqual([]);
    expect(kept.filter(Boolean).every((name) => name === 'starlight-theme')).toBe(true);
    expect(kept).toContain('starlight-theme');
  });

  async function inTab(address: string, journey: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await running.tab(address);
    try {
      await journey(tab);
      kept.push(
        ...(await tab.run(() => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)])),
      );
      expect(await tab.run(() => document.forms.length)).toBe(0);
    } finally {
      await tab.close();
    }
  }

  test('from the region picker to a region and its cards', () =>
    inTab(plain, async (tab) => {
      await tab.goto('/');
      await tab.run(choose, '[data-place]', '/regions/arizona/');
      await until(tab, 'the answer', () => document.querySelector('[data-answer] a') !== null);
      await tab.click('[data-answer] a');
      await arrived(tab, '/regions/arizona/');
      expect(await tab.run(count, '.decision tbody tr')).toBeGreaterThan(3);
    }));

  test('from a pasted message to its fix', () =>
    inTab(plain, async (tab) => {
      await tab.goto('/search/');
      await until(tab, 'the search', shown, '#page-query');
      await tab.run(
        paste,
        '#page-query',
        'Optum\nSign In\nThe One Healthcare ID or password that you entered is incorrect.\n© 2026 Optum, Inc.',
      );
      await until(
        tab,
        'a sure answer',
        () =>
          document
            .querySelector('[data-search-results][data-search-state=done]')
            ?.getAttribute('data-search-confidence') === 'sure',
      );
      await tab.click('[data-search-results][data-search-state=done] a');
      await arrived(tab, '/messages/id-or-password-incorrect/');
      expect(await tab.run(count, 'ol.fix-steps > li')).toBeGreaterThan(2);
    }));

  test('the sheet opens and prints', () =>
    inTab(plain, async (tab) => {
      await tab.goto('/regions/arizona/');
      await tab.click('main a[href$="/regions/arizona/desk-reference/"]');
      await arrived(tab, '/regions/arizona/desk-reference/');
      await tab.run(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await tab.click('#print');
      expect(await tab.run(count, '[data-printed]')).toBe(1);
      expect(await tab.run(count, '.qr svg')).toBe(1);
    }));

  test('a sheet of one’s own is made and fits', () =>
    inTab(plain, async (tab) => {
      await tab.goto('/desk-reference/');
      await until(tab, 'the maker', shown, '.maker');
      await tab.run(choose, '[data-place]', 'washington');
      await until(
        tab,
        'a sheet that fits',
        () => document.querySelector('.maker [role=status]')?.textContent === 'This fits on one page.',
      );
      expect(await tab.run(count, '[data-paper] .address-box')).toBe(1);
    }));

  test('the colour scheme that a reader chooses stays', () =>
    inTab(plain, async (tab) => {
      const ground = () => getComputedStyle(document.body).backgroundColor;
      const ready = () =>
        until(tab, 'the choice of a scheme', () => Boolean(customElements.get('starlight-theme-select')));
      await tab.goto('/');
      await ready();
      await tab.run(choose, 'starlight-theme-select select', 'dark');
      const dark = await tab.run(ground);
      await tab.goto('/faq/');
      expect(await tab.run(ground)).toBe(dark);
      await ready();
      await tab.run(choose, 'starlight-theme-select select', 'light');
      expect(await tab.run(ground)).not.toBe(dark);
    }));

  test('with the keyboard alone: past the navigation, into the search and out again', () =>
    inTab(plain, async (tab) => {
      await tab.goto('/faq/');
      await tab.press('Tab');
      expect(await tab.run(() => document.activeElement?.textContent)).toBe('Skip to content');
      await tab.press('Enter');
      await until(tab, 'at the heading', () => location.hash === '#_top');
      await tab.press('Tab');
      expect(await tab.run(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
      await tab.run(() => document.querySelector<HTMLElement>('.search-open')?.focus());
      await tab.press('Enter');
      await until(
        tab,
        'the search open',
        () =>
          document.querySelector('search-dialog dialog[open]') !== null &&
          document.activeElement?.tagName === 'TEXTAREA',
      );
      await tab.run(paste, '#header-query', 'text code never came');
      await until(tab, 'answers', () => document.querySelector('search-dialog [data-search-state=done] a') !== null);
      await tab.press('ArrowDown');
      await until(tab, 'the first answer focused', () => document.activeElement?.matches('[data-search-results] a'));
      // Back to the box, then an empty box, then out.
      await tab.press('Escape');
      await until(tab, 'back in the box', () => document.activeElement?.tagName === 'TEXTAREA');
      await tab.press('Escape');
      await until(
        tab,
        'an empty box',
        () => document.querySelector<HTMLTextAreaElement>('#header-query')?.value === '',
      );
      await tab.press('Escape');
      await until(tab, 'the search closed', () => document.querySelector('search-dialog dialog[open]') === null);
      expect(await tab.run(() => document.activeElement?.classList.contains('search-open'))).toBe(true);
    }));

  test('a wrong address leads on', () =>
    inTab(plain, async (tab) => {
      await tab.goto('/nothing/here/');
      expect(await tab.run(count, 'h1')).toBe(1);
      await until(tab, 'the search', shown, 'guide-search textarea');
      await tab.click('.columns a[href="/messages/"]');
      await arrived(tab, '/messages/');
    }));

  test('without JavaScript: all lists are there, no control is dead', () =>
    inTab(scriptless, async (tab) => {
      await tab.goto('/');
      expect(await tab.run(shown, 'textarea, input, select, button:not([popovertarget])')).toBe(false);
      await tab.click('main a[href="/regions/washington/"]');
      await arrived(tab, '/regions/washington/');
      expect(await tab.run(count, '.decision tbody tr')).toBeGreaterThan(2);
      await tab.goto('/messages/');
      expect(await tab.run(count, '.booklet .entry')).toBeGreaterThanOrEqual(65);
      await tab.goto('/desk-reference/');
      expect(await tab.run(shown, 'input, select, button')).toBe(false);
      expect(await tab.run(count, 'a[href$="/desk-reference/"]')).toBeGreaterThan(70);
    }));

  test('without JavaScript the menu of a phone opens and leads on', async () => {
    const tab = await running.tab(scriptless, { width: 400, height: 800 });
    try {
      await tab.goto('/faq/');
      expect(await tab.run(shown, '.sidebar a[href="/sign-in/"]')).toBe(false);
      await tab.click('.menu-button');
      await until(tab, 'the menu', shown, '.sidebar a[href="/sign-in/"]');
      await tab.click('.sidebar a[href="/sign-in/"]');
      await arrived(tab, '/sign-in/');
    } finally {
      await tab.close();
    }
  });

  test('with scripts that fail on the way: nothing is lost', () =>
    inTab(broken, async (tab) => {
      await tab.goto('/');
      expect(await tab.run(shown, '.menu-button, .sidebar a')).toBe(true);
      await tab.click('.search-open');
      await arrived(tab, '/search/');
      expect(await tab.run(shown, 'main a[href="/messages/"]')).toBe(true);
      expect(await tab.run(shown, 'textarea')).toBe(false);
      await tab.goto('/regions/arizona/');
      expect(await tab.run(count, '.decision tbody tr')).toBeGreaterThan(3);
    }));

  test.each(kinds)('no violation that axe-core knows, no sideways scroll: %s', (path) =>
    inTab(plain, async (tab) => {
      await tab.goto(path);
      expect(await axeViolations(tab)).toEqual([]);
      expect(await tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }),
  );

  test.each(kinds)('Tab goes through the page in its own order, and what has the focus is seen: %s', (path) =>
    inTab(plain, async (tab) => {
      await tab.goto(path);
      for (let presses = 0; presses < 15; presses += 1) {
        await tab.press('Tab');
        const { around, backwards, hidden, name } = await tab.run(() => {
          const now = document.activeElement ?? document.body;
          const focused = ((globalThis as { focused?: Element[] }).focused ??= []);
          const before = focused.at(-1);
          const around = now === document.body || focused.includes(now);
          focused.push(now);
          const { left, top, width, height } = now.getBoundingClientRect();
          const over = document.elementFromPoint(left + width / 2, top + height / 2);
          return {
            around,
            backwards:
              before !== undefined && Boolean(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING),
            // The navigation beside the page scrolls by itself; what lies under its edge is not hidden by another element.
            hidden:
              now !== document.body && over !== null && over !== now && !now.contains(over) && !over.contains(now),
            name: now.outerHTML.slice(0, 80),
          };
        });
        // Past the last stop the browser begins again.
        if (around) break;
        expect({ backwards, hidden, name }).toEqual({ backwards: false, hidden: false, name });
      }
    }),
  );
});
