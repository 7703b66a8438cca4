import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press, arrived } = reader();
const down = (count: number) => press(...Array<string>(count).fill('Down'));

test('portal: address and status in words, each fact once, then its steps', async () => {
  await open('/portals/onehealthport/');
  const facts = (await press('1')) + (await down(9));
  expect(facts).toMatch(
    inOrder(
      'OneHealthPort heading level 1',
      'www.onehealthport.com/sso link',
      'Official.',
      'Sign in with',
      'Who lets you in',
      'Get in heading level 2',
      'Sign in through OneHealthPort link',
    ),
  );
  for (const fact of ['Official.', 'Subscriber ID', 'outside biller', 'Sign in through OneHealthPort'])
    expect(facts).toMatch(once(fact));
  expect(facts).not.toContain('An official page says so');

  await press('Return');
  await arrived();
  const steps = (await press('1')) + (await down(8));
  expect(steps).toMatch(inOrder('Sign in through OneHealthPort heading level 1', '1.', '2.'));
});
