import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press } = reader();

test('own sheet: each choice says what it has changed, and whether the sheet fits', async () => {
  await open('/desk-reference/');
  await press('c', 'Insert+a');
  const state = await press('w');
  expect(state).toMatch(inOrder('Washington. UnitedHealthcare Provider Portal added.', 'This fits on one page.'));
  expect(state).toMatch(once('This fits on one page.'));
  expect(await press('Tab')).toContain('UnitedHealthcare Provider Portal check box checked');
  await press('Tab');
  for (let time = 0; time < 3; time += 1) {
    const ticked = await press('space');
    for (const words of ['checked', 'Optum Pro added. This fits on one page.']) expect(ticked).toMatch(once(words));
    const cleared = await press('space');
    for (const words of ['not checked', 'Optum Pro taken out. This fits on one page.'])
      expect(cleared).toMatch(once(words));
  }
});

test('own sheet: the words about privacy are not said at every field', async () => {
  await open('/desk-reference/');
  const fields = await press('e', 'e', 'e');
  expect(fields).toMatch(inOrder('Our administrator entry', 'Backup person entry', 'Payer letter kept in entry'));
  expect(fields).not.toContain('Everything stays in this page');
});
