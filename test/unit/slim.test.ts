/** Cutting styles and markup down: what could match stays. */
import parser from 'postcss-selector-parser';
import { describe, expect, test } from 'vitest';
import { firstStyles, laterStyles, oneSheet } from '../../src/slim/css.ts';
import { readHtml } from '../../src/html/read.ts';
import { nameRows, passOverNavigation, removeUnneeded, styleAttributesAsClasses } from '../../src/slim/markup.ts';
import { canMatch, couldBeMade } from '../../src/slim/match.ts';
import { effectsOf } from '../../src/slim/script-effects.ts';
import { takeScripts } from '../../src/slim/scripts.ts';
import { contentOf } from '../helpers/page-content.ts';

const page =
  '<html lang="en" data-theme="dark"><body><nav class="menu"><a href="/">Home</a><br></nav><main id="top"><p class="lead big">A <b>word</b></p><details open><summary>More</summary></details></main></body></html>';
const script =
  "make('div', { class: 'hits' }); document.documentElement.dataset.theme = 'light'; body.classList.toggle('has-sheet')";
const content = contentOf(page, script);
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
    '#top p',
    'main:has(p)',
    'body.has-sheet',
    'p:not(.nothing)',
    '[lang]:where(:lang(en))',
    '[class^="le"]',
    '[class~=big]',
    '[class="lead big"]',
    '[id=top]',
    '[ID^=t]',
    'details[open] > summary',
    'summary[open]',
    'p:where(.none, .lead)',
    'main:has(i, b)',
    'p ~ details',
    'p:lang("*")',
    'p:lang(ja, en)',
  ])('%s', (text) => expect(canMatch(content, selector(text))).toBe(true));
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
    '[id=bottom]',
    'p[title]',
    'p:root',
    'p:is(.none)',
    'main:where(nav)',
    'summary + i',
    '[data-x]',
    'p:lang(en-US)',
  ])('%s', (text) => expect(canMatch(content, selector(text))).toBe(false));
});

describe('a page may write its attributes as it likes', () => {
  test.each([
    ["<p class='lead big'>x</p>", '.lead.big'],
    ['<p class=lead>x</p>', '.lead'],
    ['<p CLASS="lead">x</p>', '.lead'],
    ['<p class="a&amp;b">x</p>', '.a\\&b'],
    ['<p id=top>x</p>', '#top'],
    ['<p title=\'a "word" > b\' class="lead">x</p>', '.lead'],
    ['<p title="longer than sixteen">x</p>', '[title="longer than sixteen"]'],
    ['<p data-kind="A">x</p>', '[data-kind=a i]'],
    ['<html lang="en-US"><p>x</p></html>', 'p:lang(en)'],
    ['<html lang="en"><p>x</p></html>', 'p:lang("en")'],
    ['<html lang="en"><p lang="ja">x</p></html>', 'p:lang(en)'],
    ['<p class="two\nlines  apart">x</p>', '.two.lines.apart'],
    ['<p title="fifteen letters">x</p>', '[title="fifteen letters"]'],
    ['<p data-x-y="1">x</p>', '[data-x-y]'],
    ['<details><summary>x</summary></details>', 'details[open] summary'],
  ])('%s for %s', (html, text) => expect(canMatch(contentOf(html), selector(text))).toBe(true));

  test('a short value is known, and another is none of the page: up to fifteen letters', () => {
    const page = contentOf('<p title="fifteen letters" lang="english">x</p>');
    expect(canMatch(page, selector('[title="fifteen lettert"]'))).toBe(false);
    expect(canMatch(page, selector('[title="sixteen letters!"]'))).toBe(true);
    expect(canMatch(page, selector('p:lang(en)'))).toBe(false);
  });

  test('a comment or a script is no element', () => {
    const page = contentOf('<main><!-- <i>x</i> --><script>"<u>x</u>"</script></main>');
    expect(['i', 'u'].map((text) => canMatch(page, selector(text)))).toEqual([false, false]);
  });
});

test.each([
  ["element.dataset.searchState = 'done'", '[data-search-state=done]'],
  ["element.ariaExpanded = 'true'", '[aria-expanded=true]'],
  ["element.className = 'x'", '[class=x]'],
])('an attribute that a script sets: %s', (text, wanted) =>
  expect(canMatch(contentOf('<p>x</p>', text), selector(wanted))).toBe(true),
);

test.each([
  ['.hits', true],
  ['div', true],
  ['main .hits', true],
  ['#top .hits', true],
  ['#hits', true],
  ['#hits .hits', true],
  ['.hits[class]', true],
  ['[data-theme] .hits', true],
  ['.hits:hover', true],
  ['.hits:not(.never)', true],
  ['.hits:is(.never, .lead)', true],
  ['.hits:where(.lead)', true],
  ['.hits:has(.lead)', true],
  ['.lead + .hits', true],
  // It stands in the page already.
  ['summary', false],
  ['.lead', false],
  ['#top', false],
  ['.hits .lead', false],
  // Neither page nor script knows it.
  ['.hits .never', false],
  ['.never .hits', false],
  ['#never .hits', false],
  ['.hits[hidden]', false],
  ['[hidden] .hits', false],
  ['.hits:is(.never)', false],
  ['.hits:where(.never)', false],
  ['.hits:has(.never)', false],
  [':is(.never) .hits', false],
])('whether a script can make %s: %s, by its words and those of the page', (text, expected) =>
  expect(couldBeMade(content, selector(text))).toBe(expected),
);

test('scripts are read as programs: a quotation mark in a pattern turns no string into code, nor code into a string', () => {
  const scripts = ["text.replace(/'/g, hits)", 'make("i", `note ${"b" + card}`)', 'box.classList.add("open", `shown`)'];
  const effects = effectsOf(scripts);
  expect([...effects.quoted].sort()).toEqual(['b', 'i', 'note', 'open', 'shown']);
  expect([...effects.toggled].sort()).toEqual(['open', 'shown']);
  // Scripts are bundled side by side, and end in any order.
  for (const set of ['quoted', 'toggled', 'words'] as const)
    expect(effectsOf(scripts.toReversed())[set]).toEqual(effects[set]);
});

const css =
  ':root{--a:1px;--b:2px}@media (width>=9em){:root{--b:3px}}.lead{margin:var(--a);padding:var(--b)}.hits{margin:var(--a)}.none{color:red}@media print{.lead{color:#000}.none{color:#111}}';

test('first styles hold what stands in the page; the rest comes later, or not at all', () => {
  const sheet = oneSheet([css], '');
  const first = firstStyles(sheet, content, { elsewhere: '', paper: false, made: false });
  expect(first).toMatch(/\.lead\{[^}]*margin:1px/);
  expect(first).toContain('var(--b)');
  expect(first).not.toMatch(/hits|none|#000|--a/);
  const later = laterStyles(sheet, [content]);
  expect(later).toContain('.hits');
  expect(later).toMatch(/@media print\{\.lead/);
  expect(later).not.toMatch(/none|#111/);
});

test('a custom property that a script reads by name stays', () =>
  expect(oneSheet([css], 'getPropertyValue("--a")')).toContain('--a:1px'));

test('style attributes become classes, once for each style', () => {
  const page = readHtml(
    `<svg class="icon" style="--size: 1em;"><b style='--size: 1em;'>x</b><i title="a > b" style="color: red">y</i>`,
  );
  const rules = styleAttributesAsClasses(page);
  expect(page.toString()).not.toContain('style=');
  const [name = ''] = rules.keys();
  expect([...rules.values()]).toEqual([`.${name}{--size: 1em;}`, expect.stringMatching(/\{color: red\}$/)]);
  expect(page.querySelector('svg')?.classList.value).toEqual(['icon', name]);
  expect(page.querySelector('b')?.classList.value).toEqual([name]);
});

test('scripts are taken out of a page in their order; those that run at once stay, the unwanted go', () => {
  const page = readHtml(
    '<script>early()</script><script src="/_astro/a.js" type=module></script><script type="module">b() < "<p>"</script><script type="module">"sl-sidebar-state"</script><script aria-hidden="true">_starlightScrollRestore()</script><p>words</p>',
  );
  expect(takeScripts(page)).toEqual([{ src: '/_astro/a.js', text: '' }, { text: 'b() < "<p>"' }]);
  expect(page.toString()).toBe('<script>early()</script><p>words</p>');
});

test('the first cell of a row is its header, where the page does not say so itself', () => {
  const page = readHtml(
    '<table><thead><tr><th>Way</th></tr></thead><tbody><tr><td>App</td><td>1</td></tr><tr><th scope="row">Code</th><td>2</td></tr><tr></tr></tbody></table>',
  );
  nameRows(page);
  expect(page.toString()).toBe(
    '<table><thead><tr><th scope="col">Way</th></tr></thead><tbody><tr><th scope="row">App</th><td>1</td></tr><tr><th scope="row">Code</th><td>2</td></tr><tr></tr></tbody></table>',
  );
});

test('the navigation that scrolls is no stop of its own; a page may have none', () => {
  const page = readHtml('<sl-sidebar-pane popover="auto"><a href="/">Home</a></sl-sidebar-pane>');
  passOverNavigation(page);
  expect(page.toString()).toBe('<sl-sidebar-pane popover="auto" tabindex="-1"><a href="/">Home</a></sl-sidebar-pane>');
  const other = readHtml('<p>words</p>');
  passOverNavigation(other);
  expect(other.toString()).toBe('<p>words</p>');
});

test('a class that a script sets is one wherever it is called for', () => {
  const set = [
    ['box.classList.add("x")', ['x']],
    ['a.b.classList.toggle("x", open)', ['x']],
    ['classList.add("x")', []],
    ['box.classes.add("x")', []],
    ['box["classList"].add("x")', []],
    ['box.classList.add(1, name)', []],
    ['box.classList.add(`a${b}c`)', ['ac']],
  ] as const;
  expect(set.map(([text]) => [...effectsOf([text]).toggled])).toEqual(set.map(([, toggled]) => [...toggled]));
});

test('what says nothing to a reader goes', () => {
  const page = readHtml('<meta name="generator" content="x"/><meta name="description" content="y">');
  removeUnneeded(page);
  expect(page.toString()).toBe('<meta name="description" content="y">');
});
