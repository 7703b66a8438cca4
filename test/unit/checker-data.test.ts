/** What the checker loads holds every host and every desk with a phone, and leads to pages that there are. */
import { expect, test } from 'vitest';
import { checkerData } from '../../src/data/views/checker.ts';
import { isListed } from '../../src/schemas/labels.ts';
import { guide } from '../helpers/guide.ts';

const data = checkerData(guide, ({ collection, id }) => `${collection}/${id}`);

test('every host, and whether it is on the list', () => {
  expect(data.hosts.map(({ host, listed }) => [host, listed])).toEqual(
    [...guide.hosts.values()].map(({ host, role }) => [host, isListed(role)]),
  );
});

test('every desk that can be called, with hours and standing', () => {
  expect(data.desks.map(({ phone }) => phone)).toEqual(
    [...guide.contacts.values()].flatMap(({ phone }) => (phone === undefined ? [] : [phone])),
  );
  expect(data.desks[0]).toMatchObject({ hours: expect.stringContaining('Central Time') as string, status: 'Official' });
});

test('no markup, and pages that there are', () => {
  expect(JSON.stringify([data.hosts, data.desks])).not.toMatch(/\*\*|\]\(/);
  for (const { href, title } of Object.values(data.pages).filter(({ href }) => href.startsWith('steps/'))) {
    expect(guide.steps.has(href.replace('steps/', ''))).toBe(true);
    expect(title).not.toBe('');
  }
});
