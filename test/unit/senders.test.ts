/** The e-mail addresses in a text: only one under a name that imitates a listed host is named. */
import { describe, expect, test } from 'vitest';
import { listsOf } from '../../src/addresses/judge.ts';
import { holdsMailAddress, judgeSenders } from '../../src/addresses/senders.ts';

const lists = listsOf({
  hosts: [
    { host: 'provider.meadowcare.com', owner: 'Meadowcare', listed: true, use: 'Claims and benefits.' },
    { host: 'www.larkhealth.org', owner: 'Lark Health', listed: true, use: 'Its home page.' },
    { host: 'meadowcare-reviews.com', owner: 'A blog', listed: false, use: 'Opinions of readers.' },
  ],
});
const senders = (text: string, ...targets: string[]) =>
  judgeSenders(
    text,
    targets.map((target) => ({ shown: 'Write to us', target })),
    lists,
  ).map(({ about }) => about);

describe('what is said of a sender', () => {
  test.each([
    [
      'meadowcare-billing.com',
      'provider.meadowcare.com',
      ['It holds the name of provider.meadowcare.com, but its owner is meadowcare-billing.com.'],
    ],
    ['larkhealth.net', 'www.larkhealth.org', ['It has the name of www.larkhealth.org, but another ending.']],
  ])('%s', (domain, imitates, reasons) =>
    expect(judgeSenders(`Mail pat@${domain} today.`, [], lists)).toEqual([
      {
        kind: 'sender',
        verdict: 'suspicious',
        about: domain,
        sentence: `An e-mail address in it ends in ${domain}, which is not ${imitates}.`,
        reasons,
        facts: [],
      },
    ]),
  );

  test('foreign letters are told once, as what they pretend', () =>
    expect(judgeSenders('pat@larkhеalth.org', [], lists)).toMatchObject([
      {
        about: 'xn--larkhalth-k0h.org',
        reasons: [
          'It looks like www.larkhealth.org, and is another one.',
          'It mixes letters of two alphabets that look the same.',
        ],
      },
    ]));
});

describe('an imitation is found', () => {
  test.each([
    ['pat@larkhealth.net', ['larkhealth.net']],
    ['pat.a_b%c+d-@larkhealth.net.', ['larkhealth.net']],
    ['jürgen@larkhealth.net, and more', ['larkhealth.net']],
    ['7@larkhealth.net', ['larkhealth.net']],
    ['<pat.@larkhealth.net>', ['larkhealth.net']],
    ['pat@mail.larkhealth.net', ['mail.larkhealth.net']],
    ['pat@larkhealth2.co.uk', ['larkhealth2.co.uk']],
    ['pat@larkhealth.org.a.b.c.d.e.f.g.h.i.j.evil-host.com', ['larkhealth.org.a.b.c.d.e.f.g.h.i.j.evil-host.com']],
    ['pat@larkhealth.photography', ['larkhealth.photography']],
    // Each domain once, in the order of the text
    ['pat@LarkHealth.net sam@LARKHEALTH.NET', ['larkhealth.net']],
    ['pat@larkhealth.net;sam@meadowcare.net\nkim@larkhealth.net', ['larkhealth.net', 'meadowcare.net']],
    ['pat@larkhealth.net@meadowcare.net', ['meadowcare.net']],
  ])('%s', (text, found) => expect(senders(text)).toEqual(found));

  test('in what a link writes to', () =>
    expect(senders('', 'mailto:pat@larkhealth.net', 'MAILTO:pat@meadowcare.net?subject=Claims')).toEqual([
      'larkhealth.net',
      'meadowcare.net',
    ]));
});

describe('nobody else is named', () => {
  test.each([
    // Listed, of the same owner, known, or a stranger
    'pat@www.larkhealth.org',
    'pat@larkhealth.org',
    'pat@meadowcare-reviews.com',
    'pat@evil-host.com',
    // No e-mail address
    'larkhealth.net',
    '@larkhealth.net',
    '"@larkhealth.net',
    'pat @larkhealth.net',
    'pat@ larkhealth.net',
    'pat@larkhealth',
    'pat@larkhealth.n',
    'pat@larkhealth.net/path',
    'pat@larkhealth.net2',
    'pat@larkhealth.net-',
    `pat@larkhealth.${'a'.repeat(25)}`,
    '',
  ])('%s', (text) => expect(senders(text)).toEqual([]));

  test('nor what a link to a page holds', () =>
    expect(
      senders('', 'https://evil-host.com/?to=pat@larkhealth.net', 'https://evil-host.com/?mailto:pat@larkhealth.net'),
    ).toEqual([]));
});

test.each([
  ['Mail pat@evil-host.com today', true],
  ['p@evil-host.com', true],
  ['Mail pat at evil-host.com', false],
  ['Claims @ 5 p.m.', false],
  ['https://pat@evil-host.com/x', false],
  ['', false],
])('whether “%s” holds an e-mail address: %s', (text, holds) => {
  expect(holdsMailAddress(text)).toBe(holds);
  expect(holdsMailAddress(text)).toBe(holds);
});
