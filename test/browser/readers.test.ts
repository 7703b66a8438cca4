/**
 * Readers with something in hand, from home to the answer: at most three actions, and the answer in the first screen and a
 * half and the first 150 words of the page. And how high a page of each kind may be.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hostilePages } from '../helpers/chosen-pages.ts';
import { browsing, leave, resize, type Visit } from '../helpers/browsing.ts';
import { builtPages, isSheet } from '../helpers/built-site.ts';

const { visit } = browsing();

type Action = (view: Visit) => Promise<unknown>;
const place =
  (id: string): Action =>
  ({ page }) =>
    page.select('[data-place]', `/regions/${id}/`);
const task =
  (id: string): Action =>
  ({ page }) =>
    page.select('[data-task]', id);
const follow =
  (path: string): Action =>
  ({ page }) =>
    Promise.all([page.waitForNavigation(), page.click(`main a[href="${path}"]`)]);

/** Whether words stand in the first screen and a half, and after how many words of the page. */
const before = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const plain = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();
    const main = document.querySelector('main');
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    let said = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!parent || parent.closest('select, script, style, svg') || parent.getClientRects().length === 0) continue;
      said = plain(`${said} ${node.data}`);
      if (said.includes(wanted.toLowerCase())) {
        const range = document.createRange();
        range.selectNode(node);
        const { bottom } = range.getBoundingClientRect();
        return {
          words: said.slice(0, said.indexOf(wanted.toLowerCase())).split(' ').length,
          screens: (bottom + scrollY) / innerHeight,
        };
      }
    }
    return undefined;
  }, text);

test.each<[reader: string, actions: Action[], answer: string]>([
  ['a VA referral in Georgia', [place('georgia'), task('veterans-care')], 'vacommunitycare.com'],
  ['a VA referral in Texas', [place('texas'), task('veterans-care')], 'TriWest'],
  ['WellMed prior authorization in Texas', [place('texas'), task('prior-authorization')], 'eprg.wellmed.net'],
  ['eligibility of a UMR patient in Ohio', [place('ohio'), task('eligibility')], 'provider.umr.com'],
  ['a therapist who joined in Nevada', [place('nevada'), task('behavioral-health')], 'providerexpress.com'],
  ['remits in Maine', [place('maine'), task('payments')], 'Optum Pay'],
  ['a chiropractor in Minnesota', [place('minnesota'), task('therapy')], 'myoptumhealthphysicalhealth.com'],
  ['a drug in Iowa', [place('iowa'), task('prescriptions')], 'Prescription prior authorization'],
  ['a letter about Ambetter claims in Alabama', [place('alabama'), task('documents')], 'Payment Integrity'],
  ['a clinic in Washington', [place('washington'), follow('/regions/washington/')], 'www.uhcprovider.com'],
  ['a UMR card', [follow('/which-portal/')], 'provider.umr.com'],
  ['a new biller in Ohio', [follow('/register/'), follow('/steps/create-a-one-healthcare-id/')], 'One Healthcare ID'],
  [
    'the first person of a practice',
    [follow('/register/'), follow('/steps/register-as-primary-access-administrator/')],
    'Sign In',
  ],
  ['a billing company', [follow('/register/'), follow('/steps/register-a-billing-company/')], 'tax ID'],
  ['a lost password', [follow('/recover/'), follow('/steps/reset-your-password/')], 'password'],
])('%s', async (_reader, actions, answer) => {
  expect(actions.length).toBeLessThanOrEqual(3);
  const view = await visit('/', { height: 800 });
  for (const action of actions) await action(view);
  await view.page.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ').toLowerCase().includes(wanted),
    {},
    answer.toLowerCase(),
  );
  const found = await before(view.page, answer);
  expect(found?.words).toBeLessThanOrEqual(150);
  expect(found?.screens).toBeLessThanOrEqual(1.5);
  expect(view.complaints).toEqual([]);
  await leave(view);
});

/** Screens at 1280 × 800 and 390 × 844. */
const heights: [fits: RegExp, wide: number, narrow: number][] = [
  [/^\/$/, 3, 5],
  [/^\/regions\/.+\/$/, 3.5, 6],
  [/^\/portals\/.+\/$/, 5, 7],
  [/^\/steps\//, 4.5, 6],
  [/^\/messages\/.+\/$/, 2.5, 3.5],
  [/^\/faq\/.+\/$/, 2.5, 3.5],
  [/^\/faq\/$/, 9, 14],
  [/^\/(sign-in|register|recover|verification|staff-access|safety|which-portal)\/$/, 4, 6],
];
const looked = new Set(hostilePages(builtPages()));
const limited = builtPages()
  .filter((page) => !isSheet(page) && looked.has(page.path))
  .flatMap(({ path }) =>
    heights.filter(([fits]) => fits.test(path)).map(([, wide, narrow]) => [path, wide, narrow] as const),
  );

test.each(limited)('%s is at most %d screens high on a desk, %d on a phone', async (path, wide, narrow) => {
  const screens: number[] = [];
  const view = await visit(path);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await resize(view, width, height);
    screens.push((await view.page.evaluate(() => document.documentElement.scrollHeight)) / height);
  }
  await leave(view);
  expect(screens[0]).toBeLessThanOrEqual(wide);
  expect(screens[1]).toBeLessThanOrEqual(narrow);
});
