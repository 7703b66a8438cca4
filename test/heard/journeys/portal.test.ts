import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press, arrived } = reader();
const down = (count: number) => press(...Array<string>(count).fill('Down'));

test('portal: address and status in words, each fact once, then its steps', async () => {
  await open('/portals/onehealthport/');
  const facts = `${await press('1')}\n${await down(7)}`;
  expect(facts).toMatch(
    inOrder(
      'OneHealthPort heading level 1',
      'www.onehealthport.com/sso link',
      'Official.',
      'Sign in with',
      'Who lets you in',
    ),
  );
  for (const fact of ['Official.', 'Subscriber ID', 'Who lets you in']) expect(facts).toMatch(once(fact));
  expect(facts).not.toContain('An official page says so');
  expect(await press('1', 'h', 'h', 'k')).toMatch(
    inOrder('Call heading level 2', 'Get in heading level 2', 'Sign in through OneHealthPort link'),
  );

  await press('Return');
  await arrived();
  expect(await press('1', 'l')).toMatch(/Sign in through OneHealthPort heading level 1[^]*List with \d+ items/);
});
