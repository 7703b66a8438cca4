/** The verdict on one address: its sentence, the reasons for it and what the guide knows of its host. */
import { describe, expect, test } from 'vitest';
import { judgeAddress, listsOf } from '../../src/addresses/judge.ts';
import { judgeScheme } from '../../src/addresses/schemes.ts';
import { byWorst, finding, type Verdict } from '../../src/addresses/verdict.ts';

const lists = listsOf({
  hosts: [
    { host: 'provider.meadowcare.com', owner: 'Meadowcare', listed: true, use: 'Claims and benefits.' },
    { host: 'www.larkhealth.org', owner: 'Lark Health', listed: true, use: 'Its home page.' },
    { host: 'old.meadowcare.com', owner: 'Meadowcare', listed: false, use: 'Closed since spring.' },
    { host: 'daily-news.com', owner: 'Daily News', listed: false, use: 'It wrote of a fraud.' },
    { host: 'meadowcare-reviews.com', owner: 'A blog', listed: false, use: 'Opinions of readers.' },
  ],
});
const judge = (address: string, depth?: number) => judgeAddress(address, lists, depth);

const meadowcare = 'Meadowcare: Claims and benefits.';
const officialMeadowcare = `The one on our list is provider.meadowcare.com. ${meadowcare}`;
const maybe = 'It may be new, it may belong to somebody else, or it may be false.';
const onward = 'It may send you on to that one.';
const genuine = 'provider.meadowcare.com is on our list, which does not prove that the message is genuine.';
const odd = 'provider.meadowcare.com is on our list, but this address is odd.';
const http = 'It starts with http, not with https.';
const ftp = 'It starts with ftp, not with https.';
const userInfo = 'There is an @ before the host, and what stands before the @ is not the host.';
const backslash = 'It holds a backslash and an @, which programs read in two ways.';
const port = 'The port 8443 is unusual: portals use no number after the host.';

describe('a listed host', () => {
  test.each([
    ['https://provider.meadowcare.com/en', 'listed', genuine, []],
    ['http://provider.meadowcare.com', 'listed', genuine, [http]],
    ['ftp://provider.meadowcare.com', 'suspicious', odd, [ftp]],
    ['https://pat@provider.meadowcare.com', 'suspicious', odd, [userInfo]],
    ['https://provider.meadowcare.com/a\\b@c', 'suspicious', odd, [backslash]],
    ['https://provider.meadowcare.com:8443', 'suspicious', odd, [port]],
    ['http://pat@provider.meadowcare.com:8443', 'suspicious', odd, [userInfo, port]],
    ['ftp://pat@provider.meadowcare.com:8443', 'suspicious', odd, [ftp, userInfo, port]],
    ['ftp://provider.meadowcare.com/a\\b@c', 'suspicious', odd, [ftp, backslash]],
  ])('%s: %s', (address, verdict, sentence, reasons) =>
    expect(judge(address)).toEqual({
      kind: 'address',
      verdict,
      about: 'provider.meadowcare.com',
      sentence,
      reasons,
      facts: [meadowcare],
    }),
  );

  test.each(['', '/', '/en', '?x=1', '#top', '\\en'])('one dot behind it changes nothing: .%s', (rest) =>
    expect(judge(`https://provider.meadowcare.com.${rest}`)).toMatchObject({ verdict: 'listed', reasons: [] }),
  );

  test('nor does a dot in capitals or before a port', () => {
    expect(judge('HTTPS://PROVIDER.MEADOWCARE.COM./EN').verdict).toBe('listed');
    expect(judge('https://provider.meadowcare.com.:8443').reasons).toEqual([port]);
    expect(judge('git+https://provider.meadowcare.com./en').about).toBe('provider.meadowcare.com');
  });

  test('two dots are another host', () =>
    expect(judge('https://provider.meadowcare.com..').about).toBe('provider.meadowcare.com..'));
});

describe('a host of an owner whose other host is listed', () => {
  const related = 'new.meadowcare.com is not on our list, but it belongs to the same owner as provider.meadowcare.com.';
  test.each([
    ['https://new.meadowcare.com', 'related', []],
    ['http://new.meadowcare.com', 'related', [http]],
    ['ftp://new.meadowcare.com', 'related', [ftp]],
    ['https://new.meadowcare.com:8443', 'related', [port]],
    ['http://new.meadowcare.com:8443', 'related', [port, http]],
    ['https://pat@new.meadowcare.com', 'suspicious', [userInfo]],
    ['https://new.meadowcare.com/a\\b@c', 'suspicious', [backslash]],
  ])('%s: %s', (address, verdict, reasons) =>
    expect(judge(address)).toEqual({
      kind: 'address',
      verdict,
      about: 'new.meadowcare.com',
      sentence: related,
      reasons,
      facts: [],
    }),
  );

  test('one that the guide knows', () =>
    expect(judge('https://old.meadowcare.com')).toEqual({
      kind: 'address',
      verdict: 'related',
      about: 'old.meadowcare.com',
      sentence:
        'old.meadowcare.com is not on our list, but the guide knows it, and its owner’s site provider.meadowcare.com is on it.',
      reasons: [],
      facts: ['Meadowcare: Closed since spring.'],
    }));
});

describe('a host that the guide knows and does not list', () => {
  test.each([
    ['https://daily-news.com/a', 'unlisted', []],
    ['http://daily-news.com', 'unlisted', [http]],
    ['ftp://daily-news.com', 'unlisted', [ftp]],
    ['https://daily-news.com:8443', 'unlisted', [port]],
    ['https://provider.meadowcare.com@daily-news.com', 'suspicious', [userInfo]],
    ['https://daily-news.com/a\\b@c', 'suspicious', [backslash]],
  ])('%s: %s', (address, verdict, reasons) =>
    expect(judge(address)).toEqual({
      kind: 'address',
      verdict,
      about: 'daily-news.com',
      sentence: 'daily-news.com is not on our list, but the guide knows it.',
      reasons,
      facts: ['Daily News: It wrote of a fraud.'],
    }),
  );

  test('is no imitation, whatever its name', () =>
    expect(judge('https://meadowcare-reviews.com')).toMatchObject({
      verdict: 'unlisted',
      facts: ['A blog: Opinions of readers.'],
    }));
});

describe('a trick makes an unknown host suspicious', () => {
  test.each([
    [
      'https://provider.meadovvcare.com',
      'provider.meadovvcare.com is not on our list: it looks like provider.meadowcare.com, and is another one.',
      [],
      [officialMeadowcare],
    ],
    [
      'http://provider.meadowcare.net:8443',
      'provider.meadowcare.net is not on our list: it has the name of provider.meadowcare.com, but another ending.',
      [port, http],
      [officialMeadowcare],
    ],
    [
      'https://meadowcare-login.com',
      'meadowcare-login.com is not on our list: it holds the name of provider.meadowcare.com, but its owner is meadowcare-login.com.',
      [],
      [officialMeadowcare],
    ],
    [
      'https://evil-hоst.com',
      'xn--evil-hst-sbh.com is not on our list: it mixes letters of two alphabets that look the same.',
      ['In letters it reads “evil-hоst.com”.'],
      [],
    ],
    [
      'https://meadowcarе.com',
      'xn--meadowcar-o0h.com is not on our list: it looks like provider.meadowcare.com, and is another one.',
      ['It mixes letters of two alphabets that look the same.', 'In letters it reads “meadowcarе.com”.'],
      [officialMeadowcare],
    ],
    [
      'https://provider.meadowcare.com@evil-host.com',
      'evil-host.com is not on our list: there is an @ before the host, and what stands before the @ is not the host.',
      [],
      [],
    ],
    [
      'https://evil-host.com/a\\b@c',
      'evil-host.com is not on our list: it holds a backslash and an @, which programs read in two ways.',
      [],
      [],
    ],
    [
      'https://203.0.113.7',
      '203.0.113.7 is not on our list: the host is a number, and a number names no owner.',
      [],
      [],
    ],
    [
      'https://pat@evil-host.com/www.larkhealth.org/',
      'evil-host.com is not on our list: there is an @ before the host, and what stands before the @ is not the host.',
      ['It writes www.larkhealth.org behind the slash, where it names no owner.'],
      [],
    ],
    [
      'https://evil-host.com/www.larkhealth.org/',
      'evil-host.com is not on our list: it writes www.larkhealth.org behind the slash, where it names no owner.',
      [],
      [],
    ],
  ])('%s', (address, sentence, reasons, facts) => {
    const { about, ...found } = judge(address);
    expect(found).toEqual({ kind: 'address', verdict: 'suspicious', sentence, reasons, facts });
    expect(sentence.startsWith(about)).toBe(true);
  });
});

describe('without a trick an unknown host is merely not on the list', () => {
  test.each([
    ['https://evil-host.com', 'evil-host.com', 'evil-host.com is not on our list.', [maybe]],
    ['http://evil-host.com:8443', 'evil-host.com', 'evil-host.com is not on our list.', [port, http, maybe]],
    [
      'https://münchen.de',
      'xn--mnchen-3ya.de',
      'xn--mnchen-3ya.de is not on our list.',
      ['In letters it reads “münchen.de”.', maybe],
    ],
    [
      'https://bit.ly/3x',
      'bit.ly',
      'bit.ly is not on our list: this is a short link, which hides where it leads.',
      [maybe],
    ],
    [
      'http://192.168.1.1',
      '192.168.1.1',
      '192.168.1.1 is not on our list: the host is a number, and a number names no owner.',
      [http, maybe],
    ],
  ])('%s', (address, about, sentence, reasons) =>
    expect(judge(address)).toEqual({ kind: 'address', verdict: 'unlisted', about, sentence, reasons, facts: [] }),
  );

  test('nothing is said of an address that no browser can open', () =>
    expect(judge('https://evil host.com')).toEqual({
      kind: 'address',
      verdict: 'unlisted',
      about: '',
      sentence: 'There is an address that no browser can open.',
      reasons: [],
      facts: [],
    }));
});

describe('the page whose source is shown is judged', () => {
  test.each([1, 2, 20_000])('however often it is asked for: %i', (times) =>
    expect(judge(`${'view-source:'.repeat(times)}https://provider.meadowcare.com`).sentence).toBe(genuine),
  );

  test('in capitals, too', () => expect(judge('VIEW-SOURCE:https://provider.meadowcare.com').sentence).toBe(genuine));

  test('only where the address starts with it', () =>
    expect(judge('https://view-source:8443').about).toBe('view-source'));
});

describe('a wrapped address', () => {
  const wrap = (address: string) => `https://www.google.com/url?q=${encodeURIComponent(address)}`;
  const barracuda = (address: string) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(address)}`;

  test.each([
    [wrap('http://provider.meadowcare.com'), 'Google'],
    [wrap(wrap('http://provider.meadowcare.com')), 'Google'],
    [wrap(barracuda('http://provider.meadowcare.com')), 'Google and Barracuda'],
  ])('is judged in place of the wrapper: %s', (address, by) =>
    expect(judge(address)).toEqual({
      kind: 'address',
      verdict: 'listed',
      about: 'provider.meadowcare.com',
      sentence: genuine,
      reasons: [http, `It was wrapped by ${by}; we read the address inside.`],
      facts: [meadowcare],
    }),
  );

  test('may be hidden: the innermost wrapper is named', () =>
    expect(judge(wrap('https://protect-us.mimecast.com/s/AbCdEf'))).toEqual({
      kind: 'address',
      verdict: 'unlisted',
      about: '',
      sentence: 'Mimecast hides where this address leads.',
      reasons: ['It is the address of a filter, and the one inside can’t be read.'],
      facts: [],
    }));
});

describe('an address that carries another one', () => {
  const carries = (what: string) => `provider.meadowcare.com is on our list, but this address carries ${what} inside.`;
  test.each([
    // A listed host that sends on to a listed one is fine
    ['?u=https://www.larkhealth.org', 'listed', genuine, []],
    [
      '?u=https://old.meadowcare.com',
      'related',
      carries('old.meadowcare.com'),
      'old.meadowcare.com is not on our list, but the guide knows it, and its owner’s site provider.meadowcare.com is on it.',
    ],
    ['?u=https://evil-host.com', 'suspicious', carries('evil-host.com'), 'evil-host.com is not on our list.'],
    ['?redirect_uri=https://evil-host.com', 'unlisted', carries('evil-host.com'), 'evil-host.com is not on our list.'],
    [
      '?redirect_uri=https://203.0.113.7',
      'suspicious',
      carries('203.0.113.7'),
      '203.0.113.7 is not on our list: the host is a number, and a number names no owner.',
    ],
    [
      '?u=https://protect-us.mimecast.com/s/A',
      'suspicious',
      carries('another address'),
      'Mimecast hides where this address leads.',
    ],
    // The worst of several is named
    [
      '?a=https://www.larkhealth.org&b=https://evil-host.com',
      'suspicious',
      carries('evil-host.com'),
      'evil-host.com is not on our list.',
    ],
    [
      '?b=https://evil-host.com&a=https://www.larkhealth.org',
      'suspicious',
      carries('evil-host.com'),
      'evil-host.com is not on our list.',
    ],
    [
      '?u=https://evil-host.com&redirect_uri=https://203.0.113.7',
      'suspicious',
      carries('203.0.113.7'),
      '203.0.113.7 is not on our list: the host is a number, and a number names no owner.',
    ],
    // Of two that are as bad, the one that no sign-in names
    [
      '?redirect_uri=https://evil-host.com&u=https://other-host.com',
      'suspicious',
      carries('other-host.com'),
      'other-host.com is not on our list.',
    ],
    [
      '?u=https://other-host.com&redirect_uri=https://evil-host.com',
      'suspicious',
      carries('other-host.com'),
      'other-host.com is not on our list.',
    ],
    // A sign-in does not excuse the same address elsewhere
    [
      '?u=https://evil-host.com&redirect_uri=https://evil-host.com',
      'suspicious',
      carries('evil-host.com'),
      'evil-host.com is not on our list.',
    ],
    [
      '?redirect_uri=https://evil-host.com&u=https://evil-host.com',
      'suspicious',
      carries('evil-host.com'),
      'evil-host.com is not on our list.',
    ],
  ])('on a listed host: %s', (rest, verdict, sentence, inner) =>
    expect(judge(`https://provider.meadowcare.com/${rest}`)).toEqual({
      kind: 'address',
      verdict,
      about: 'provider.meadowcare.com',
      sentence,
      reasons: typeof inner === 'string' ? [inner, onward] : inner,
      facts: [meadowcare],
    }),
  );

  test.each([
    [
      'https://evil-host.com/?u=https://203.0.113.7',
      'suspicious',
      'evil-host.com is not on our list, and carries 203.0.113.7 inside.',
      ['203.0.113.7 is not on our list: the host is a number, and a number names no owner.', onward],
    ],
    [
      'https://new.meadowcare.com/?u=https://evil-host.com',
      'suspicious',
      'new.meadowcare.com is not on our list, and carries evil-host.com inside.',
      ['evil-host.com is not on our list.', onward],
    ],
    [
      'https://new.meadowcare.com/?redirect_uri=https://evil-host.com',
      'unlisted',
      'new.meadowcare.com is not on our list, and carries evil-host.com inside.',
      ['evil-host.com is not on our list.', onward],
    ],
    // One that is no worse than its carrier changes nothing
    ['https://evil-host.com/?u=https://other-host.com', 'unlisted', 'evil-host.com is not on our list.', [maybe]],
    [
      'https://evil-host.com/?u=https://provider.meadowcare.com',
      'unlisted',
      'evil-host.com is not on our list.',
      [maybe],
    ],
    [
      'https://203.0.113.7/?u=https://203.0.113.8',
      'suspicious',
      '203.0.113.7 is not on our list: the host is a number, and a number names no owner.',
      [],
    ],
  ])('on any other: %s', (address, verdict, sentence, reasons) =>
    expect(judge(address)).toMatchObject({ verdict, sentence, reasons }),
  );

  const nested = (levels: number) => 'https://provider.meadowcare.com/'.repeat(levels);

  test('four of them, one inside the other, are followed', () => {
    expect(judge(`${nested(4)}https://provider.meadowcare.com`).sentence).toBe(genuine);
    expect(judge(`${nested(4)}https://evil-host.com`)).toMatchObject({ verdict: 'suspicious' });
  });

  test('a fifth is too deep', () => {
    expect(judge(`${nested(5)}https://provider.meadowcare.com`)).toMatchObject({
      verdict: 'suspicious',
      sentence: carries('provider.meadowcare.com'),
      reasons: [carries('provider.meadowcare.com'), onward],
    });
    expect(judge('https://provider.meadowcare.com/https://www.larkhealth.org', 4)).toMatchObject({
      verdict: 'suspicious',
      sentence: carries('another address'),
      reasons: ['Addresses stand in it, one inside the other, too deep to be read.', onward],
    });
    expect(judge('https://provider.meadowcare.com/https://www.larkhealth.org', 3)).toMatchObject({ verdict: 'listed' });
  });
});

describe('what is no page of the web', () => {
  const program = 'This is a piece of program, not the address of a page.';
  const packed = 'This is a page packed into a link, not the address of a site.';
  test.each([
    ['javascript:alert(1)', 'suspicious', program, 'What starts with javascript: runs in your browser.'],
    [' JavaScript:alert(1)', 'suspicious', program, 'What starts with javascript: runs in your browser.'],
    ['vbscript:x', 'suspicious', program, 'What starts with vbscript: runs in your browser.'],
    ['data:text/html,x', 'suspicious', packed, 'What starts with data: names no owner.'],
    ['DATA:text/html,x', 'suspicious', packed, 'What starts with data: names no owner.'],
    ['blob:https://evil-host.com/1', 'suspicious', packed, 'What starts with blob: names no owner.'],
    [
      'file:///C:/bill.html',
      'unlisted',
      'This is a file on a computer, not the address of a site.',
      'A page that was sent to you as a file can look like any portal.',
    ],
  ])('%s: %s', (address, verdict, sentence, reason) => {
    const said = { kind: 'address', verdict, about: '', sentence, reasons: [reason], facts: [] };
    expect(judgeScheme(address)).toEqual(said);
    expect(judge(address)).toEqual(said);
  });

  test.each([
    'https://evil-host.com/javascript:alert(1)',
    'https://data:x@evil-host.com',
    'xdata:text/html,x',
    'data.x:text',
    'data',
    '//data:80',
    'ftp://evil-host.com',
    '',
  ])('anything else has a host: %s', (address) => expect(judgeScheme(address)).toBeUndefined());
});

describe('verdicts', () => {
  test('the worst comes first', () => {
    const all: Verdict[] = ['related', 'nothing', 'suspicious', 'listed', 'unlisted'];
    expect(all.sort(byWorst)).toEqual(['suspicious', 'unlisted', 'related', 'listed', 'nothing']);
    expect(byWorst('listed', 'listed')).toBe(0);
  });

  test('a finding about an address has no facts unless they are given', () => {
    expect(finding('related', 'a.com', 'It is.', ['Why.'])).toEqual({
      kind: 'address',
      verdict: 'related',
      about: 'a.com',
      sentence: 'It is.',
      reasons: ['Why.'],
      facts: [],
    });
    expect(finding('related', 'a.com', 'It is.', [], ['A fact.']).facts).toEqual(['A fact.']);
  });
});
