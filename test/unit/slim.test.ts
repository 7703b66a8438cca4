/** Cutting styles and markup down: what could match stays. */
import parser from 'postcss-selector-parser';
import { describe, expect, test } from 'vitest';
import { firstStyles, laterStyles, oneSheet } from '../../src/slim/css.ts';
import { doingsOf, Elements } from '../../src/slim/elements.ts';
import { styleAttributesAsClasses, withoutIdle } from '../../src/slim/markup.ts';
import { canMatch, couldBeMade } from '../../src/slim/match.ts';
import { takeScripts } from '../../src/slim/scripts.ts';

const kindOf = (html: string, script = '') => {
  const elements = new Elements();
  elements.add(html);
  return { elements, doings: doingsOf([script]) };
};
const page =
  '<html lang="en" data-theme="dark"><body><nav class="menu"><a href="/">Home</a><br></nav><main id="top"><p class="lead big">A <b>word</b></p><details open><summary>More</summary></details></main></body></html>';
const script =
  "make('div', { class: 'hits' }); document.documentElement.dataset.theme = 'light'; body.classList.toggle('has-sheet')";
const kind = kindOf(page, script);
const selector = (text: string) =>
  parser().astSync(text).nodes[0] as ReturnType<ReturnType<typeof parser>['astSync']>['nodes'][number];

describe('a selector can match', () => {
  test.each([
    '*',
    'a',
    '.lead',
    'p.lead.big',
    'main p',
    'nav > a',
    '.menu a:hover',
    ':root',
    'html[data-theme=light]',
    ':root:not([data-js])',
    'p :is(b, i)',
    ':where(.menu) a',
    'p::before',
    'p + details',
    'details[open] > summary',
    '#top p',
    'main:has(p)',
    'body.has-sheet',
    'p:not(.nothing)',
    '[lang]:where(:lang(en))',
  ])('%s', (text) => expect(canMatch(kind, selector(text))).toBe(true));
});

describe('a selector cannot match', () => {
  test.each([
    'i',
    '.none',
    'p.menu',
    'main a',
    'nav p',
    'a.lead',
    '.lead summary',
    '#none',
    '[dir=rtl] p',
    ':where(.none) a',
    'p :is(i, u)',
    'main:has(i)',
    '.hits',
    '[lang]:where(:lang(ja))',
  ])('%s', (text) => expect(canMatch(kind, selector(text))).toBe(false));
});

test('what a script may make is known by its words', () => {
  expect(couldBeMade(kind, selector('.hits'))).toBe(true);
  expect(couldBeMade(kind, selector('main .hits'))).toBe(true);
  expect(couldBeMade(kind, selector('.hits .never'))).toBe(false);
  expect(couldBeMade(kind, selector('summary'))).toBe(false);
});

const css =
  ':root{--a:1px;--b:2px}@media (width>=9em){:root{--b:3px}}.lead{margin:var(--a);padding:var(--b)}.hits{margin:var(--a)}.none{color:red}@media print{.lead{color:#000}.none{color:#111}}';

test('first styles hold what stands in the page; the rest comes later, or not at all', () => {
  const sheet = oneSheet([css], '');
  const first = firstStyles(sheet, kind, { elsewhere: '', paper: false, made: false });
  expect(first).toMatch(/\.lead\{[^}]*margin:1px/);
  expect(first).toContain('var(--b)');
  expect(first).not.toMatch(/hits|none|#000|--a/);
  const later = laterStyles(sheet, [kind]);
  expect(later).toContain('.hits');
  expect(later).toMatch(/@media print\{\.lead/);
  expect(later).not.toMatch(/none|#111/);
});

test('a custom property that a script reads by name stays', () =>
  expect(oneSheet([css], 'getPropertyValue("--a")')).toContain('--a:1px'));

test('style attributes become classes, once for each style', () => {
  const { html, rules } = styleAttributesAsClasses(
    '<svg class="icon" style="--size: 1em;"><b style="--size: 1em;">x</b><i title="a > b" style="color: red">y</i>',
  );
  expect(html).not.toContain('style=');
  expect(rules.size).toBe(2);
  const [name = ''] = rules.keys();
  expect(html).toContain(`<svg class="${name} icon">`);
  expect(html).toContain(`<b class="${name}">`);
});

test('scripts are taken out of a page in their order; those that run at once stay, the unwanted go', () => {
  const { html, modules } = takeScripts(
    '<script>early()</script><script type="module" src="/_astro/a.js"></script><script type="module">b()</script><script type="module">"sl-sidebar-state"</script><p>words</p>',
  );
  expect(html).toBe('<script>early()</script><p>words</p>');
  expect(modules).toEqual([{ src: '/_astro/a.js', text: '' }, { text: 'b()' }]);
});

test('what says nothing to a reader goes', () =>
  expect(withoutIdle('<meta name="generator" content="x"/><meta name="description" content="y"/>')).toBe(
    '<meta name="description" content="y"/>',
  ));
