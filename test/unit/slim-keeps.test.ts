/** The promise of critical CSS, held against a browser's own `matches`: what could match is kept. */
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/html/read.ts';
import { firstStyles } from '../../src/slim/css.ts';
import { Elements } from '../../src/slim/elements.ts';
import { effectsOf } from '../../src/slim/script-effects.ts';

const [tags, names, values] = [
  ['div', 'span', 'em', 'section'],
  ['lead', 'le', 'big', 'a&b', 'x'],
  ['a', 'top', 'le "ad"', "it's", 'A', 'a longer value than is kept', ''],
];
const attributeNames = ['data-k', 'title', 'id', 'class', 'lang'];

/** One value in each of the ways in which HTML may write it. */
const written = (value: string) => {
  const escaped = value.replaceAll('&', '&amp;');
  const plain = /^[\w-]+$/.test(value) ? [value] : [];
  return fc.constantFrom(`"${escaped.replaceAll('"', '&quot;')}"`, `'${escaped.replaceAll("'", '&#39;')}'`, ...plain);
};
const attribute = (name: string, value: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(name, name.toUpperCase()), value.chain(written)).map(([as, text]) => `${as}=${text}`);
const attributes = fc
  .tuple(
    fc.option(
      attribute(
        'class',
        fc.subarray(names).map((list) => list.join(' ')),
      ),
    ),
    fc.option(attribute('id', fc.constantFrom('top', 'le', 'X'))),
    fc.option(attribute('data-k', fc.constantFrom(...values))),
    fc.option(attribute('title', fc.constantFrom(...values))),
    fc.option(attribute('lang', fc.constantFrom('en', 'en-US', 'ja'))),
  )
  .map((all) =>
    all
      .filter((each) => each !== null)
      .map((each) => ` ${each}`)
      .join(''),
  );

const { body: bodies } = fc.letrec<{ body: string; element: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...tags), attributes, tie('body'))
    .map(([tag, given, inner]) => `<${tag}${given}>${inner}</${tag}>`),
  body: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('words', '<br>', '<!-- <i> -->', '<img alt=x />'),
        tie('element'),
      ),
      {
        maxLength: 3,
      },
    )
    .map((parts) => parts.join('')),
}));

// happy-dom takes `#a#b` for `#b`.
const onlyOneId = (part: fc.Arbitrary<string>) =>
  fc.uniqueArray(part, { maxLength: 2, selector: (text) => (text.startsWith('#') ? '#' : text) });
const quoted = (value: string) => JSON.stringify(value);
const { selector: selectors } = fc.letrec<{ selector: string; compound: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...names).map((name) => `.${name.replace('&', '\\&')}`),
    fc.constantFrom('#top', '#le', ':first-child', ':root', ':lang(en)', ':lang(ja)'),
    fc
      .tuple(
        fc.constantFrom(...attributeNames),
        fc.constantFrom('=', '^=', '$=', '*=', '~=', '|='),
        fc.constantFrom(...names, ...values, 'lead big'),
        fc.constantFrom('', ' i'),
      )
      .map(([name, operator, value, flag]) => `[${name}${operator}${quoted(value)}${flag}]`),
    fc.constantFrom(...attributeNames).map((name) => `[${name}]`),
    // Only simple ones inside: happy-dom finds `:is(a b)` where there is no `a`.
    fc
      .tuple(fc.constantFrom('is', 'where', 'not', 'has'), tie('compound'))
      .map(([name, inner]) => `:${name}(${inner})`),
  ),
  compound: fc
    .tuple(fc.constantFrom('', '*', 'html', ...tags), onlyOneId(tie('part')))
    .map(([tag, parts]) => tag + parts.join('') || '*'),
  selector: fc
    .array(fc.tuple(tie('compound'), fc.constantFrom(' ', ' > ', ' + ', ' ~ ')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([compound, joint], at) => (at === 0 ? compound : joint + compound)).join('')),
}));

/** Whether the browser of the test finds an element for a selector. What it cannot read, it does not find. */
function matches(document: Window['document'], selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

test('whatever an element of the page matches, slim keeps', () => {
  const window = new Window();
  let matched = 0;
  fc.assert(
    fc.property(bodies, fc.array(selectors, { minLength: 1, maxLength: 8 }), (body, asked) => {
      const html = `<!doctype html><html lang=en><head><title>x</title></head><body>${body}</body></html>`;
      const document = new window.DOMParser().parseFromString(html, 'text/html');
      const elements = new Elements();
      elements.add(readHtml(html));
      const content = { elements, effects: effectsOf([]) };
      for (const selector of asked.filter((each) => matches(document, each))) {
        matched += 1;
        const css = firstStyles(`${selector}{color:red}`, content, { elsewhere: '', paper: true, made: false });
        expect(css, `${selector} in ${body}`).toContain('red');
      }
    }),
    { numRuns: 1000 },
  );
  expect(matched).toBeGreaterThan(200);
});
