/** Mending addresses: what was taken apart, broken over lines or mistyped is put right, and running text stays as it is. */
import { describe, expect, test } from 'vitest';
import { mendScheme, mendText } from '../../src/addresses/mend.ts';

const mended = (text: string) => mendText(text).text;

describe('links that were taken apart', () => {
  test.each([
    ['hxxps://sign-in.example', 'https://sign-in.example'],
    ['hxxp://sign-in.example', 'http://sign-in.example'],
    ['HXXPS://sign-in.example', 'httpS://sign-in.example'],
    ['h**ps://sign-in.example', 'https://sign-in.example'],
    ['h**p://sign-in.example', 'http://sign-in.example'],
    ['hxxps%3A%2F%2Fsign-in.example', 'https%3A%2F%2Fsign-in.example'],
    ['sign-in[.]example', 'sign-in.example'],
    ['sign-in [.] example', 'sign-in.example'],
    ['sign-in(.)example', 'sign-in.example'],
    ['sign-in{.}example', 'sign-in.example'],
    ['sign-in[dot]example', 'sign-in.example'],
    ['sign-in (DOT) example', 'sign-in.example'],
    ['https[:]//sign-in.example', 'https://sign-in.example'],
    ['https[://]sign-in.example', 'https://sign-in.example'],
    ['https:[//]sign-in.example', 'https://sign-in.example'],
    ['hxxps[:]//www[.]sign-in[.]example', 'https://www.sign-in.example'],
    ['uhcprovider dot com', 'uhcprovider.com'],
    ['uhcprovider  dot  com', 'uhcprovider.com'],
    ['uhcprovider   DOT   com', 'uhcprovider.com'],
    ['www dot uhcprovider dot com', 'www.uhcprovider.com'],
    ['www dot uhcprovider  dot com', 'www.uhcprovider.com'],
    ['www dot uhcprovider dot  com', 'www.uhcprovider.com'],
    ['one dot two dot three dot four dot org', 'one.two.three.four.org'],
    ['one dot two dot three dot four dot five dot org', 'one dot two.three.four.five.org'],
  ])('%s', (text, whole) => {
    expect(mendText(text)).toEqual({ text: whole, mended: ['taken apart'] });
  });

  test.each([
    'the dot com years',
    'a dot com company',
    'this dot com and that dot org',
    'put the red dot here',
    'uhcprovider dot command',
    'uhcprovider dotcom',
    'uhcprovider    dot com',
    'uhcprovider dot    com',
    'http and https',
    'hxxp is how a warning writes it',
    'oxhxxp://x',
    'see [1] and (a)',
  ])('are none: %s', (text) => {
    expect(mendText(text)).toEqual({ text, mended: [] });
  });

  test('a whole address is read without a word about it', () => {
    expect(mendText('HTTPS://www.uhcprovider.com and http://umr.com')).toEqual({
      text: 'httpS://www.uhcprovider.com and http://umr.com',
      mended: [],
    });
  });
});

describe('letters', () => {
  test.each([
    ['uhc\u200Bprovider.com', 'uhcprovider.com'],
    ['uhc\u200Fprovider.com', 'uhcprovider.com'],
    ['uhc\u202Eprovider.com', 'uhcprovider.com'],
    ['uhc\u2060provider.com', 'uhcprovider.com'],
    ['uhc\u2069provider.com', 'uhcprovider.com'],
    ['\uFEFFuhcprovider.com', 'uhcprovider.com'],
    ['uhc\u00ADprovider.com', 'uhcprovider.com'],
    ['☎\uFE0F uhcprovider.com', '☎ uhcprovider.com'],
    ['cafe\u0301.example', 'café.example'],
    ['https://sign-in.example/?a=1&amp;b=2&AMP;c=3', 'https://sign-in.example/?a=1&b=2&c=3'],
  ])('nobody sees are taken out, and codes for others are read: %j', (text, plain) => {
    expect(mendText(text)).toEqual({ text: plain, mended: [] });
  });
});

describe('a mail as it was sent', () => {
  test.each([
    ['href=3D"https://sign-in.exam=\nple/a?x=3D1"', 'href="https://sign-in.example/a?x=1"'],
    ['href=3D"https://sign-in.exam=\r\nple/a"', 'href="https://sign-in.example/a"'],
    ['Hello=20there at sign-=\nin.example', 'Hello=20there at sign-in.example'],
  ])('is put together: %j', (text, whole) => {
    expect(mended(text)).toBe(whole);
  });

  test.each(['a=3Db', 'x =\ny', 'https://sign-in.example/a?x=3D1'])('is none: %j', (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('an address that was broken over lines', () => {
  test.each([
    // Within the host
    ['https://www.uhcprovider.\ncom/en', 'https://www.uhcprovider.com/en'],
    ['https://www.uhcprovider\n.com/en', 'https://www.uhcprovider.com/en'],
    ['https://www.uhcprovider\n.com', 'https://www.uhcprovider.com'],
    ['https://www.uhc\nprovider.com', 'https://www.uhcprovider.com'],
    ['https://www.uhc\nprovider-login.com/x', 'https://www.uhcprovider-login.com/x'],
    ['https://secure-\nlogin.optum.com/x', 'https://secure-login.optum.com/x'],
    ['https://secure-\nlogin.optum.com:8443', 'https://secure-login.optum.com:8443'],
    ['www.uhc\nprovider.com?x=1', 'www.uhcprovider.com?x=1'],
    // Behind the host
    ['https://www.uhcprovider.com\n/en', 'https://www.uhcprovider.com/en'],
    ['https://www.uhcprovider.com\n?x=1', 'https://www.uhcprovider.com?x=1'],
    ['https://www.uhcprovider.com\n#top', 'https://www.uhcprovider.com#top'],
    ['http://optum.com\n/en', 'http://optum.com/en'],
    ['https://www.uhcprovider.com\n.sign-in.example', 'https://www.uhcprovider.com.sign-in.example'],
    ['https://www.uhcprovider.com\n-login.com', 'https://www.uhcprovider.com-login.com'],
    // Within the path
    ['https://sign-in.example/a?b=\n1234', 'https://sign-in.example/a?b=1234'],
    ['https://sign-in.example/a?b=1\n&c=2', 'https://sign-in.example/a?b=1&c=2'],
    ['https://sign-in.example/a%\n2Fb', 'https://sign-in.example/a%2Fb'],
    ['https://sign-in.example/\ngo?u=https://other.example', 'https://sign-in.example/go?u=https://other.example'],
    ['https://sign-in.example/go?x=\na=b&u=optum.com', 'https://sign-in.example/go?x=a=b&u=optum.com'],
    ['https://intranet/claims?id=\n1234', 'https://intranet/claims?id=1234'],
    // Around it
    ['Open https://sign-in.example/a?b=\n1234 now', 'Open https://sign-in.example/a?b=1234 now'],
    ['Open\thttps://sign-in.example/a?b=\n1234', 'Open\thttps://sign-in.example/a?b=1234'],
    ['https://sign-in.example/a?b=  \n1234', 'https://sign-in.example/a?b=1234'],
    ['https://sign-in.example/a?b=\n   1234', 'https://sign-in.example/a?b=1234'],
    ['https://sign-in.example/a?b=\r\n1234', 'https://sign-in.example/a?b=1234'],
    ['https://sign-in.example/a?b=\r1234', 'https://sign-in.example/a?b=1234'],
    ['https://sign-in.example/a?b=\n1&c=\n2', 'https://sign-in.example/a?b=1&c=2'],
  ])('is joined: %j', (text, whole) => {
    expect(mended(text)).toBe(whole);
  });

  test.each([
    // Below is another address
    'https://sign-in.example/a?b=\nhttps://other.example',
    'https://sign-in.example/a?b=\nhttps:/other.example/x',
    'https://sign-in.example/a?b=\nhttps;//other.example/x',
    'https://sign-in.example/a?b=\nhttps.//other.example/x',
    'https://sign-in.example/a?b=\nhttps//other.example/x',
    'https://sign-in.example/a?b=\n//other.example/x',
    'https://sign-in.example/a?b=\nwww.other.example',
    'https://sign-in.example/a?b=\noptum.com/x',
    'https://sign-in.example/a?b=\noptum.us/x',
    'https://sign-in.example/a?b=\noptum.com:8443/x',
    'https://sign-in.example/a?b=\noptum.com',
    'https://www.uhcprovider.com\noptum.com',
    // Below is text
    'https://www.uhcprovider.com\nThank you',
    'https://www.uhcprovider.com\nand/or call us',
    'https://www.uhcprovider.com\nsign-in today',
    'https://www.uhcprovider.com\n- Sign in',
    'https://www.uhcprovider.com\n',
    'https://sign-in.example/a\n2024',
    'https://sign-in.example/a/\nThanks',
    'https://sign-in.example/a/\nThank you',
    'https://sign-in.example/a?b=\n(1)',
    'https://sign-in.example/a?b=\n“1234”',
    'https://intranet\n5.30pm at the latest',
    'https://intranet\n(see below)',
    // Above is no address at its end
    'Our desk is closed\n/or slow',
    'Open https://sign-in.example/a first:\n-Sign in',
    '<a href="https://sign-in.example/a">\n/x',
    'mail pat@optum.com\n/x',
  ])('is none: %j', (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('an address at the end of a full line', () => {
  /** A line of so many letters that ends in the path of an address. */
  const line = (length: number, end: string) => `${'x'.repeat(length - end.length - 1)} ${end}`;

  test('goes on below when the line has 60 letters or more', () => {
    const end = 'https://sign-in.example/re';
    expect(mended(`${line(60, end)}\nset`)).toBe(`${line(60, end)}set`);
    expect(mended(`${line(59, end)}\nset`)).toBe(`${line(59, end)}\nset`);
  });

  test.each([
    ['https://sign-in.example/re', 'set the password'],
    ['https://sign-in.example/reset.', 'Thanks'],
    ['https://sign-in.example/reset,', 'Thanks'],
    ['https://sign-in.example/reset)', 'Thanks'],
    ['https://sign-in.example/reset!', 'Thanks'],
    ['https://www.uhcprovider.com', 'Thanks'],
    ['the desk of the practice', 'Thanks'],
  ])('ends with the line: %s, below: %s', (end, below) => {
    expect(mended(`${line(70, end)}\n${below}`)).toBe(`${line(70, end)}\n${below}`);
  });

  test('a point within the path ends nothing', () => {
    const end = 'https://sign-in.example/reset.html?user';
    expect(mended(`${line(70, end)}\nname`)).toBe(`${line(70, end)}name`);
  });

  test('does not go on when it is longer than any address', () => {
    const address = (length: number) => 'https://sign-in.example/a?b='.padEnd(length, 'x');
    expect(mended(`${address(3_999)}\n&c=1`)).toBe(`${address(3_999)}&c=1`);
    expect(mended(`${address(4_000)}\n&c=1`)).toBe(`${address(4_000)}\n&c=1`);
  });
});

describe('the start of an address', () => {
  test.each([
    ['https:/sign-in.example', 'https://sign-in.example'],
    ['https;//sign-in.example', 'https://sign-in.example'],
    ['https:\\\\sign-in.example', 'https://sign-in.example'],
    ['https.//sign-in.example', 'https://sign-in.example'],
    ['https//sign-in.example', 'https://sign-in.example'],
    ['http//sign-in.example', 'http://sign-in.example'],
    ['https:www.sign-in.example', 'https://www.sign-in.example'],
    ['https:///sign-in.example', 'https://sign-in.example'],
    ['https://\\sign-in.example', 'https://sign-in.example'],
    ['https ://sign-in.example', 'https://sign-in.example'],
    ['ttps://sign-in.example', 'https://sign-in.example'],
    ['htps://sign-in.example', 'https://sign-in.example'],
    ['htttps://sign-in.example', 'https://sign-in.example'],
    ['httpps://sign-in.example', 'https://sign-in.example'],
    ['httpp://sign-in.example', 'http://sign-in.example'],
    ['HTTPS//sign-in.example', 'httpS://sign-in.example'],
    ['https://https://sign-in.example', 'https://sign-in.example'],
    ['http://https:/sign-in.example', 'https://sign-in.example'],
  ])('is mended: %s', (address, right) => {
    expect(mendScheme(address)).toEqual({ address: right, mended: true });
  });

  test.each([
    'https://sign-in.example',
    'http://sign-in.example',
    'HTTPS://sign-in.example',
    'sign-in.example',
    'www.sign-in.example',
    'ftp://sign-in.example',
    'https:sign-in.example',
    'https://',
    'https:// sign-in.example',
    'see https//sign-in.example',
    'httppps://sign-in.example',
    'httttps://sign-in.example',
    'httpsx://sign-in.example',
    '',
  ])('stays: %s', (address) => {
    expect(mendScheme(address)).toEqual({ address, mended: false });
  });
});
