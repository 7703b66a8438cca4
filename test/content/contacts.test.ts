/** Every desk and every way in equals a table that was written from the evidence alone, before anybody looked at the content. */
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/data/texts.ts';
import { addresses, bare, desks, dialed, hoursIn, neverPrinted, numbersIn } from '../helpers/contacts-evidence.ts';
import { readContent } from '../../src/data/read.ts';
import { contentFolder } from '../helpers/project.ts';

const content = readContent(contentFolder);
const { entries } = content;

describe.each(entries.contacts.map(({ id, data }) => [id, data] as const))('%s', (_id, { phone, option, email, hours, chat }) => {
  const known = desks.filter((desk) =>
    phone ? desk.phone === dialed(phone, option) : email !== undefined && desk.email === email,
  );

  test('has a number of the table, with its option', () => expect(known.map(({ use }) => use)).toHaveLength(1));
  test('has the e-mail of that desk, or none', () => {
    if (email) expect(known.map((desk) => desk.email)).toEqual([email]);
  });
  test('has the hours of that desk', () => {
    const own = hoursIn(hours ?? '');
    const printed = known.flatMap((desk) => desk.hours ?? []);
    expect(own.filter((line) => !printed.includes(line))).toEqual([]);
    expect(own.length > 0).toBe(printed.length > 0);
  });
  test('has a chat with hours of the table, if with hours', () => {
    const chats = desks.filter(({ use }) => use.endsWith('chat')).flatMap((desk) => desk.hours ?? []);
    expect(hoursIn(chat ?? '').filter((line) => !chats.includes(line))).toEqual([]);
  });
});

test('every desk that the guide should name is there', () => {
  const phones = entries.contacts.flatMap(({ data }) => (data.phone ? [dialed(data.phone, data.option)] : []));
  const mails = entries.contacts.flatMap(({ data }) => data.email ?? []);
  const wanted = desks.filter(({ shown = true, phone, email }) => shown && (phone ?? email));
  expect(wanted.length).toBeGreaterThan(45);
  const missing = wanted.filter(({ phone, email = '' }) => (phone ? !phones.includes(phone) : !mails.includes(email)));
  expect(missing.map(({ use }) => use)).toEqual([]);
});

test('no text holds a number that must not be printed', () => {
  const found = textsOf(content).flatMap(({ text, path }) => numbersIn(text).map((number) => `${number} ${path}`));
  expect(found.filter((line) => neverPrinted.some((number) => line.startsWith(number)))).toEqual([]);
});

describe('addresses', () => {
  const of = (confidences: string[]) =>
    addresses.filter(({ confidence }) => confidences.includes(confidence)).flatMap(({ home, register }) => [home, ...(register ? [register] : [])].map((address) => address.toLowerCase()));
  /** A path below a known address is as good as the address. */
  const isKnown = (address: string, list: string[]) => list.some((known) => address === known || address.startsWith(`${known}/`));

  test.each(entries.portals.map(({ id, data }) => [id, data] as const))('%s', (_id, { address, registerAddress, unconfirmedAddresses, ended }) => {
    const linked = [address, registerAddress].flatMap((one) => (one ? [bare(one)] : []));
    expect(linked.filter((one) => !isKnown(one, of(['high', 'medium'])))).toEqual([]);
    expect(unconfirmedAddresses.filter((one) => !isKnown(bare(one), of(['medium', 'low'])))).toEqual([]);
    const named = (ended?.now ?? '').match(/[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect(named.filter((one) => !isKnown(bare(one), of(['high', 'medium'])))).toEqual([]);
  });
  test.each(entries.signOns.flatMap(({ id, data }) => (data.host ? [[id, data.host] as const] : [])))('%s', (_id, host) =>
    expect(isKnown(bare(host), of(['high']))).toBe(true),
  );
});
