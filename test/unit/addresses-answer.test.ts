/** The whole answer to a paste: what is found in it, in which order, and what is said of each finding. */
import { describe, expect, test } from 'vitest';
import { checkText, LONGEST } from '../../src/addresses/check-text.ts';
import type { Known, KnownHost } from '../../src/addresses/known.ts';
import { finding as address, type Finding } from '../../src/addresses/verdict.ts';

const page = { href: '/', title: 'A page' };
const hosts: KnownHost[] = [
  { host: 'www.alphaplan.com', owner: 'Alpha Plan', listed: true, use: 'The portal.' },
  { host: 'claims.alphaplan.com', owner: 'Alpha Plan', listed: true, use: 'Claims.' },
  { host: 'newsplace.net', owner: 'News Place', listed: false, use: 'It warned.' },
];
const known: Known = {
  hosts,
  desks: [
    {
      name: 'Alpha help',
      phone: '1-202-555-0142',
      option: '2',
      helpsWith: 'Sign-in',
      hours: 'Monday to Friday',
      status: 'Official',
    },
    { name: 'Beta help', phone: '202-555-0143', helpsWith: 'Claims', hours: null, status: 'Printed once' },
  ],
  pages: { portals: page, numbers: page, report: page, password: page, bank: page },
};
const check = (pasted: string) => checkText(pasted, known);

const may = 'It may be new, it may belong to somebody else, or it may be false.';
const proof = 'is on our list, which does not prove that the message is genuine.';
const alpha = address('listed', 'www.alphaplan.com', `www.alphaplan.com ${proof}`, [], ['Alpha Plan: The portal.']);
const claims = address('listed', 'claims.alphaplan.com', `claims.alphaplan.com ${proof}`, [], ['Alpha Plan: Claims.']);
const unlisted = (host: string, ...reasons: string[]) =>
  address('unlisted', host, `${host} is not on our list.`, [...reasons, may]);
const gamma = unlisted('gamma.com');
const delta = unlisted('delta.com');
const noBrowser = address('unlisted', '', 'There is an address that no browser can open.', []);
const leads = (shown: string, about: string, to: string, reason: string, facts: string[] = []) =>
  address('suspicious', about, `The link shows ${shown}, but it leads to ${to}.`, [reason], facts);

const forged = 'That a call shows this number proves nothing: callers can forge it.';
const alphaDesk: Finding = {
  kind: 'phone',
  verdict: 'listed',
  about: '1-202-555-0142',
  sentence: '1-202-555-0142 is on our list: it is the number of Alpha help.',
  reasons: [forged],
  facts: ['For: Sign-in', 'Hours: Monday to Friday', 'Press: 2', 'The number: Official'],
};
const betaDesk: Finding = {
  kind: 'phone',
  verdict: 'listed',
  about: '202-555-0143',
  sentence: '202-555-0143 is on our list: it is the number of Beta help.',
  reasons: [forged],
  facts: ['For: Claims', 'The number: Printed once'],
};
const numbers = (sentence: string): Finding => ({
  kind: 'phone',
  verdict: 'unlisted',
  about: '',
  sentence: `${sentence} on none of our lists.`,
  reasons: [],
  facts: [],
});
const otherNumber = numbers('A phone number in it is');
const tooLong: Finding = {
  kind: 'other',
  verdict: 'unlisted',
  about: '',
  sentence: 'The text is long, and only its first 50,000 characters were read.',
  reasons: ['Paste the rest by itself.'],
  facts: [],
};
const mark = (sentence: string, to: Finding['page']): Finding => ({
  kind: 'mark',
  verdict: 'suspicious',
  about: '',
  sentence,
  reasons: [],
  facts: [],
  page: to,
});
const threat = mark(
  'It threatens to block an account or payments: this is a mark of a false message that wants you to act in haste.',
  'report',
);
const turned = mark(
  'A hidden character in it turns letters around: this is a mark of a false address or file name.',
  'report',
);
const sender: Finding = {
  kind: 'sender',
  verdict: 'suspicious',
  about: 'aiphaplan.com',
  sentence: 'An e-mail address in it ends in aiphaplan.com, which is not www.alphaplan.com.',
  reasons: ['It looks like www.alphaplan.com, and is another one.'],
  facts: [],
};

describe('the whole answer', () => {
  test.each<[string, string, ReturnType<typeof check>]>([
    [
      'a text that holds nothing',
      'Good morning',
      {
        verdict: 'nothing',
        findings: [],
        sentences: [
          'There is no address, phone number or mark of fraud in this text.',
          'That does not prove that the message is genuine.',
        ],
        next: { text: 'Paste an address, a phone number or the whole message.' },
      },
    ],
    [
      'a listed address',
      'https://www.alphaplan.com/',
      {
        verdict: 'listed',
        findings: [alpha],
        sentences: [alpha.sentence],
        next: { text: 'Still type the portal’s home address yourself, or use your own bookmark.' },
      },
    ],
    [
      'a listed number',
      'tel:+12025550142',
      {
        verdict: 'listed',
        findings: [alphaDesk],
        sentences: [alphaDesk.sentence, forged, 'A link that starts with tel: calls that number.'],
        next: { text: 'Dial the number yourself, as it stands here or on your own paper.' },
      },
    ],
    [
      'two unlisted addresses, the first without its colon',
      'http//gamma.com and delta.com',
      {
        verdict: 'unlisted',
        findings: [unlisted('gamma.com', 'It starts with http, not with https.'), delta],
        sentences: [
          '2 addresses are in it, and this is the worst: gamma.com is not on our list.',
          'It starts with http, not with https.',
          'The address was mistyped; we read it as it was meant.',
        ],
        next: { text: 'Type nothing there. Open your portal from its page in this guide:', page: 'portals' },
      },
    ],
    [
      'an address that was mistyped and taken apart',
      'https//www[.]alphaplan[.]com',
      {
        verdict: 'listed',
        findings: [alpha],
        sentences: [
          alpha.sentence,
          'The address was mistyped; we read it as it was meant.',
          'The address was taken apart, so that nobody opens it by mistake; we put it together.',
        ],
        next: { text: 'Still type the portal’s home address yourself, or use your own bookmark.' },
      },
    ],
    [
      'a listed address in a threat',
      'Your account will be suspended today: www.alphaplan.com',
      {
        verdict: 'suspicious',
        findings: [threat, alpha],
        sentences: [threat.sentence],
        next: { text: 'Type nothing there, answer nothing, and close the page:', page: 'report' },
      },
    ],
  ])('%s', (_what, pasted, answer) => {
    expect(check(pasted)).toEqual(answer);
  });
});

describe('what is found, the worst first', () => {
  test.each<[string, string, Finding[]]>([
    ['an address is named once', 'gamma.com gamma.com https://gamma.com/in', [gamma]],
    ['a worse address comes first', 'www.alphaplan.com gamma.com', [gamma, alpha]],
    ['addresses keep their order', 'delta.com gamma.com', [delta, gamma]],
    [
      'a host that is only named',
      'newsplace.net',
      [
        address(
          'unlisted',
          'newsplace.net',
          'newsplace.net is not on our list, but the guide knows it.',
          [],
          ['News Place: It warned.'],
        ),
      ],
    ],
    ['a number with an option and hours', '202-555-0142', [alphaDesk]],
    ['a number without either', '202-555-0143', [betaDesk]],
    ['two numbers of ours', '202-555-0143, 202-555-0142', [betaDesk, alphaDesk]],
    ['one other number is not shown', '202-555-0199', [otherNumber]],
    ['two other numbers are counted', '202-555-0198, 202-555-0199', [numbers('2 phone numbers in it are')]],
    ['an other number is worse than ours', '202-555-0142, 202-555-0199', [otherNumber, alphaDesk]],
    ['an address comes before a number', '202-555-0142 www.alphaplan.com', [alpha, alphaDesk]],
    ['a sender who imitates', 'From: news@aiphaplan.com', [sender]],
    [
      'everything at once',
      'From news@aiphaplan.com: your account will be suspended today! Call 202-555-0142 or 202-555-0199, or open www.alphaplan.com or gamma.com \u202e',
      [sender, turned, threat, gamma, otherNumber, alpha, alphaDesk],
    ],
  ])('%s', (_behaviour, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });
});

describe('the lists', () => {
  test('are made ready only once', () => {
    let read = 0;
    const counted: Known = {
      ...known,
      get hosts() {
        read += 1;
        return hosts;
      },
    };
    expect(checkText('gamma.com', counted).findings).toEqual([gamma]);
    expect(checkText('www.alphaplan.com', counted).findings).toEqual([alpha]);
    expect(read).toBe(1);
  });

  test('of another guide are its own', () => {
    const other: Known = { ...known, hosts: [{ host: 'gamma.com', owner: 'Gamma', listed: true, use: 'Its site.' }] };
    expect(checkText('gamma.com', other).verdict).toBe('listed');
    expect(check('gamma.com').verdict).toBe('unlisted');
  });
});

describe('a long text', () => {
  const padded = (text: string, length: number) => text.padEnd(length, ' ');

  test.each<[string, string, Finding[]]>([
    ['of 49,999 characters is read', padded('gamma.com', 49_999), [gamma]],
    ['of 50,000 characters is read', padded('gamma.com', 50_000), [gamma]],
    ['of 50,001 characters is too long', padded('gamma.com', 50_001), [gamma, tooLong]],
    ['is not read behind its first 50,000 characters', `${' '.repeat(50_000)}gamma.com`, [tooLong]],
    ['is read up to its 50,000th character', `${padded('', 49_991)}gamma.com and more`, [gamma, tooLong]],
  ])('%s', (_length, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });

  test('is one of more than 50,000 characters', () => expect(LONGEST).toBe(50_000));

  test('that is too long is never called listed', () => {
    expect(check(padded('www.alphaplan.com', 50_001))).toEqual({
      verdict: 'unlisted',
      findings: [tooLong, alpha],
      sentences: [tooLong.sentence, 'Paste the rest by itself.'],
      next: { text: 'Type nothing there. Open your portal from its page in this guide:', page: 'portals' },
    });
  });
});

describe('a link leads', () => {
  test.each<[string, string, Finding[]]>([
    ['to a host without a scheme', '[Go](gamma.com/in)', [gamma]],
    ['to a listed host without a scheme', '[Go](www.alphaplan.com)', [alpha]],
    ['to a host behind two slashes', '[Go](//www.alphaplan.com/in)', [alpha]],
    ['to a host that two slashes follow', '[Go](gamma.com//in)', [gamma]],
    ['to a host that a colon follows', '[Go](gamma.com/a:b)', [gamma]],
    ['to another scheme', '[Go](ftp://gamma.com/in)', [unlisted('gamma.com', 'It starts with ftp, not with https.')]],
    ['to a scheme in capitals', '[Go](HTTPS://GAMMA.COM/in)', [gamma]],
    [
      'to a scheme without its colon',
      '[Go](http//gamma.com)',
      [unlisted('gamma.com', 'It starts with http, not with https.')],
    ],
    [
      'to a host with a port',
      '[Go](www.alphaplan.com:8443/in)',
      [
        address(
          'suspicious',
          'www.alphaplan.com',
          'www.alphaplan.com is on our list, but this address is odd.',
          ['The port 8443 is unusual: portals use no number after the host.'],
          ['Alpha Plan: The portal.'],
        ),
      ],
    ],
    ['nowhere', '[Go](https://)', [noBrowser]],
    ['to one address, though it is shown twice', '[Here](https://gamma.com) [There](https://gamma.com)', [gamma]],
    ['to two addresses under one name', '[Go](https://gamma.com) [Go](https://delta.com)', [gamma, delta]],
    ['to the address that is written too', '[Go](https://gamma.com) or gamma.com', [gamma]],
  ])('%s', (_where, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });
});

describe('a link that shows an address', () => {
  test.each<[string, string, Finding[]]>([
    [
      'leads to another owner',
      '[www.alphaplan.com](https://gamma.com/in)',
      [leads('www.alphaplan.com', 'gamma.com', 'gamma.com', 'gamma.com is not on our list.')],
    ],
    [
      'leads to another owner, even a listed one',
      '[gamma.com](https://www.alphaplan.com/)',
      [leads('gamma.com', 'www.alphaplan.com', 'www.alphaplan.com', alpha.sentence, alpha.facts)],
    ],
    [
      'leads to a program',
      '[www.alphaplan.com](javascript:go.now)',
      [leads('www.alphaplan.com', '', 'something else', 'This is a piece of program, not the address of a page.')],
    ],
    [
      'leads nowhere',
      '[www.alphaplan.com](https://)',
      [leads('www.alphaplan.com', '', 'something else', noBrowser.sentence)],
    ],
    [
      'leads from one number to another',
      '[192.0.2.60](https://198.51.100.61/)',
      [
        leads(
          '192.0.2.60',
          '198.51.100.61',
          '198.51.100.61',
          '198.51.100.61 is not on our list: the host is a number, and a number names no owner.',
        ),
      ],
    ],
    [
      'leads to the number that it shows',
      '[192.0.2.60](https://192.0.2.60/in)',
      [
        address(
          'suspicious',
          '192.0.2.60',
          '192.0.2.60 is not on our list: the host is a number, and a number names no owner.',
          [],
        ),
      ],
    ],
    ['leads to the same host', '[www.alphaplan.com](https://www.alphaplan.com/in)', [alpha]],
    ['leads to the same unlisted host', '[gamma.com](https://gamma.com/in)', [gamma]],
    ['leads to the same owner', '[claims.alphaplan.com](https://www.alphaplan.com/)', [alpha]],
    ['leads to the same unlisted owner', '[www.gamma.com](https://gamma.com/)', [gamma]],
    ['shows one that names no host', '[javascript:go](https://gamma.com/)', [gamma]],
    [
      'differs from one with the same target',
      '[Go](https://gamma.com) [delta.com](https://gamma.com)',
      [leads('delta.com', 'gamma.com', 'gamma.com', 'gamma.com is not on our list.'), gamma],
    ],
  ])('%s', (_behaviour, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });
});

describe('a link that opens no page', () => {
  test.each<[string, string, Finding[]]>([
    ['writes an e-mail', '[Go](mailto:front.desk@gamma.com)', []],
    ['writes an e-mail, in capitals', '[Go](MAILTO:front.desk@gamma.com)', []],
    ['writes an e-mail that holds an address', '[Go](mailto:desk@gamma.com?body=https://delta.com)', [delta]],
    ['writes an e-mail under the name of a page', '[delta.com](mailto:desk@gamma.com)', [delta]],
    ['writes an e-mail under the name of a listed page', '[www.alphaplan.com](mailto:desk@gamma.com)', [alpha]],
    ['shows an e-mail address', 'desk@gamma.com<mailto:desk@gamma.com>', []],
    ['calls a number', '[Go](tel:+12025550142)', [alphaDesk]],
    ['calls a number under the name of a page', '[claims.alphaplan.com](tel:+12025550142)', [claims, alphaDesk]],
    ['calls a number, in capitals', '[Go](TEL:+12025550142)', [alphaDesk]],
    ['calls a number in brackets', 'Help <tel:+12025550142>', [alphaDesk]],
    ['calls two numbers', '[One](tel:+12025550142) [Two](tel:+12025550143)', [alphaDesk, betaDesk]],
    ['calls a number with an extension', '[Go](tel:+12025550142;ext=2025550199)', [alphaDesk]],
    ['calls a number in letters, with an extension', '[Go](tel:1-800-555-01AB;ext=5)', [otherNumber]],
    ['calls a number without its area', '[Go](tel:555-0142)', [otherNumber]],
    ['calls no number', '[Go](tel:911)', []],
    ['sends a message', '[Go](sms:+12025550143)', [betaDesk]],
    ['shows an image of the mail', '[Go](cid:logo.gamma.com)', []],
    ['stays on the page', '[delta.com](#gamma.com)', [delta]],
  ])('%s', (_what, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });

  test.each([
    ['telecare.gamma.com'],
    ['tel.gamma.com'],
    ['smsbox.gamma.com'],
    ['cidery.gamma.com'],
    ['mailto.gamma.com'],
  ])('is not one to a host that begins like it: %s', (host) => {
    expect(check(`[Go](${host}/in)`).findings).toEqual([unlisted(host)]);
  });

  test.each([
    ['https://gamma.com/mailto:desk'],
    ['https://gamma.com/tel:2025550142'],
    ['https://gamma.com/sms:2025550142'],
    ['https://gamma.com/#in'],
    ['https://gamma.com/2025550142'],
  ])('is not one to a page whose address holds such a word: %s', (target) => {
    expect(check(`[Go](${target})`).findings).toEqual([gamma]);
  });
});

describe('the digits and words of an address are none of the message', () => {
  test.each<[string, string, Finding[]]>([
    ['behind a scheme', 'https://gamma.com/2025550142', [gamma]],
    ['behind www', 'www.gamma.com?p=2025550142', [unlisted('www.gamma.com')]],
    ['behind www in capitals', 'WWW.GAMMA.COM?p=2025550142', [unlisted('www.gamma.com')]],
    ['behind www in brackets', '((www.gamma.com?p=2025550142))', [unlisted('www.gamma.com')]],
    ['behind the slash of a host', 'gamma.com/2025550142', [gamma]],
    ['behind the slash of a short ending', 'gamma.co/2025550142', [unlisted('gamma.co')]],
    ['behind an @', '@desk-2025550142', []],
    ['before an @', '2025550142@gamma.com', []],
    ['behind the word tel: in an address', 'https://gamma.com/tel:2025550142', [gamma]],
    ['words of a threat', 'Your https://gamma.com/account will be suspended today.', [gamma]],
    ['words of an e-mail address', 'Your account@gamma.com will be suspended today.', []],
  ])('%s', (_where, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });

  test.each<[string, string, Finding[]]>([
    ['a threat', 'Your account will be suspended today.', [threat]],
    ['a threat after an address', 'gamma.com/in: Your account will be suspended today.', [threat, gamma]],
    ['a number after an address', 'https://gamma.com/in 202-555-0142', [gamma, alphaDesk]],
    ['a number behind tel:', 'tel:2025550142', [alphaDesk]],
    ['a number behind tel: in capitals', 'TEL:2025550142', [alphaDesk]],
    ['a number behind tel: in brackets', '((tel:2025550142))', [alphaDesk]],
    ['a number behind tel: with an @', 'tel:2025550142@home', [alphaDesk]],
    ['a number behind tel: in a bracket, with an @', '((tel:2025550142@home))', [alphaDesk]],
    ['a number behind tel: after the word for another number', 'Member ID tel:2025550199', [otherNumber]],
    ['a number without its area behind tel:', 'tel:555-0142', [otherNumber]],
    ['a number behind a stretched word', 'Awww...2025550142', [alphaDesk]],
    ['a number behind a slash', 'p.m./2025550142', [alphaDesk]],
  ])('but this is: %s', (_what, pasted, findings) => {
    expect(check(pasted).findings).toEqual(findings);
  });
});
