import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press } = reader();

test('region: the answer, the table by rows, the tasks and the desk to call', async () => {
  expect(await open('/regions/washington/')).toContain('Washington: which portal?');
  expect(await press('h', 'Down', 'Down')).toMatch(
    inOrder(
      'Washington: which portal? heading level 1',
      'Look at the patient’s card',
      'UnitedHealthcare Provider Portal',
      'www.uhcprovider.com link',
    ),
  );
  const table = await press('t', 'Down');
  expect(table).toMatch(
    inOrder(
      'Take the first line that fits',
      '2 columns',
      'Card, letter or order column header',
      'WA Apple Health Medicaid',
      'row header',
    ),
  );
  const sections = await press('h', 'h', 'h');
  for (const name of ['By task', 'First time here?', 'Call']) expect(sections).toMatch(once(name));
  expect(sections).not.toContain('region');
  const desk = await press('Down', 'Down', 'Down');
  expect(desk).toMatch(inOrder('UnitedHealthcare Web Support', '866-842-3278 link', 'Central Time'));
  expect(desk).toMatch(once('866-842-3278'));
  expect(table + sections + desk).not.toContain('middle dot');
});
