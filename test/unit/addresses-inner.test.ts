/** What an address carries inside: where it may send the browser on to, and what a mail filter wrapped. */
import { describe, expect, test } from 'vitest';
import { decodedWhole, innerAddresses } from '../../src/addresses/inner.ts';
import { unwrap } from '../../src/addresses/unwrap.ts';

/** @param rest what stands behind the host of an address of ours */
const inside = (rest: string) => innerAddresses(new URL(`https://optum.com${rest}`));

describe('a sign-in names where it sends the reader back to', () => {
  test.each([
    ['redirect_uri', true],
    ['redirectUri', true],
    ['target', true],
    ['TargetResource', true],
    ['resume', true],
    ['resumePath', true],
    ['sp', true],
    ['spEntityId', true],
    ['IdpId', true],
    ['PartnerSpId', true],
    ['my_redirect_uri', false],
    ['statement', false],
    ['next', false],
  ])('%s: %s', (name, signOn) => {
    expect(inside(`/?${name}=https://evil-host.com/a`)).toEqual([{ address: 'https://evil-host.com/a', signOn }]);
  });

  test('in a list of scopes each one counts', () => {
    expect(inside('/?scope=openid%20https://evil-host.com/read%20optum.de')).toEqual([
      { address: 'https://evil-host.com/read', signOn: true },
      { address: 'https://optum.de', signOn: true },
    ]);
  });
});

describe('an address is found wherever it stands behind the host', () => {
  test.each([
    // As a parameter
    ['/?u=evil-host.com', 'https://evil-host.com'],
    ['/?u=evil-host.de/x', 'https://evil-host.de/x'],
    ['/?u=evil-host.com:8443/x', 'https://evil-host.com:8443/x'],
    ['/?u=evil-host.com:8443', 'https://evil-host.com:8443'],
    ['/?u=evil-host.com%23top', 'https://evil-host.com#top'],
    ['/?u=münchen.de', 'https://münchen.de'],
    ['/?u=evil-host.com/setup.zip', 'https://evil-host.com/setup.zip'],
    ['/?u=download.zip.com', 'https://download.zip.com'],
    ['/?evil-host.com=1', 'https://evil-host.com'],
    // With two slashes, or more: to a browser they are the same
    ['/?u=//evil-host.com', 'https://evil-host.com'],
    ['/?u=///evil-host.com', 'https:///evil-host.com'],
    ['/?u=\\\\evil-host.com', 'https:\\\\evil-host.com'],
    ['//evil-host.com/x', 'https://evil-host.com/x'],
    ['///evil-host.com/x', 'https:///evil-host.com/x'],
    ['/?u=http:///evil-host.com', 'http:///evil-host.com'],
    ['/?u=http:\\\\evil-host.com', 'http:\\\\evil-host.com'],
    ['/?u=http:%5C/evil-host.com', 'http:\\/evil-host.com'],
    // In the middle of the path, also after a slash was lost
    ['/go/http://evil-host.com/x', 'http://evil-host.com/x'],
    ['/go/http:/evil-host.com/x', 'http://evil-host.com/x'],
    ['/go/https:/evil-host.com/x', 'https://evil-host.com/x'],
    ['/go/https%3a%2f%2fevil-host.com', 'https://evil-host.com'],
    ['/go/tohttps://evil-host.com', 'https://evil-host.com'],
    ['/go/https://evil-host.com/http:/optum.de', 'https://evil-host.com/http:/optum.de'],
    ['/?u=http%253A%252F%252Fevil-host.com', 'http://evil-host.com'],
    // Behind the #
    ['/#evil-host.com', 'https://evil-host.com'],
    ['/#//evil-host.com', 'https://evil-host.com'],
    ['/#next=evil-host.com&x=1', 'https://evil-host.com'],
    ['/#next=+evil-host.com', 'https://evil-host.com'],
    // Behind an @ or a dot that some programs read as the end of the host
    ['/@evil-host.com', 'https://evil-host.com'],
    ['/.evil-host.com', 'https://evil-host.com'],
    ['/a/@@evil-host.com/x', 'https://evil-host.com'],
    ['/?x=/..evil-host.com', 'https://evil-host.com'],
    ['/@a.co', 'https://a.co'],
  ])('%s', (rest, address) => expect(inside(rest)).toEqual([{ address, signOn: false }]));
});

test.each([
  '/en/sign-in?lang=en#top',
  '/?file=setup.zip',
  '/?page=login.do',
  '/?u=login.do/x',
  '/?version=1.0',
  '/?u=evil-host.c',
  '/?u=evil-host.com,x',
  '/?u=evil-host.com:x',
  '/?u=com',
  '/?u=',
  '/?u=http:///',
  '/?q=https://%20x',
  '/?u=a//evil-host.com',
  '/evil-host.com',
  '/#/evil-host.com',
  '/pat@evil-host.com',
  '/@abc',
])('none is in %s', (rest) => expect(inside(rest)).toEqual([]));

describe('an address that was encoded as a whole is decoded', () => {
  test.each([
    ['https%3A%2F%2Foptum.com%2Fen', 'https://optum.com/en'],
    ['HTTPS%3a%2f%2foptum.com', 'HTTPS://optum.com'],
    ['web+app%3A%2F%2Foptum.com', 'web+app://optum.com'],
    ['https:%2F%2Foptum.com', 'https://optum.com'],
    ['https%253A%252F%252Foptum.com', 'https://optum.com'],
    ['https%25253A%25252F%25252Foptum.com', 'https://optum.com'],
  ])('%s', (word, address) => expect(decodedWhole(word)).toBe(address));

  test('three times at most', () =>
    expect(decodedWhole('https%2525253A%2525252F%2525252Foptum.com')).toBe('https%3A%2F%2Foptum.com'));

  test.each([
    'https://optum.com/a%2Fb',
    'https://optum.com%2Fb',
    'https://optum.com?u=https%3A%2F%2Fevil-host.com',
    'Site,https%3A%2F%2Foptum.com',
    'note:%2Fclaims',
    'https%3A%2F%2Foptum.com%2F50%',
    'https%3A%2F%2Foptum.com%2F%FF',
    'and%2For',
  ])('%s stays as it is', (word) => expect(decodedWhole(word)).toBe(word));
});

describe('what a wrapper tells of the address in it', () => {
  test.each([
    ['Microsoft', 'https://nam11.safelinks.protection.outlook.com/?url=http%3A%2F%2Fevil-host.com%2Fa&data=05'],
    ['Microsoft', 'https://safelinks.protection.outlook.com/?url=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Microsoft', 'https://gcc02.safelinks.protection.office365.us/?url=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Microsoft', 'https://statics.teams.cdn.office.net/atp-safelinks.html?url=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v1/url?u=http://evil-host.com/a&k=1'],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v2/url?u=http-3A__evil-2Dhost.com_a&d=DwMF'],
    ['Proofpoint', 'https://urldefense.com/v3/__http://evil-host.com/a__;!!Jk!x$'],
    ['Proofpoint', 'https://urldefense.us/v3/__http:/evil-host.com/a__;!!Jk!x$'],
    ['Mimecast', 'https://protect-us.mimecast.com/s/AbC?url=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Mimecast', 'https://url.us.m.mimecastprotect.com/s/AbC?domain=http://evil-host.com/a'],
    ['Barracuda', 'https://linkprotect.cudasvc.com/url?a=http%3a%2f%2fevil-host.com%2fa&c=E,1'],
    ['Google', 'https://www.google.com/url?q=http://evil-host.com/a&sa=D'],
    ['Google', 'https://google.com/url?sa=t&url=http://evil-host.com/a'],
    ['Google', 'http://www.google.com/url?q=http://evil-host.com/a'],
    ['Facebook', 'https://l.facebook.com/l.php?u=http%3A%2F%2Fevil-host.com%2Fa&h=AT'],
    ['Facebook', 'https://lm.facebook.com/?u=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Facebook', 'https://l.instagram.com/?u=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Facebook', 'https://www.facebook.com/l.php?u=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Facebook', 'https://facebook.com/l.php?u=http%3A%2F%2Fevil-host.com%2Fa'],
    ['Cisco', 'https://secure-web.cisco.com/1AbC/http%3A%2F%2Fevil-host.com%2Fa'],
  ])('%s: %s', (name, address) =>
    expect(unwrap(address)).toEqual({ address: 'http://evil-host.com/a', through: [name] }),
  );

  test('an encoded https, too', () =>
    expect(unwrap('https://secure-web.cisco.com/1AbC/https%3A%2F%2Fevil-host.com%2Fa')).toEqual({
      address: 'https://evil-host.com/a',
      through: ['Cisco'],
    }));
});

describe('the address in a wrapper is read as a browser would', () => {
  test.each([
    ['evil-host.com', 'https://evil-host.com'],
    ['//evil-host.com', 'https://evil-host.com'],
    ['evil-host.com//x', 'https://evil-host.com//x'],
    ['evil-host.com:8443/x', 'https://evil-host.com:8443/x'],
    ['evil-host.com/?a:b', 'https://evil-host.com/?a:b'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    [' https://evil-host.com ', 'https://evil-host.com'],
    ['https%3A%2F%2Fevil-host.com', 'https://evil-host.com'],
  ])('%s', (inner, address) => {
    expect(unwrap(`https://www.google.com/url?q=${encodeURIComponent(inner)}`)).toEqual({
      address,
      through: ['Google'],
    });
  });
});

describe('the marks that Proofpoint took out are put back', () => {
  test.each([
    ['https://evil-host.com/a*b__;Iw', 'https://evil-host.com/a#b'],
    ['https://evil-host.com/a*b*c__;Iz8', 'https://evil-host.com/a#b?c'],
    ['https://evil-host.com/a**Bb*c__;JCQkPw', 'https://evil-host.com/a$$$b?c'],
    ['https://evil-host.com/a**Ab__;JCQ', 'https://evil-host.com/a$$b'],
    ['https://evil-host.com/*ber__;w7w', 'https://evil-host.com/über'],
    // Base64 as addresses hold it: `-` and `_` for `+` and `/`
    ['https://evil-host.com/a**Bb__;fn5-', 'https://evil-host.com/a~~~b'],
    ['https://evil-host.com/a**Bb__;Pz8_', 'https://evil-host.com/a???b'],
    // A slash that was lost counts only in the scheme
    ['https:/evil-host.com/a__;', 'https://evil-host.com/a'],
    ['https://evil-host.com/a?u=http:/optum.com__;', 'https://evil-host.com/a?u=http:/optum.com'],
    // Marks that no program could have written are left out
    ['https://evil-host.com/a*b__;A', 'https://evil-host.com/ab'],
  ])('%s', (inner, address) =>
    expect(unwrap(`https://urldefense.com/v3/__${inner}!!Jk!x$`)).toEqual({ address, through: ['Proofpoint'] }),
  );
});

describe('a wrapper that does not tell its address', () => {
  test.each([
    ['Mimecast', 'https://protect-us.mimecast.com/s/AbCdEf'],
    ['Mimecast', 'https://protect-us.mimecast.com/s/AbCdEf?domain='],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v1/url?k=1'],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v2/url?d=DwMF'],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__evil-2Dhost.com_50-'],
    ['Proofpoint', 'https://urldefense.com/v3/__https://evil-host.com/cut-off'],
    ['Google', 'https://www.google.com/url?q=%20%20'],
  ])('%s: %s', (name, address) => expect(unwrap(address)).toEqual({ through: [name] }));
});

describe('what is no wrapper stays as it is', () => {
  test.each([
    // Hosts that merely hold a wrapper's name
    'https://evilsafelinks.protection.outlook.com/?url=https://optum.com',
    'https://safelinks.protection.outlook.com.evil-host.com/?url=https://optum.com',
    'https://xstatics.teams.cdn.office.net/?url=https://optum.com',
    'https://statics.teams.cdn.office.network/?url=https://optum.com',
    'https://my-urldefense.com/v1/url?u=https://optum.com',
    'https://my_protect.mimecast.com/s/A?url=https://optum.com',
    'https://protect.mimecast.com.evil-host.com/s/A?url=https://optum.com',
    'https://mimecast.com/?url=https://optum.com',
    'https://xlinkprotect.cudasvc.com/url?a=https://optum.com',
    'https://linkprotect.cudasvc.community/url?a=https://optum.com',
    'https://evilgoogle.com/url?q=https://optum.com',
    'https://www.google.com.evil-host.com/url?q=https://optum.com',
    'https://evilfacebook.com/l.php?u=https://optum.com',
    'https://facebook.com.evil-host.com/l.php?u=https://optum.com',
    'https://mysecure-web.cisco.com/1/https%3A%2F%2Foptum.com',
    'https://secure-web.cisco.community/1/https%3A%2F%2Foptum.com',
    // Other pages of the same sites
    'https://www.google.com/search?q=optum.com',
    'https://www.google.com/url?sa=t',
    'https://www.facebook.com/optum?u=optum.com',
    'https://m.facebook.com/optum?u=optum.com',
    'https://secure-web.cisco.com/about',
    // What a browser would not open as the wrapper
    'ftp://www.google.com/url?q=optum.com',
    'xhttps://www.google.com/url?q=optum.com',
    'https://www.google.com:8443/url?q=optum.com',
    'https://pat@www.google.com/url?q=optum.com',
    'https://:secret@www.google.com/url?q=optum.com',
    'https://optum.com/url?q=https://evil-host.com',
    'no address',
  ])('%s', (address) => expect(unwrap(address)).toEqual({ address, through: [] }));
});

describe('wrappers in wrappers', () => {
  const wrapped = (times: number) =>
    Array.from({ length: times }).reduce<string>(
      (inner) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`,
      'https://evil-host.com/a',
    );

  test('the outermost is named first', () => {
    const inner = `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent('https://evil-host.com/a')}`;
    expect(unwrap(`https://www.google.com/url?q=${encodeURIComponent(inner)}`)).toEqual({
      address: 'https://evil-host.com/a',
      through: ['Google', 'Barracuda'],
    });
  });

  test('eight are opened', () => expect(unwrap(wrapped(8)).address).toBe('https://evil-host.com/a'));

  test('of more the address is not told', () => {
    const { address, through } = unwrap(wrapped(9));
    expect(address).toBeUndefined();
    expect(new Set(through)).toEqual(new Set(['Google']));
  });
});
