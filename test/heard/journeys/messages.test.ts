import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press, arrived } = reader();

test('messages: from the list to what it means, who can fix it, and the first step', async () => {
  await open('/messages/');
  const list = await press('1', 'Down', 'h', 'h', 'Down', 'Down');
  expect(list).toMatch(
    inOrder(
      'All messages, A to Z heading level 1',
      'Contents',
      'By where you are stuck heading level 2',
      'Your ID heading level 3',
      'Access denied link',
      'Your One Healthcare ID is locked link',
    ),
  );
  expect(list).toMatch(once('On this page'));

  await press('Return');
  await arrived();
  const message = await press('1', ...Array<string>(14).fill('Down'));
  expect(message).toMatch(inOrder('Your One Healthcare ID is locked heading level 1', 'Who can fix it'));
  expect(message).toMatch(once('Who can fix it'));
  expect(message).not.toContain('middle dot');
});
