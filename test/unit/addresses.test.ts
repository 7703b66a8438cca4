/** Reading addresses: hostile forms are refused, listed hosts are known letter by letter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn, findAddresses } from '../../src/addresses/find.ts';
import { inspectAddress, type FaultKind } from '../../src/addresses/inspect.ts';
import { knownNames } from '../../src/addresses/look-alikes.ts';
import { mendText } from '../../src/addresses/mend.ts';
import { skeletonOf } from '../../src/addresses/skeleton.ts';
import { isOfficial } from '../../src/schemas/labels.ts';
import { entries } from '../helpers/guide.ts';

const hosts = new Set(entries.hosts.filter(({ data }) => isOfficial(data.role)).map(({ data }) => data.host));
const known = knownNames(hosts);
const inspect = (address: string) => inspectAddress(address, known);
const extract = (pasted: string) => findAddresses(mendText(pasted).text)[0]?.address;
const kinds = (address: string) => inspect(address).faults.map(({ kind }) => kind);

test('every listed host is known, and without fault', () => {
  for (const host of hosts)
    expect(inspect(`https://${host}/sign-in?lang=en`)).toMatchObject({ host, listed: true, faults: [] });
});

describe('hostile forms', () => {
  test.each<[string, FaultKind]>([
    ['http://www.uhcprovider.com/', 'not-https'],
    ['ftp://www.uhcprovider.com/', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:text/html,<h1>Sign in</h1>', 'not-https'],
    ['https://www.uhcprovider.com@sign-in.example/', 'user-info'],
    ['https://www.uhcprovider.com:secret@sign-in.example/', 'user-info'],
    ['https://user@www.uhcprovider.com/', 'user-info'],
    ['https://www.uhcprovider.com:8443/', 'port'],
    ['https://192.0.2.10/uhcprovider.com', 'number'],
    ['https://3221225994/', 'number'],
    ['https://0xC000020A/', 'number'],
    ['https://[2001:db8::1]/', 'number'],
    ['https://www.uhcprovider.com./', 'trailing-dot'],
    ['https://xn--uhcprovdr-5fg.com/', 'foreign-letters'],
    ['https://www.uhсprovider.com/', 'foreign-letters'],
    ['https://www.uhcprovider。com.evil.example/', 'foreign-letters'],
    ['https://bit.ly/3xyzabc', 'shortener'],
    ['https://tinyurl.com/optum', 'shortener'],
    ['https://www.uhcprovider.com/go?url=https://sign-in.example', 'redirect'],
    ['https://www.uhcprovider.com/go?next=//sign-in.example', 'redirect'],
    ['https://www.uhcprovider.com/#https://sign-in.example', 'redirect'],
    ['https://www.uhcprovlder.com/', 'look-alike'],
    ['https://www.uhcpr0vider.com/', 'look-alike'],
    ['https://www.uhcproviders.com/', 'look-alike'],
    ['https://providerexpres.com/', 'look-alike'],
    ['https://provider-express.com/', 'look-alike'],
    ['https://optumsandlego.com/', 'look-alike'],
    ['https://www.onehealthporrt.com/', 'look-alike'],
    ['https://www.uhcprovider.net/', 'other-ending'],
    ['https://providerexpress.info/', 'other-ending'],
    ['https://www.uhcprovider.com.sign-in.example/', 'known-name-inside'],
    ['https://uhcprovider-login.example/', 'known-name-inside'],
    ['https://secure.uhcprovider.verify-account.example/', 'known-name-inside'],
    ['https://sign-in.example/www.uhcprovider.com/', 'unlisted'],
    ['https://evil.www.uhcprovider.com/', 'same-owner'],
    ['https://example.com/', 'unlisted'],
    ['https://', 'unreadable'],
    ['https://exa mple.com', 'unreadable'],
  ])('%s: %s', (address, kind) => {
    expect(kinds(address)).toContain(kind);
  });

  test('name whom they imitate', () => {
    expect(inspect('https://www.uhcprovlder.com/').imitates).toBe('www.uhcprovider.com');
    expect(inspect('https://www.uhсprovider.com/').imitates).toBe('www.uhcprovider.com');
  });
});

describe('the address in what was pasted', () => {
  test.each([
    ['https://www.uhcprovider.com/en', 'https://www.uhcprovider.com/en'],
    ['www.uhcprovider.com', 'https://www.uhcprovider.com'],
    ['Please sign in at uhcprovider.com/login today!', 'https://uhcprovider.com/login'],
    ['hxxps://sign-in[.]example/optum', 'https://sign-in.example/optum'],
    ['hxxp://sign-in(dot)example', 'http://sign-in.example'],
    ['<https://providerexpress.com>,', 'https://providerexpress.com'],
    ['Click “https://optumproportal.com/”.', 'https://optumproportal.com/'],
    ['https%3A%2F%2Fsign-in.example%2Fa', 'https://sign-in.example/a'],
    ['https%253A%252F%252Fsign-in.example', 'https://sign-in.example'],
    ['sign-in.example:8443/x', 'https://sign-in.example:8443/x'],
    ['mail from pat@optum.example about www.umr.example', 'https://www.umr.example'],
    ['uhc\u200bprovider.com', 'https://uhcprovider.com'],
    ['//providerexpress.com/x', 'https://providerexpress.com/x'],
  ])('%s', (pasted, address) => expect(extract(pasted)).toBe(address));

  test.each(['', 'no address here', 'call 866-842-3278', 'pat@optum.example'])('none in “%s”', (pasted) =>
    expect(extract(pasted)).toBeUndefined(),
  );
});

describe('the addresses in running text', () => {
  test.each([
    [
      'Open www.uhcprovider.com/en, then UHCprovider.com.',
      ['https://www.uhcprovider.com/en', 'https://UHCprovider.com'],
    ],
    ['Type http://bit.ly/x (short) or user:pass@optum.com/a.', ['http://bit.ly/x', 'https://user:pass@optum.com/a']],
    ['Port optum.com:8443/x, foreign uhсprovider.com', ['https://optum.com:8443/x', 'https://uhсprovider.com']],
    ['e.g. in the U.S., at 5 p.m., mail pat@optum.com, version 1.2.3, call 866-842-3278', []],
    ['As in uhcprovider.com.sign-in.example and https://sign-in.example/x', []],
  ])('%s', (text, found) => expect(addressesIn(text)).toEqual(found));
});

describe('whatever is typed', () => {
  test('reading never fails, and only an exact host is listed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (pasted) => {
        const address = extract(pasted);
        if (address === undefined) return;
        const { host, listed } = inspect(address);
        expect(listed).toBe(hosts.has(host));
      }),
    );
  });

  test('one changed letter of a listed host is never listed, and is always a fault', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-');
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.nat(40), letter, (host, at, put) => {
        const changed = host.slice(0, at % host.length) + put + host.slice((at % host.length) + 1);
        if (hosts.has(changed)) return;
        expect(inspect(`https://${changed}/`).listed).toBe(false);
        expect(kinds(`https://${changed}/`).length).toBeGreaterThan(0);
      }),
    );
  });

  test('anything before an @ or after the host does not make a host listed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.domain(), (host, other) => {
        if (hosts.has(other)) return;
        for (const address of [
          `https://${host}@${other}/`,
          `https://${other}/${host}`,
          `https://${host}.${other}/`,
          `https://${other}/?u=${host}#${host}`,
        ])
          expect(inspect(address).listed).toBe(false);
      }),
    );
  });

  test('a skeleton is its own skeleton', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => void expect(skeletonOf(skeletonOf(domain))).toBe(skeletonOf(domain))),
    );
  });
});
