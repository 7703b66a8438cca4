/** Style sheets as slim writes them, letter for letter: what goes, what stays, and what is put in its place. */
import { expect, test } from 'vitest';
import { firstStyles, laterStyles, oneSheet } from '../../src/slim/css.ts';
import { contentOf } from '../helpers/page-content.ts';

const page = contentOf('<html><body><p class="lead">x</p><a>y</a></body></html>', 'make("div", "hits"); list("note")');

test.each([
  ['a value that is set once stands where it is asked for', ':root{--a:1px}p{top:var(--a)}', 'p{top:1px}'],
  ['with spaces and a fallback too', ':root{--a:1px}p{top:var( --a , 2px)}', 'p{top:1px}'],
  ['with a fallback that is a function', ':root{--a:1px}p{top:var(--a, calc(1px + 2px))}', 'p{top:1px}'],
  ['a value with $& is put in as it is', ':root{--a:"$&"}p{content:var(--a)}', 'p{content:"$&"}'],
  ['on :root among others', 'html,:root{--a:1px}p{top:var(--a)}', 'p{top:1px}'],
  ['on :root before others', ':root,html{--a:1px}p{top:var(--a)}', 'p{top:1px}'],
  ['with spaces around :root', 'html, :root , i{--a:1px}p{top:var(--a)}', 'p{top:1px}'],
  ['in a layer', '@layer x{:root{--a:1px}}p{top:var(--a)}', 'p{top:1px}'],
  [
    'not where a screen decides',
    '@media (width>1px){:root{--a:1px}}p{top:var(--a)}',
    '@media (width>1px){:root{--a:1px}}p{top:var(--a)}',
  ],
  ['not in a rule of another rule', 'p{:root{--a:1px}top:var(--a)}', 'p{:root{--a:1px}top:var(--a)}'],
  ['not on a part of the page', 'p{--a:1px;top:var(--a)}', 'p{--a:1px;top:var(--a)}'],
  ['not on what only begins so', ':root.x{--a:1px}p{top:var(--a)}', ':root.x{--a:1px}p{top:var(--a)}'],
  ['not on what stands under it', 'i :root{--a:1px}p{top:var(--a)}', 'i :root{--a:1px}p{top:var(--a)}'],
  ['not where it is set twice', ':root{--a:1px}i{--a:2px}p{top:var(--a)}', ':root{--a:1px}i{--a:2px}p{top:var(--a)}'],
  [
    'not where its name is said in another way',
    ':root{--a:1px}p{transition:--a 1s;top:var(--a)}',
    ':root{--a:1px}p{transition:--a 1s;top:var(--a)}',
  ],
  ['not where its name begins another', ':root{--a:1px}p{top:var(--ab)}', ':root{--a:1px}p{top:var(--ab)}'],
  [
    'not where that would be longer',
    ':root{--a:12345678901234567890}p{top:var(--a)}i{top:var(--a)}b{top:var(--a)}u{top:var(--a)}',
    ':root{--a:12345678901234567890}p{top:var(--a)}i{top:var(--a)}b{top:var(--a)}u{top:var(--a)}',
  ],
  [
    'but where it is as long',
    ':root{--a:1234567890123}p{top:var(--a)}i{top:var(--a)}b{top:var(--a)}',
    'p{top:1234567890123}i{top:1234567890123}b{top:1234567890123}',
  ],
  ['nothing asks for it: it goes', ':root{--a:1px}p{top:0}', 'p{top:0}'],
  ['a layer that is left empty goes with it', '@layer x{:root{--a:1px}}', ''],
  ['the names of layers stay', '@layer a,b;p{top:0}', '@layer a,b;p{top:0}'],
])('one value: %s', (_, css, expected) => {
  expect(oneSheet([css], '').replace(/\s+/g, ' ').trim()).toBe(expected);
});

const ours = ':root,:root[data-theme=light]{--a:1px}';
test.each([
  ['of a layer', `${ours}@layer x{:root{--a:2px;--b:3px}p{--a:4px}}`, `${ours}@layer x{:root{--b:3px}p{--a:4px}}`],
  [
    'of the backdrop in a layer',
    `${ours}@layer x{::backdrop{--a:2px;--b:3px}}`,
    `${ours}@layer x{::backdrop{--b:3px}}`,
  ],
  ['of a theme in a layer', `${ours}@layer x{:root[x]{--a:2px;c:d}}`, `${ours}@layer x{:root[x]{c:d}}`],
  ['of a plain :root', `${ours}:root{--a:2px;--b:3px}`, `${ours}:root{--b:3px}`],
  ['but not of another media query', `${ours}@media print{p{--a:2px}}`, `${ours}@media print{p{--a:2px}}`],
  [
    'nor what is no custom property',
    `${ours.replace('--a', 'a')}@layer x{:root{a:2px}}`,
    `${ours.replace('--a', 'a')}@layer x{:root{a:2px}}`,
  ],
])('what our own colours set anyway goes: %s', (_, css, expected) => {
  // Each is asked for, and set twice, so that it is not put in its place.
  const asked = 'i{x:var(--a)var(--b);--a:0;--b:0}';
  expect(oneSheet([css, asked], '').replace(/\s+/g, '')).toBe((expected + asked).replace(/\s+/g, ''));
});
test.each([
  ['both themes are not set', ':root{--a:1px}@layer x{:root{--a:2px}}'],
  ['it is not for every page', ':root[data-theme=light]{--a:1px}@layer x{:root{--a:2px}}'],
  ['it stands in a layer itself', `@layer y{${ours}}@layer x{:root{--a:2px}}`],
])('…but stays where %s', (_, css) => {
  const asked = 'i{x:var(--a)var(--b)}';
  expect(oneSheet([css, asked], '').replace(/\s+/g, '')).toBe((css + asked).replace(/\s+/g, ''));
});

const options = { elsewhere: '', paper: false, made: false };
test.each([
  ['a rule that cannot match', '.x{top:0}.lead{top:0}', {}, '.lead{top:0}'],
  ['one selector of several', '.x,.lead , a{top:0}', {}, '.lead,a{top:0}'],
  ['a container that is left empty', '@media (width>=1px){@supports (top:0){.x{top:0}}}a{top:0}', {}, 'a{top:0}'],
  ['not the steps of an animation', '@keyframes k{0%{top:0}to{top:1px}}', {}, '@keyframes k{0%{top:0}to{top:1px}}'],
  [
    'not the steps of one with a prefix',
    '@-webkit-keyframes k{0%{top:0}to{top:1px}}',
    {},
    '@-webkit-keyframes k{0%{top:0}to{top:1px}}',
  ],
  ['not a rule inside one that stays', '.lead{top:0;&.x{top:1px}}', {}, '.lead{top:0;&.x{top:1px}}'],
  ['what is for paper', '@media print{a{top:0}}@media screen{a{top:1px}}', {}, '@media screen{a{top:1px}}'],
  ['not where all is paper', '@media print{a{top:0}}', { paper: true }, '@media print{a{top:0}}'],
  ['not paper and more', '@media print,screen{a{top:0}}', {}, '@media print,screen{a{top:0}}'],
  ['what only a script makes', '.hits{top:0}a{top:0}', {}, 'a{top:0}'],
  ['not where that is there at once', '.hits{top:0}', { made: true }, '.hits{top:0}'],
  ['a property that nothing asks for, and what only it asked for', 'a{--x:var(--y);--y:1px;top:0}', {}, 'a{top:0}'],
  ['not one that is asked for', 'a{--x:1px;top:var(--x)}', {}, 'a{--x:1px;top:var(--x)}'],
  ['not one with a fallback', 'a{--x:1px;top:var(--x, 2px)}', {}, 'a{--x:1px;top:var(--x,2px)}'],
  ['not one that a script names', 'a{--x:1px}', { elsewhere: 'get("--x")' }, 'a{--x:1px}'],
  ['not one that is asked for later', 'a{--x:1px}', { elsewhere: 'p{top:var(--x )}' }, 'a{--x:1px}'],
  ['one whose name only begins so', 'a{--x:1px;top:0}', { elsewhere: 'get("--xy")' }, 'a{top:0}'],
  ['one that is only talked of', 'a{--x:1px;top:0}', { elsewhere: '/* --x is gone */' }, 'a{top:0}'],
])('taken out of the first styles: %s', (_, css, more, expected) => {
  expect(firstStyles(css, page, { ...options, ...more })).toBe(expected);
});

test.each([
  ['what a script makes', '.hits{top:0}a{top:0}.x{top:0}', '.hits{top:0}'],
  ['paper, for what is there and what is made', '@media print{a,.hits,.x{top:0}}', '@media print{a,.hits{top:0}}'],
  ['paper last', '@media print{a{top:0}}.hits{top:0}', '.hits{top:0}@media print{a{top:0}}'],
  ['no steps of animations: they stand in the first', '@keyframes k{0%{top:0}to{top:1px}}.hits{top:0}', '.hits{top:0}'],
  ['nor those with a prefix', '@-webkit-keyframes k{0%{top:0}to{top:1px}}', ''],
  ['a query that is not for paper alone', '@media print,screen{.hits{top:0}}', '@media print,screen{.hits{top:0}}'],
])('later: %s', (_, css, expected) => {
  expect(laterStyles(css, [page])).toBe(expected);
});

test('of several kinds of page, later styles hold what any of them may need', () => {
  const other = contentOf('<html><body><i class="hits">x</i><u>x</u></body></html>', 'make("note")');
  expect(laterStyles('.hits{top:0}.note{top:1px}@media print{u{top:2px}}', [page, other])).toBe(
    '.hits{top:0}.note{top:1px}@media print{u{top:2px}}',
  );
});
