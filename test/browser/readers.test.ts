/**
 * Readers with something in hand, from home to the answer: at most three actions, and the answer in the first screen and a
 * half and the first 150 words of the page. The seventeen of the audit come first, by their number there.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { need } from '../../src/data/guide.ts';
import { firstSentence, plainText } from '../../src/data/inline.ts';
import { browsing, leave, type Visit } from '../helpers/browsing.ts';
import { guide } from '../helpers/guide.ts';

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
    Promise.all([page.waitForNavigation(), page.click(`:is(main, nav.sidebar) a[href="${path}"]`)]);
/** Types into the box on the home page, and waits for the best match. */
const ask =
  (words: string): Action =>
  async ({ page }) => {
    await page.type('main textarea', words);
    await page.waitForSelector('main .hits > li');
  };
/** Opens the match that stands first. */
const openFirst: Action = ({ page }) =>
  Promise.all([page.waitForNavigation(), page.click('main .hits > li:first-child > a')]);

/** Whether words stand in the first screen and a half, and after how many words of the page. */
const before = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    // A link or a number within a sentence is a text of its own.
    const plain = (words: string) =>
      words
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:!?])/g, '')
        .toLowerCase();
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

/** The words that answer, whatever an editor makes of them. */
const stepOne = (procedure: string) => firstSentence(plainText(need(guide, 'steps', procedure).steps[0]?.do ?? ''));
const fixOne = (message: string) => firstSentence(plainText(need(guide, 'messages', message).fix[0] ?? ''));

test.each<[reader: string, actions: Action[], answer: string]>([
  [
    '1 a new biller in Ohio',
    [follow('/register/'), follow('/steps/create-a-one-healthcare-id/')],
    'Create One Healthcare ID',
  ],
  ['2 a therapist who joined in Nevada', [place('nevada'), task('behavioral-health')], 'providerexpress.com'],
  ['3 the administrator left', [ask('PAA left'), openFirst], 'call Web Support'],
  ['4 the code does not arrive', [ask('text code not coming'), openFirst], fixOne('text-code-does-not-arrive')],
  ['5 a VA referral in Georgia', [place('georgia'), task('veterans-care')], 'vacommunitycare.com'],
  ['6 WellMed prior authorization in Texas', [place('texas'), task('prior-authorization')], 'eprg.wellmed.net'],
  ['7 remits in Maine', [place('maine'), task('payments')], 'myservices.optumhealthpaymentservices.com'],
  ['8 a pharmacy in Oregon', [place('oregon'), task('prescriptions')], 'professionals.optumrx.com'],
  ['9 a chiropractor in Minnesota', [place('minnesota'), task('therapy')], 'myoptumhealthphysicalhealth.com'],
  ['10 eligibility of a UMR patient in Ohio', [place('ohio'), task('eligibility')], 'provider.umr.com'],
  ['11 which ID is this?', [follow('/faq/'), follow('/faq/which-id-is-this/')], 'at identity.onehealthcareid.com'],
  ['12 a clinic in Washington', [place('washington'), follow('/regions/washington/')], 'www.uhcprovider.com'],
  [
    '13 the first person of a practice',
    [follow('/register/'), follow('/steps/register-as-primary-access-administrator/')],
    'Register your TIN',
  ],
  [
    '14 a sole proprietor',
    [follow('/register/'), follow('/faq/i-work-alone/')],
    'Register as Primary Access Administrator',
  ],
  [
    '15 a billing company',
    [follow('/register/'), follow('/steps/register-a-billing-company/')],
    stepOne('register-a-billing-company'),
  ],
  ['16 which number do I call?', [follow('/faq/'), follow('/faq/which-number-do-i-call/')], '866-842-3278, option 1'],
  ['17 a letter about Ambetter claims in Alabama', [place('alabama'), task('documents')], 'Payment Integrity'],
  ['a VA referral in Texas', [place('texas'), task('veterans-care')], 'TriWest'],
  ['a drug in Iowa', [place('iowa'), task('prescriptions')], 'Prescription prior authorization'],
  ['a UMR card', [follow('/which-portal/')], 'provider.umr.com'],
  ['a lost password', [follow('/recover/'), follow('/steps/reset-your-password/')], 'Type your One Healthcare ID'],
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
