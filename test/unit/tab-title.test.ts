import { expect, test } from 'vitest';
import { tabTitle } from '../../src/site/meta.ts';

test.each([
  ['Texas: which portal?', 'Texas: which portal? | Portal Access Guide'],
  ['x'.repeat(78), `${'x'.repeat(78)} | Portal Access Guide`],
  [`${'word '.repeat(20)}end`, `${'word '.repeat(14)}word… | Portal Access Guide`],
])('%s is called “%s” in a tab', (title, tab) => {
  expect(tabTitle(title)).toBe(tab);
  expect(tab.length).toBeLessThanOrEqual(100);
});
