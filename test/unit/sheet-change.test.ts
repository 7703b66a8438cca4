/** What the maker of sheets says when portals are ticked, by hand or by the choice of a state. */
import { expect, test } from 'vitest';
import { changeOf } from '../../src/browser/maker/change.ts';

const none = { place: '', portals: [] };

test.each([
  [
    'a state that ticks a portal',
    none,
    { place: 'Washington', portals: ['OneHealthPort'] },
    'Washington. OneHealthPort added.',
  ],
  ['a tick', none, { place: '', portals: ['Optum Pro'] }, 'Optum Pro added.'],
  ['a tick taken away', { place: 'Ohio', portals: ['A', 'B'] }, { place: 'Ohio', portals: ['B'] }, 'A taken out.'],
  [
    'another state',
    { place: 'Ohio', portals: ['A', 'B'] },
    { place: 'Iowa', portals: ['B', 'C', 'D', 'E'] },
    'Iowa. C, D, and E added. A taken out.',
  ],
  ['more than one takes in', none, { place: 'Ohio', portals: ['A', 'B', 'C', 'D'] }, 'Ohio. 4 portals added.'],
  ['no state any more', { place: 'Ohio', portals: ['A'] }, none, 'No state or area. A taken out.'],
  ['nothing', { place: 'Ohio', portals: ['A'] }, { place: 'Ohio', portals: ['A'] }, ''],
])('%s', (_, before, now, words) => {
  expect(changeOf(before, now)).toBe(words);
});
