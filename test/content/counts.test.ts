import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { contentFolder } from '../helpers/project.ts';

const { entries, problems } = checkContent(contentFolder);

test('the content has no problems', () => expect(problems).toEqual([]));

test.each([
  ['messages', 62],
  ['faqs', 16],
  ['claims', 61],
  ['portals', 19],
  ['steps', 30],
  ['terms', 25],
  ['sources', 60],
] as const)('there are at least this many %s: %i', (name, count) => expect(entries[name].length).toBeGreaterThanOrEqual(count));

test.each([
  ['state', 51],
  ['county', 1],
  ['programme', 3],
])('there are at least this many regions of kind %s: %i', (kind, count) => expect(entries.regions.filter((region) => region.data.kind === kind).length).toBeGreaterThanOrEqual(count));

test('there are exactly the 61 claims of the article', () => {
  expect(entries.claims.map((claim) => claim.data.number)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
});
