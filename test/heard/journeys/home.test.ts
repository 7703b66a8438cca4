import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press } = reader();

test('home: the way in by place and task', async () => {
  expect(await open('/')).toContain('Get into the right Optum portal');
  const way = await press('h', 'Down', 'c');
  expect(way).toMatch(
    inOrder('heading level 1', 'Where are you, and what do you need? heading level 2', 'State or area combo box'),
  );
  expect(way).toMatch(once('Where are you'));
  // Focus mode: letters now choose.
  await press('Insert+a');
  expect(await press('w')).toMatch(inOrder('Washington', 'All of Washington: cards, tasks, phones'));
  expect(await press('Tab')).toContain('What do you want to do? combo box');
  const answer = await press('Down');
  expect(answer).toMatch(
    inOrder('Check eligibility', 'UnitedHealthcare Provider Portal www.uhcprovider.com', 'Sign in'),
  );
  expect(answer).toMatch(once('All of Washington'));
  const box = await press('Tab', 'Tab');
  expect(box).not.toContain('Nothing typed yet');
});
