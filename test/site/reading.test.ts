/** What makes the pages readable for everyone, as far as the built pages show it. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builtPages, isSheet } from '../helpers/built-site.ts';

const pages = builtPages();

/** Short forms that a page must explain where its running text first uses them. Names, such as UMR and ePRG, are not short forms. */
const shortForms = [
  'TIN',
  'PAA',
  'NPI',
  'CDO',
  'FFS',
  'ABA',
  'SSN',
  'EIN',
  'EFT',
  'ERA',
  'ACH',
  'MFA',
  'SSO',
  'OTP',
  'PRA',
  'OON',
  'FBI',
  'HC3',
  'IC3',
  'CISA',
  'HHS',
  'PCA',
  'POE',
  'UBH',
];

/** The page's own sentences, in order: without navigation, links, headings, quotations of screens and lists of search words. */
function runningText(html: string): string {
  const main = parse(html).querySelector('main');
  for (const element of main?.querySelectorAll(
    'nav, a, h1, h2, h3, h4, blockquote, q, cite, option, legend, .typed-words, .claim, .on-paper',
  ) ?? [])
    element.remove();
  for (const element of main?.querySelectorAll('p, li, dt, dd, td, th, span, label') ?? [])
    element.insertAdjacentHTML('beforeend', ' ¶ ');
  return main?.textContent.replace(/\s+/g, ' ') ?? '';
}

test.each(pages.map(({ path, html }) => [path, html] as const))(
  'short forms are explained at their first use: %s',
  (_path, html) => {
    const text = runningText(html);
    const unexplained = shortForms.flatMap((form) => {
      const at = text.search(new RegExp(`\\b${form}s?\\b`));
      // "tax ID (TIN)" or "VA (…)": the long form stands before it, or after it in brackets.
      const explained =
        at < 0 || /\([^()]*$/.test(text.slice(Math.max(0, at - 30), at)) || /^\w+ \(/.test(text.slice(at));
      return explained ? [] : [`${form}: …${text.slice(Math.max(0, at - 60), at + 40)}…`];
    });
    expect(unexplained).toEqual([]);
  },
);

test('that test can fail', () => {
  expect(runningText('<main><h1>Your TIN</h1><p>Type the TIN.</p></main>')).toContain('Type the TIN.');
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  const links = page.document.querySelectorAll('main a[href]').map((link) => ({
    text: (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim(),
    to: link.getAttribute('href') ?? '',
  }));

  test('links make sense alone, and the same words lead to the same place', () => {
    expect(
      links.filter(({ text }) => /^(here|click here|more|read more|this page|link|learn more)?$/i.test(text)),
    ).toEqual([]);
    const byText = new Map<string, Set<string>>();
    for (const { text, to } of links) byText.set(text, (byText.get(text) ?? new Set()).add(to));
    expect(
      [...byText].filter(([, to]) => to.size > 1).map(([text, to]) => `“${text}” → ${[...to].join(', ')}`),
    ).toEqual([]);
  });

  test('steps are ordered lists, each with one action', () => {
    for (const step of page.document.querySelectorAll('ol.steps > li')) {
      expect(step.querySelectorAll('.step-do')).toHaveLength(1);
    }
    expect(page.document.querySelectorAll('ul.steps, ul.fix-steps')).toEqual([]);
  });
});

/** Advice that has a page of its own is one click away wherever it is given. */
test.each(
  pages.filter(({ path }) => /^\/(messages|steps|faq)\/.+\//.test(path)).map(({ path, html }) => [path, html] as const),
)('recovery code, passkey, ID: the way to it is a link: %s', (_path, html) => {
  const main = parse(html).querySelector('main');
  // A label that is pressed on the screen is bold, and the page's own title and block about sources are no advice.
  for (const element of main?.querySelectorAll('a, strong, h1, .proof, blockquote') ?? []) element.remove();
  const text = main?.textContent.replace(/\s+/g, ' ') ?? '';
  expect(text.match(/.{0,40}\b(use your recovery code|set up a passkey|create one)\b.{0,20}/gi) ?? []).toEqual([]);
});

test.each(pages.filter((page) => !isSheet(page)).map((page) => [page.path, page] as const))(
  'evidence is at the end, after the desks that can help: %s',
  (_path, { document }) => {
    const headings = document.querySelectorAll('main h2').map((heading) => heading.textContent.trim());
    expect(headings.at(-1)).toBe('Where this comes from');
    if (headings.includes('Still stuck? Call')) expect(headings.at(-2)).toBe('Still stuck? Call');
  },
);
