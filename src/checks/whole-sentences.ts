import type { CollectionName } from '../data/collections.ts';
import { plainText } from '../data/inline.ts';
import type { Check } from './check.ts';
import { problemAt } from './check.ts';

/** Lists whose items are sentences, each a line of its own on the page. */
const lists: [CollectionName, string][] = [
  ['portals', 'recognize'],
  ['portals', 'offers'],
  ['portals', 'notes'],
  ['regions', 'notes'],
  ['steps', 'before'],
  ['messages', 'fix'],
];

/** A capital letter, a figure or an opening quotation mark first, and a full stop or its like last. */
const whole = /^["“'(]?[\p{Lu}\d].*[.?!][)"”]?$/u;

export const wholeSentences: Check = {
  name: 'whole sentences',
  about:
    'In YAML a comma divides a list in brackets: a sentence with a comma and without quotation marks becomes two lines of the page.',
  check({ entries }) {
    return lists.flatMap(([name, field]) =>
      entries[name].flatMap((entry) =>
        (((entry.data as Record<string, unknown>)[field] as string[] | undefined) ?? []).flatMap((text, index) =>
          whole.test(plainText(text))
            ? []
            : [
                problemAt(
                  entry,
                  [field, index],
                  `"${text}" is no whole sentence: put a sentence with a comma in quotation marks, and end it with a period`,
                ),
              ],
        ),
      ),
    );
  },
};
