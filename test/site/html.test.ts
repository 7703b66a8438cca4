/** Every page is HTML as the standard has it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../helpers/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Style, not meaning: Starlight writes `<meta/>`.
      'void-style': 'off',
      // The standard lets an id start with an underscore, as Starlight's `_top` does.
      'valid-id': ['error', { relaxed: true }],
      // A phone number with hyphens that do not break cannot be copied into a phone; CSS keeps ours on one line.
      'tel-non-breaking': 'off',
      // Some pages are titled with the exact words of a message.
      'long-title': ['error', { maxlength: 100 }],
    },
  }),
);

test.each(builtPages().map(({ path, html }) => [path, html] as const))('%s', async (_path, html) => {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});
