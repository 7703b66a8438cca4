/** Which words of a text are addresses, and where each of them begins and ends. */
import { describe, expect, test } from 'vitest';
import { addressesIn, findAddresses, isAddress } from '../../src/addresses/find.ts';

const found = (text: string) => findAddresses(text).map(({ address }) => address);

type Row = [text: string, ...addresses: string[]];

const table = (title: string, rows: Row[]) =>
  describe(title, () => {
    test.each(rows.map(([text, ...addresses]) => ({ text, addresses })))('$text', ({ text, addresses }) => {
      expect(findAddresses(text)).toEqual(addresses.map((address) => ({ address, mended: false })));
    });
  });

table('what a browser runs or opens without a host is an address', [
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['JavaScript:void(0)', 'JavaScript:void(0)'],
  ['vbscript:msgbox(1)', 'vbscript:msgbox(1)'],
  ['view-source:https://evil-host.com', 'view-source:https://evil-host.com'],
  ['blob:https://evil-host.com/1', 'blob:https://evil-host.com/1'],
  ['file:///C:/invoice.html', 'file:///C:/invoice.html'],
  ['data:text/html,Sign-in', 'data:text/html,Sign-in'],
  ['• javascript:alert(1)', 'javascript:alert(1)'],
  ['•javascript:alert(1)', 'javascript:alert(1)'],
  ['**javascript:alert(1)', 'javascript:alert(1)'],
]);

table('words with the same letters are none', [
  ['Turn javascript: off'],
  ['Attach the file: claims'],
  ['Error:javascript:alert(1)'],
  ['Our data:2026'],
  ['metadata:text/html'],
]);

describe('a scheme with a letter lost or doubled, or with wrong marks behind it, is mended', () => {
  test.each([
    ['ttp://evil-host.com/x', 'http://evil-host.com/x'],
    ['tp://evil-host.com', 'http://evil-host.com'],
    ['ttps:/evil-host.com', 'https://evil-host.com'],
    ['htttps://evil-host.com', 'https://evil-host.com'],
    ['httpp:/evil-host.com', 'http://evil-host.com'],
    ['http:/evil-host.com', 'http://evil-host.com'],
    ['https:/evil-host.com', 'https://evil-host.com'],
    ['https;//evil-host.com', 'https://evil-host.com'],
    ['https:\\\\evil-host.com', 'https://evil-host.com'],
    ['https.//evil-host.com', 'https://evil-host.com'],
    ['https//evil-host.com', 'https://evil-host.com'],
    ['https:www.evil-host.com', 'https://www.evil-host.com'],
  ])('%s', (text, address) => expect(findAddresses(text)).toEqual([{ address, mended: true }]));
});

table('any scheme counts, as far as it belongs to the address', [
  ['https://evil-host.com', 'https://evil-host.com'],
  ['http://evil-host.com', 'http://evil-host.com'],
  ['sftp://evil-host.com/claims', 'sftp://evil-host.com/claims'],
  ['zoommtg://evil-host.com/join', 'zoommtg://evil-host.com/join'],
  ['web+app://evil-host.com/x', 'web+app://evil-host.com/x'],
  ['Clickhttps://evil-host.com', 'https://evil-host.com'],
  ['here2http://evil-host.com', 'http://evil-host.com'],
  ['See:http://evil-host.com/x', 'http://evil-host.com/x'],
  ['ms-word:ofe|u|http://evil-host.com/a.doc', 'http://evil-host.com/a.doc'],
  ['x://evil-host.com', 'https://evil-host.com'],
  ['http(s)://www.optum.com/', 'https://www.optum.com/'],
  ['http*://www.optum.com/', 'https://www.optum.com/'],
  ['https://'],
  ['https:///'],
  ['https://?x'],
]);

table('a second scheme is a part of the address before it, unless no host stands there', [
  ['evil-host.com/https://www.optum.com/x', 'https://evil-host.com/https://www.optum.com/x'],
  ['evil-host.com/go?u=http://www.optum.com', 'https://evil-host.com/go?u=http://www.optum.com'],
  ['login/http://evil-host.com', 'http://evil-host.com'],
  ['/http://evil-host.com', 'http://evil-host.com'],
  ['www.optum.com,http://evil-host.com', 'https://www.optum.com', 'http://evil-host.com'],
]);

table('addresses that were pasted without spaces are told apart', [
  ['https://optum.com,http://evil-host.com/b', 'https://optum.com', 'http://evil-host.com/b'],
  ['https://optum.com/a;https://evil-host.com', 'https://optum.com/a', 'https://evil-host.com'],
  ['https://optum.com)www.evil-host.com', 'https://optum.com', 'https://www.evil-host.com'],
  ['https://optum.com]WWW.evil-host.com', 'https://optum.com', 'https://WWW.evil-host.com'],
  ['www.optum.com|evil-host.com', 'https://www.optum.com', 'https://evil-host.com'],
  ['www.optum.com,evil-host.com/en', 'https://www.optum.com', 'https://evil-host.com/en'],
  ['optum.com(evil-host.com)', 'https://optum.com', 'https://evil-host.com'],
  ['optum.com..evil-host.com', 'https://optum.com', 'https://evil-host.com'],
  ['Site:optum.com', 'https://optum.com'],
  ['optum.com/a,evil-host.com', 'https://optum.com/a,evil-host.com', 'https://evil-host.com'],
  ['https://optum.com/a(evil-host.com)', 'https://optum.com/a(evil-host.com)', 'https://evil-host.com'],
  ['optum.com/evil-host.com', 'https://optum.com/evil-host.com'],
  ['https://optum.com/a,b', 'https://optum.com/a,b'],
  // What stands before the @ is a name, and no host.
  ['https://www.optum.com;login.optum.com@evil-host.com/', 'https://www.optum.com;login.optum.com@evil-host.com/'],
]);

table('marks around an address are no part of it', [
  ['(www.optum.com)', 'https://www.optum.com'],
  ['[[https://optum.com/en]]', 'https://optum.com/en'],
  ['([https%3A%2F%2Foptum.com%2Fen])', 'https://optum.com/en'],
  ['**https%3A%2F%2Foptum.com%2Fen**', 'https://optum.com/en'],
  ['“https://optum.com/”…', 'https://optum.com/'],
  ['https://optum.com/a...', 'https://optum.com/a'],
  ['Did you see https://optum.com/a?!', 'https://optum.com/a'],
  ['_https://optum.com/en_', 'https://optum.com/en'],
  ['~https://optum.com/en~', 'https://optum.com/en'],
  ['(see https://optum.com/en).', 'https://optum.com/en'],
  ['https://optum.com/a_(claims)', 'https://optum.com/a_(claims)'],
  ['https://optum.com/a[1]', 'https://optum.com/a[1]'],
  ['https://optum.com/a(1]', 'https://optum.com/a(1'],
  ['--optum.com--', 'https://optum.com'],
  ['optum.com--/x', 'https://optum.com/x'],
  ['__optum.com__/x', 'https://optum.com/x'],
  ['..optum.com', 'https://optum.com'],
]);

table('slashes before a host, or words before its slash, are no part of it', [
  ['//optum.com/x', 'https://optum.com/x'],
  ['\\\\evil-host.com\\share', 'https://evil-host.com\\share'],
  ['and/or/optum.com', 'https://optum.com'],
  ['portal/?u=optum.com', 'https://optum.com'],
  ['Optum/evil-host.com,optum.com', 'https://evil-host.com', 'https://optum.com'],
  ['yes/no'],
  ['//'],
]);

table('an encoded address is read as it was before', [
  ['optum.com%2Fx', 'https://optum.com/x'],
  ['optum.com%23top', 'https://optum.com/top'],
  ['optum%2Ecom', 'https://optum%2Ecom'],
  ['https%3A%2F%2Foptum%2Ecom', 'https://optum.com'],
  ['op%74um.com/x', 'https://op%74um.com/x'],
  ['We cut costs by 20%.Medical'],
]);

table('a mailto link is read for what its text holds, not for who gets it', [
  [
    'mailto:pat@optum.com?subject=See%20www.evil-host.com&body=or%20http://optum.com/x',
    'https://www.evil-host.com',
    'http://optum.com/x',
  ],
  ['MAILTO:?body=evil-host.com', 'https://evil-host.com'],
  ['mailto:pat@optum.com?body=closed'],
  // Mailing lists write addresses into the receiver's name.
  ['mailto:return=optum.com=pat@lists.com?subject=Stop'],
  ['mailto:return=optum.com=pat@lists.com'],
]);

table('an e-mail address is none, unless it pretends to be a host or a path follows', [
  ['pat@optum.com'],
  ['pat@optum.com?subject=Hello'],
  ['pat@optum.com?cc=sam'],
  ['pat@optum.com?bcc=sam'],
  ['pat@www.optum.com'],
  ['pat@optum.com?next=1', 'https://pat@optum.com?next=1'],
  ['pat@optum.com/login', 'https://pat@optum.com/login'],
  ['www.optum.com@evil-host.com', 'https://www.optum.com@evil-host.com'],
  ['optum:secret@evil-host.com/a', 'https://optum:secret@evil-host.com/a'],
]);

table('abbreviations and the ends of sentences are none', [
  ['Read it, i.e.in the portal'],
  ['outside the U.S.in June'],
  ['It is closed.Is it down?'],
  ['It opens at 12p.m.to all'],
  ['It opens at 8a.m.to all'],
  ['Please see.Examples below'],
  ['Ewww.so.gross'],
  ['www.uhcprovider.c'],
  ['Use optum.com.See below'],
  ['See guide.pdf, claims.xlsx and $1,234.50'],
]);

table('hosts that look like one are hosts', [
  ['t.co', 'https://t.co'],
  ['t.me/optum', 'https://t.me/optum'],
  ['v.gd/x', 'https://v.gd/x'],
  ['m.optum.com', 'https://m.optum.com'],
  ['help.m.optum.com', 'https://help.m.optum.com'],
  ['UHCprovider.Info', 'https://UHCprovider.Info'],
  ['5p.mx', 'https://5p.mx'],
  ['optum.com:8443/x', 'https://optum.com:8443/x'],
  ['münchen.de', 'https://münchen.de'],
  ['mu\u0308nchen.de', 'https://mu\u0308nchen.de'],
  ['optum。com', 'https://optum。com'],
  ['xn--optum-xyz.com', 'https://xn--optum-xyz.com'],
]);

table('a slip in the ending behind www. leads to somebody too', [
  ['www.uhcprovider.con', 'https://www.uhcprovider.con'],
  ['www.optum.Call', 'https://www.optum.Call'],
  ['www.uhcprovider'],
  ['uhcprovider.con'],
]);

table('four small numbers are a version, large ones or a path make a host of them', [
  ['version 1.2.3.59'],
  ['version 1.2.3.300'],
  ['version 10.0.0.1'],
  ['version 2.4.1.0?yes/no'],
  ['section 10.0.0.1/7'],
  ['build 10.60.120.3.1'],
  ['1.2.3.60', 'https://1.2.3.60'],
  ['1.60.2.3', 'https://1.60.2.3'],
  ['99.1.2.3', 'https://99.1.2.3'],
  ['1.2.3.100', 'https://1.2.3.100'],
  ['192.0.2.7:8080', 'https://192.0.2.7:8080'],
  ['10.0.0.12/admin', 'https://10.0.0.12/admin'],
  ['10.0.0.1/2026/bill', 'https://10.0.0.1/2026/bill'],
]);

describe('the guide’s own text', () => {
  test.each<Row>([
    ['Never type sign-in.example, https://sign-in.example/x or www.optum.example'],
    ['In https://sign-in.example.com it is the last part', 'https://sign-in.example.com'],
    ['www.uhcprovider.con'],
    ['mailto:pat@optum.com?body=sign-in.example'],
    ['See:https://optum.com/a,sign-in.example', 'https://optum.com/a,sign-in.example'],
  ])('the reserved ending names nobody there: %s', (text, ...addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  test.each<Row>([
    ['sign-in.example/x', 'https://sign-in.example/x'],
    ['https://sign-in.example', 'https://sign-in.example'],
  ])('elsewhere it counts: %s', (text, ...addresses) => expect(found(text)).toEqual(addresses));
});

test.each([
  ['optum.com', true],
  ['https://optum.com/x', true],
  ['optum', false],
  ['Click', false],
  ['', false],
])('“%s” is an address by itself: %s', (word, is) => expect(isAddress(word)).toBe(is));

describe('the longest texts that are read never stop the page', () => {
  test.each([
    ['a line of slashes before a host', `${'/'.repeat(50_000)}optum.com`, 1],
    ['a word of letters and slashes', `${'/a'.repeat(25_000)}.`, 0],
    ['a word of closing brackets', `.${')'.repeat(50_000)}`, 0],
  ])('%s', (_title, text, count) => expect(findAddresses(text)).toHaveLength(count));
});
