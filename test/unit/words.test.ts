import { expect, test } from 'vitest';
import { foldText } from '../../src/data/fold-text.ts';
import { hasAddress, hasPhone, idOf, stem, stems, withoutFurniture, words } from '../../src/search/words.ts';

test('quotes, dashes, case and line breaks do not matter', () => {
  expect(foldText('Can’t\nSIGN–IN “now”')).toBe(foldText("can't sign-in 'now'"));
});

test.each(['opt um pay', 'opt em pay', 'opt them pay', 'optimum pay'])('a dictation of the name: %s', (text) =>
  expect(words(text)).toEqual(['optum', 'pay']),
);

test.each([
  ['sign up', ['signup']],
  ['sing up', ['signup']],
  ['sgin in', ['signin']],
  ['singing in', ['signin']],
  ['lgo in', ['login']],
  ['signed in', ['signin']],
  ['logging on', ['logon']],
  ['set up', ['setup']],
  ['out of network', ['oon']],
  ['P.O. box', ['po', 'box']],
  ['well med', ['wellmed']],
  ['a i', []],
  ['my eye d', ['id']],
  ['eye dee', ['id']],
  ['health care claim', ['healthcare', 'claim']],
  ['out of net', ['oon']],
  ['out of network claim', ['oon', 'claim']],
  ['change healthcare', ['changehealthcare']],
  ['e mail or e mails', ['email', 'emails']],
  ['pop up', ['popup']],
  ['logged off', ['logoff']],
  ['sign out', ['signout']],
  ['u m r', ['umr']],
  ['a b c d e f g h i j k', ['abcdefghij', 'k']],
  ['a i a card', ['card']],
])('what belongs together is one word: %s', (text, list) => expect(words(text)).toEqual(list));

test.each([
  ['800-555-0199', true],
  ['(800) 555-0199', true],
  ['800.555.0199', true],
  ['8005550199', true],
  ['800 555 0199', true],
  ['80-555-0199', false],
  ['800-55-0199', false],
  ['800-555-019', false],
  ['800-555-01999', false],
  ['800x555x0199', false],
  ['no number', false],
])('a phone number in "%s": %s', (text, has) => expect(hasPhone(text)).toBe(has));

test.each([
  ['is uhcprovider-login.com real', true],
  ['identity.onehealthcareid.COM says no', true],
  ['locked out of va.gov', true],
  ['no address. Common words', false],
  ['the .com of optum', false],
])('an address in "%s": %s', (text, has) => expect(hasAddress(text)).toBe(has));

test('codes are joined, however they are written', () => {
  expect(words('OHID-1001')).toEqual(['ohid1001']);
  expect(words('ohid 1001')).toEqual(['ohid1001']);
});

test.each([
  ['a 12', ['12']],
  ['era 8', ['era', '8']],
  ['era 83', ['era83']],
  ['era-83512', ['era83512']],
  ['era 835123', ['era', '835123']],
  ['notice 27', ['notice27']],
  ['message 27', ['message', '27']],
  ['co 45 and pr 96', ['co45', 'pr96']],
  ['era_835', ['era', '835']],
  ['2era 835', ['2era', '835']],
  ['era 835x', ['era', '835x']],
])('a code is two to six letters and two to five digits: %s', (text, list) => expect(words(text)).toEqual(list));

test.each([
  [
    'a also am an and any are as at be because been but by can could did do does doing even for from get gets getting go goes',
  ],
  [
    'going got had has have having he her here him how i if im in into is it its ive just know let like make me mine my of oh ok',
  ],
  [
    'on or our ours out please say says saying she should so some something such supposed tell than thanks that the their them then there',
  ],
  [
    'these they thing things this those though to too try trying up us very was we were what when where which while who why will',
  ],
  ['with would you your'],
])('words that carry no meaning are dropped: %s', (text) => expect(words(text)).toEqual([]));

test('nothing has no words', () => expect(words(' … ')).toEqual([]));

test('words that turn a message around are kept', () => {
  expect(words('the code did not come')).toEqual(['code', 'not', 'come']);
});

test.each([
  ['ids', 'ids'],
  ['fees', 'fee'],
  ['codes', 'cod'],
  ['code', 'cod'],
  ['uses', 'use'],
  ['tries', 'try'],
  ['diesel', 'diesel'],
  ['pass', 'pass'],
  ['status', 'status'],
  ['basis', 'basis'],
  ['testing', 'test'],
  ['expired', 'expir'],
  ['expires', 'expir'],
  ['scheduling', 'schedul'],
  ['king', 'king'],
  ['need', 'need'],
  ['logging', 'log'],
  ['letter', 'letter'],
  ['calling', 'call'],
  ['1040s', '1040s'],
  ['835s', '835'],
  // Trade words for one thing.
  ['eins', 'tin'],
  ['precertification', 'auth'],
  ['medicines', 'drug'],
  ['chiropractors', 'chiro'],
  ['admin', 'admin'],
  ['administrators', 'admin'],
  ['eobs', 'remit'],
  ['counselors', 'therapist'],
  ['lmhc', 'therapist'],
  ['835sx', '835sx'],
  ['submitt', 'submit'],
  ['ohid1001', 'ohid1001'],
])('%s is matched as %s', (word, form) => expect(stem(word)).toBe(form));

test('the stems of a text stand in its order', () => expect(stems('Your codes are expired')).toEqual(['cod', 'expir']));

test.each([
  ['© 2026 Optum, Inc. All rights reserved.', ''],
  ['Call 866-842-3278 or (866) 842 3278', 'Call or'],
  ['11/23/2026 09:15 AM', ''],
  ['Trace ID: 9f2c-77aa', ''],
  ['https://identity.example.com/login?x=1', ''],
  ['TIN 12-3456789', 'TIN'],
  ['NPI 1234567890', 'NPI'],
  ['123-45-6789', ''],
  ['12–3456789', ''],
  ['12 3456789', ''],
  ['123 45 6789', ''],
  ['123‑45‑6789', ''],
  ['SSN 123–45–6789 locked', 'SSN locked'],
  ['123 45 678', '123 45 678'],
  ['Error 404 1001', 'Error 404 1001'],
  ['NPI 123456789', 'NPI'],
  ['Case 12345678', 'Case 12345678'],
  ['Case 12345678901', 'Case 12345678901'],
  ['TIN 12-345678', 'TIN 12-345678'],
  ['© 2026 Optum\nLocked', 'Locked'],
  ['(c) 2026 Optum. Locked', 'Locked'],
  ['Copyright Optum', ''],
  ['All rights reserved', ''],
  ['TraceID 9f2c', ''],
  ['Request no 9f2c', ''],
  ['request no. 9f2c', ''],
  ['Session ID : 9f2c', ''],
  ['Reference number:9f2c', ''],
  ['Correlation id #9f2c locked', 'locked'],
  ['transaction id  9f-2c', ''],
  ['Request a code', 'Request a code'],
  ['See http://portal.example/a?b=c#d now', 'See now'],
  ['Privacy Policy | Terms of Use | Cookie preferences', '| |'],
  ['Skip to main content', ''],
  ['Call 1-800-555-0199', 'Call'],
  ['Call +1 (800) 555-0199', 'Call'],
  ['Call +1(800) 555-0199', 'Call'],
  ['Call 800.555.0199', 'Call'],
  ['Call 800-555-01999', 'Call 800-555-01999'],
  ['2026-11-23', ''],
  ['1/2/26', ''],
  ['9:15 Locked', 'Locked'],
  ['9:15pm', ''],
  ['9:15:30 p.m.', ''],
  ['At 21:05:59', 'At'],
])('furniture of a page and numbers of a practice are dropped: %s', (text, rest) => {
  expect(withoutFurniture(text).replace(/\s+/g, ' ').trim()).toBe(rest);
});

test.each([
  ['um I lost it', 'I lost it'],
  ['so um, the code', 'so , the code'],
  ['UM letter', 'UM letter'],
  ['I said um', 'I said um'],
  ['Opt um pay', 'Opt um pay'],
  ['umbrella', 'umbrella'],
])('what is said while thinking is dropped, where a word follows: %s', (text, rest) =>
  expect(withoutFurniture(text).replace(/\s+/g, ' ').trim()).toBe(rest),
);

test.each([
  ['/messages/access-code-page/', 'message', 'access code page'],
  ['/portals/#task-prior-authorization', 'task', 'task prior authorization'],
  ['/which-portal/#card-dental', 'card', ''],
] as const)('an address in words: %s', (path, kind, said) => expect(idOf({ kind, path })).toBe(said));

test('what is dropped leaves a space, so that its neighbours stay two words', () =>
  expect(withoutFurniture('TIN:12-3456789.')).toBe('TIN: .'));

test('letters of full width are read as plain ones', () =>
  expect(withoutFurniture('ＴＩＮ １２-3456789')).toBe('TIN  '));

test('of a query longer than 50,000 characters the start is read', () => {
  expect(withoutFurniture('x'.repeat(50_000))).toHaveLength(50_000);
  expect(withoutFurniture(`${'x'.repeat(49_999)}yz`)).toBe(`${'x'.repeat(49_999)}y`);
});

test.each([
  ['You are not regis-\ntered', 'You are not registered'],
  ['micro depos- \n  it', 'micro deposit'],
  ['Optum - \nSign in', 'Optum - \nSign in'],
  ['out-of-network', 'out-of-network'],
])('a word that is broken at the end of a line is one word: %j', (text, whole) =>
  expect(withoutFurniture(text)).toBe(whole),
);

test('what a text message says under its code is left out', () =>
  expect(
    withoutFurniture(
      'Your code is 123. Do not share this code. Msg & data rates may apply\nReply STOP to opt out',
    ).trim(),
  ).toBe('Your code is 123.  .'));
