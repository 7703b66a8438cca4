/** What an address says of itself: its host, its faults and the known host that it belongs to or imitates. */
import { describe, expect, test } from 'vitest';
import { inspectAddress, type FaultKind } from '../../src/addresses/inspect.ts';
import { knownNames } from '../../src/addresses/look-alikes.ts';

const known = knownNames([
  'claims.meadowcare.com',
  'www.meadowcare.com',
  'provider.meadowcare.com',
  'www.larkhealth.org',
]);
const inspect = (address: string) => inspectAddress(address, known);
const kinds = (address: string) => inspect(address).faults.map(({ kind }) => kind);
const unlisted = {
  kind: 'unlisted',
  message: 'It may be new, it may belong to somebody else, or it may be false.',
};

describe('a listed host', () => {
  test('has no fault of its own', () =>
    expect(inspect('https://www.larkhealth.org/en?x=1')).toEqual({
      host: 'www.larkhealth.org',
      shown: 'www.larkhealth.org',
      listed: true,
      inner: [],
      faults: [],
    }));

  test.each<[string, FaultKind, string]>([
    ['http://www.larkhealth.org', 'not-https', 'It starts with http, not with https.'],
    ['ftp://www.larkhealth.org', 'not-https', 'It starts with ftp, not with https.'],
    [
      'https://pat@www.larkhealth.org',
      'user-info',
      'There is an @ before the host, and what stands before the @ is not the host.',
    ],
    [
      'https://:secret@www.larkhealth.org',
      'user-info',
      'There is an @ before the host, and what stands before the @ is not the host.',
    ],
    ['https://www.larkhealth.org:8443', 'port', 'The port 8443 is unusual: portals use no number after the host.'],
    ['https://www.larkhealth.org\\x@y', 'backslash', 'It holds a backslash and an @, which programs read in two ways.'],
    [
      'https://www.larkhealth.org/x\\@y',
      'backslash',
      'It holds a backslash and an @, which programs read in two ways.',
    ],
    ['https://ｗｗｗ.larkhealth.org', 'foreign-letters', 'The host holds letters that are not plain English ones.'],
    ['https://www.larkhealth。org', 'foreign-letters', 'The host holds letters that are not plain English ones.'],
    ['https://www.larkhealth.org?u=//evil-host.com', 'redirect', 'It carries another address inside.'],
  ])('%s: %s', (address, kind, message) => {
    const { host, listed, faults } = inspect(address);
    expect({ host, listed, faults }).toEqual({
      host: 'www.larkhealth.org',
      listed: true,
      faults: [{ kind, message }],
    });
  });

  test.each([
    // The usual port is none
    'https://www.larkhealth.org:443',
    // A backslash in place of a slash is no trick without an @, nor one before an @ that a slash parts from it
    'https:\\\\www.larkhealth.org',
    'https://www.larkhealth.org\\x',
    'https://www.larkhealth.org\\x/@y',
    'https://www.larkhealth.org\\x?@y',
    'https://www.larkhealth.org\\x#@y',
    'https://www.larkhealth.org/x@y',
    // Foreign letters behind the host, or before it
    'https://www.larkhealth.org/münchen',
    'https://www.larkhealth.org?münchen',
    'https://www.larkhealth.org#münchen',
    'https://www.larkhealth.org\\münchen',
  ])('no fault: %s', (address) => expect(kinds(address)).toEqual([]));

  test('the slashes of the scheme may be backslashes before an @, too', () =>
    expect(kinds('https:\\\\pat@www.larkhealth.org')).toEqual(['user-info']));

  test('foreign letters before an @ are not the host', () =>
    expect(kinds('https://jürgen@www.larkhealth.org')).toEqual(['user-info']));

  test('faults in their order', () =>
    expect(kinds('http://pat@www.larkhealth.org:8443/x\\@y?u=//evil-host.com')).toEqual([
      'not-https',
      'user-info',
      'port',
      'backslash',
      'redirect',
    ]));
});

describe('what has no host', () => {
  test.each(['https://', 'https://evil host.com', 'evil-host.com', ''])('no browser opens “%s”', (address) =>
    expect(inspect(address)).toEqual({
      host: '',
      shown: '',
      listed: false,
      inner: [],
      faults: [{ kind: 'unreadable', message: 'No browser can open it.' }],
    }),
  );

  test('a piece of program', () =>
    expect(inspect('javascript:alert(1)')).toEqual({
      host: '',
      shown: '',
      listed: false,
      inner: [],
      faults: [{ kind: 'not-https', message: 'It starts with javascript, not with https.' }],
    }));
});

describe('a number in place of a name', () => {
  test('names no owner', () =>
    expect(inspect('https://203.0.113.7/x')).toEqual({
      host: '203.0.113.7',
      shown: '203.0.113.7',
      listed: false,
      inner: [],
      faults: [{ kind: 'number', message: 'The host is a number, and a number names no owner.' }, unlisted],
    }));

  test('also one in one’s own network', () =>
    expect(inspect('https://10.0.0.1').faults).toEqual([
      { kind: 'own-network', message: 'The host is a number, and a number names no owner.' },
      unlisted,
    ]));

  test.each([
    ['10.0.0.1', 'own-network'],
    ['10.255.255.254', 'own-network'],
    ['9.0.0.1', 'number'],
    ['11.0.0.1', 'number'],
    ['100.0.0.1', 'number'],
    ['110.0.0.1', 'number'],
    ['127.0.0.1', 'own-network'],
    ['126.0.0.1', 'number'],
    ['128.0.0.1', 'number'],
    ['192.168.0.1', 'own-network'],
    ['192.167.0.1', 'number'],
    ['192.169.0.1', 'number'],
    ['192.16.8.1', 'number'],
    ['169.254.0.1', 'own-network'],
    ['169.253.0.1', 'number'],
    ['169.255.0.1', 'number'],
    ['172.15.0.1', 'number'],
    ['172.16.0.1', 'own-network'],
    ['172.19.0.1', 'own-network'],
    ['172.20.0.1', 'own-network'],
    ['172.29.0.1', 'own-network'],
    ['172.30.0.1', 'own-network'],
    ['172.31.0.1', 'own-network'],
    ['172.32.0.1', 'number'],
    ['172.1.0.1', 'number'],
    ['172.160.0.1', 'number'],
    ['8.172.16.1', 'number'],
    // Written in another way, it hides something
    ['0300.0250.0.1', 'number'],
    ['3232235777', 'number'],
    ['0xC0A80101', 'number'],
    ['192.168.257', 'number'],
    ['[::1]', 'number'],
    ['[2001:db8::1]', 'number'],
  ])('%s: %s', (host, kind) => expect(kinds(`https://${host}/`)).toEqual([kind, 'unlisted']));

  test.each([
    ['https://192.168.1.1:8/x', ['port', 'own-network', 'unlisted']],
    ['https://192.168.1.1:8443/x', ['port', 'own-network', 'unlisted']],
    ['https://192.168.1.1:443?a:b', ['own-network', 'unlisted']],
    ['https://pat:secret@192.168.1.1', ['user-info', 'own-network', 'unlisted']],
    ['https:\\\\192.168.1.1\\x', ['own-network', 'unlisted']],
    ['https://192.168.1.1#x\ny@z', ['own-network', 'unlisted']],
  ])('what stands around it changes nothing: %s', (address, expected) => expect(kinds(address)).toEqual(expected));

  test.each(['https://1.2.3.4.com', 'https://a1.2.3.4.com', 'ssh://a1.2.3.4', 'ssh://1.2.3', 'https://localhost'])(
    'none in %s',
    (address) => expect(kinds(address)).not.toContain('number'),
  );
});

describe('foreign letters', () => {
  test.each([
    ['https://münchen.de', 'münchen.de'],
    ['https://xn--mnchen-3ya.de', 'münchen.de'],
    ['https://www.xn--mnchen-3ya.de', 'www.münchen.de'],
    ['ssh://xn--mnchen-3ya.de', 'münchen.de'],
  ])('%s reads %s', (address, shown) => {
    const found = inspect(address);
    expect(found.shown).toBe(shown);
    expect(found.faults.map(({ kind }) => kind)).toContain('foreign-letters');
  });

  test('none where a name merely holds the mark of them', () =>
    expect(kinds('https://axn--mnchen-3ya.de')).toEqual(['unlisted']));

  test('of two alphabets', () =>
    expect(inspect('https://evil-hоst.com').faults).toEqual([
      { kind: 'foreign-letters', message: 'The host holds letters that are not plain English ones.' },
      { kind: 'mixed-alphabets', message: 'It mixes letters of two alphabets that look the same.' },
      unlisted,
    ]));
});

test('a dot at the end is a fault', () =>
  expect(inspect('https://evil-host.com./').faults).toEqual([
    { kind: 'trailing-dot', message: 'The host ends in a dot.' },
    unlisted,
  ]));

describe('the same owner', () => {
  test.each([
    // The host that is written most like it, else the first
    ['https://meadowcare.com', 'www.meadowcare.com'],
    ['https://www.provider.meadowcare.com', 'provider.meadowcare.com'],
    ['https://www.claims.meadowcare.com', 'claims.meadowcare.com'],
    ['https://provider.www.meadowcare.com', 'claims.meadowcare.com'],
    ['https://new.meadowcare.com', 'claims.meadowcare.com'],
    ['https://larkhealth.org', 'www.larkhealth.org'],
  ])('%s belongs to %s', (address, relatedTo) => {
    const { hostname } = new URL(address);
    expect(inspect(address)).toEqual({
      host: hostname,
      shown: hostname,
      listed: false,
      relatedTo,
      inner: [],
      faults: [
        {
          kind: 'same-owner',
          message: `It belongs to the same owner as ${relatedTo}, but no source of ours prints it.`,
        },
      ],
    });
  });
});

describe('an imitation', () => {
  test.each([
    [
      'www.larkheaith.org',
      'www.larkhealth.org',
      { kind: 'look-alike', message: 'It looks like www.larkhealth.org, and is another one.' },
    ],
    [
      'www.larkhealth.net',
      'www.larkhealth.org',
      { kind: 'other-ending', message: 'It has the name of www.larkhealth.org, but another ending.' },
    ],
    [
      'www.larkhealth.evil-host.com',
      'www.larkhealth.org',
      {
        kind: 'known-name-inside',
        message: 'It holds the name of www.larkhealth.org, but its owner is evil-host.com.',
      },
    ],
    [
      'larkhealth-portal',
      'www.larkhealth.org',
      {
        kind: 'known-name-inside',
        message: 'It holds the name of www.larkhealth.org, but its owner is larkhealth-portal.',
      },
    ],
  ])('%s', (host, imitates, fault) =>
    expect(inspect(`https://${host}/www.meadowcare.com`)).toEqual({
      host,
      shown: host,
      listed: false,
      imitates,
      inner: [],
      faults: [fault],
    }),
  );
});

describe('a listed host behind the slash', () => {
  test.each([
    ['https://evil-host.com/www.larkhealth.org', 'www.larkhealth.org'],
    ['https://evil-host.com/WWW.LarkHealth.org/en', 'www.larkhealth.org'],
    ['https://evil-host.com\\www.larkhealth.org', 'www.larkhealth.org'],
  ])('names no owner: %s', (address, behind) =>
    expect(inspect(address).faults).toEqual([
      { kind: 'host-in-path', message: `It writes ${behind} behind the slash, where it names no owner.` },
      unlisted,
    ]),
  );

  test.each([
    'https://evil-host.com/',
    'https://evil-host.com/en/www.larkhealth.org',
    'https://evil-host.com/www.larkhealth.org-en',
    'https://evil-host.com/en-www.larkhealth.org',
  ])('not in %s', (address) => expect(inspect(address).faults).toEqual([unlisted]));

  test('behind more slashes it may be opened too', () =>
    expect(kinds('https://evil-host.com//www.larkhealth.org')).toEqual(['redirect', 'host-in-path', 'unlisted']));
});

describe('a short link hides where it leads', () => {
  const short = { kind: 'shortener', message: 'This is a short link, which hides where it leads.' };

  test.each([
    'https://bit.ly/3x',
    'https://www.tinyurl.com/3x',
    'https://aka.ms/3x',
    'https://qr.co/3x',
    'https://bl.ink',
  ])('%s', (address) => expect(inspect(address).faults).toEqual([short, unlisted]));

  test.each(['https://bit.ly.evil-host.com', 'https://rabbit.ly/3x', 'https://evil-host.com/bit.ly'])(
    'not %s',
    (address) => expect(kinds(address)).not.toContain('shortener'),
  );
});
