import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press, narrow } = reader();

test('scheme: the choice says its name and what is chosen', async () => {
  await open('/about/');
  expect(await press('c')).toMatch(inOrder('Select theme combo box', 'Auto'));
  await press('Insert+a');
  expect(await press('l')).toContain('Light');
});

test('404: says so, and offers a box with a name', async () => {
  await open('/no/such/page/');
  expect(await press('1', 'Down')).toMatch(inOrder('Page not found heading level 1', 'This guide has no page at that'));
  expect(await press('e')).toMatch(inOrder('What were you looking for? entry', 'nothing you type is sent'));
});

test('menu of a phone: it says that it opens and closes; no stop is nameless', async () => {
  await narrow();
  await open('/portals/onehealthport/');
  const head = await press('Tab', 'Tab', 'Tab', 'Tab');
  expect(head).toMatch(
    inOrder('Portal Access Guide', 'Find a message link', 'navigation Main', 'Menu collapsed push button'),
  );
  expect(head).toMatch(once('Find a message link'));
  expect(await press('Return')).toContain('expanded');
  const inside = await press('Tab');
  expect(inside).toContain('Start here');
  expect(inside).not.toContain('panel');
  expect(await press('Escape')).toContain('collapsed');
});
