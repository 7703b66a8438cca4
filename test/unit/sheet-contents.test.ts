/** What stands on a sheet of one's own: as much as fits, and what to leave out when it is too much. */
import { describe, expect, test } from 'vitest';
import { fullest, leanest, leaveOut, parts, type HeightOf, type Portal } from '../../src/browser/maker/contents.ts';

const portal = (id: string): Portal => ({
  id,
  procedure: `${id}-sign-in`,
  sharedProcedure: 'shared-sign-in',
  signOn: 'one-id',
  messages: ['locked', `${id}-1`, `${id}-2`, `${id}-3`],
  desks: ['help', `${id}-desk`],
});
const [one, two, three] = [portal('one'), portal('two'), portal('three')];

/** Every part is 10 high but for these. */
const heightsWith =
  (own: Record<string, number> = {}): HeightOf =>
  (part) =>
    own[part] ?? (part === parts.gap || part === parts.sectionGap ? 1 : 10);

describe('a sheet', () => {
  test('holds the steps of each portal, five messages and four desks, taken in turn, none twice', () =>
    expect(fullest([one, two, three], heightsWith(), 1000)).toEqual({
      portals: ['one', 'two', 'three'],
      columns: [
        ['procedure/one-sign-in', 'procedure/three-sign-in', 'lines'],
        ['procedure/two-sign-in', 'sign-on/one-id'],
      ],
      messages: ['locked', 'one-1', 'two-1', 'three-1', 'one-2'],
      desks: ['help', 'one-desk', 'two-desk', 'three-desk'],
    }));

  test('that is full shows fewer messages first, then the steps that the portals share', () => {
    // Head 10, boxes 10 + 1 + 10, columns 32, messages 10 + 10 each, desks 50, safety 10, and five gaps of 1.
    expect(fullest([one, two, three], heightsWith(), 188)?.messages).toHaveLength(5);
    expect(fullest([one, two, three], heightsWith(), 187)?.messages).toHaveLength(4);
    const shared = fullest([one, two, three], heightsWith(), 167);
    expect(shared?.columns.flat()).toEqual(['procedure/shared-sign-in', 'lines', 'sign-on/one-id']);
    expect(fullest([one, two, three], heightsWith(), 156)).toBeUndefined();
  });

  test('of one portal has a box of its own; two stand side by side, as high as the higher', () => {
    const height = heightsWith({ [parts.alone('one')]: 50, [parts.half('one')]: 80, [parts.half('two')]: 90 });
    const least = (portals: Portal[]) => {
      let page = 0;
      while (!fullest(portals, height, page)) page += 1;
      return page;
    };
    expect(least([one]) - least([two])).toBe(40);
    expect(least([one, two])).toBe(least([two, one]));
    expect(least([one, two]) - least([two])).toBe(80 + 10);
  });

  test('a sign-on without proof of its own takes no place in the columns', () =>
    expect(leanest([one], heightsWith({ 'sign-on/one-id': 0 })).columns.flat()).toEqual([
      'procedure/shared-sign-in',
      'lines',
    ]));
});

describe('what to leave out', () => {
  const height = heightsWith({ [parts.half('three')]: 500, [parts.wide('three')]: 500 });
  test('is the last portal where that will do', () =>
    expect(leaveOut([one, two, three], height, 300)).toEqual([three]));
  test('is more where it takes more', () => expect(leaveOut([one, three, two], height, 300)).toEqual([three, two]));
  test('is nothing where one portal alone is too much', () => {
    expect(leaveOut([one, two], heightsWith({ [parts.lines]: 900 }), 300)).toBeUndefined();
    expect(leaveOut([one], heightsWith(), 20)).toBeUndefined();
  });
});
