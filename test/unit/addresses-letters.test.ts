/** The letters of hosts: what `xn--` stands for, what looks alike, and where the part that somebody bought begins. */
import { describe, expect, test } from 'vitest';
import { decodedHost } from '../../src/addresses/punycode.ts';
import { mixesAlphabets, skeletonOf } from '../../src/addresses/skeleton.ts';
import { hasPublicSuffix, registrable } from '../../src/addresses/suffix.ts';

describe('a host in xn--', () => {
  test.each([
    ['www.uhcprovider.com', 'www.uhcprovider.com'],
    ['xn--optm-2ra.com', 'optüm.com'],
    ['www.xn--uhprovider-dwi.com', 'www.uhсprovider.com'],
    ['xn--ptum-znd.com', 'οptum.com'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['xn--mnchen-3ya.xn--bcher-kva.example', 'münchen.bücher.example'],
    ['xn--bb-eka.at', 'öbb.at'],
    ['xn--nda.at', 'ö.at'],
    ['xn--n-9faa.nl', 'één.nl'],
    ['xn--and-6ma2c.cl', 'ñandú.cl'],
    ['xn--zrich-zrich-zrich-22bgg.example', 'zürich-zürich-zürich.example'],
    ['xn--abcdefghijklmnopqrstuvwxyz-0lc.example', 'abcdefghijklmnopqrstuvwxyzé.example'],
    ['xn--ihqwcrb4cv8a8dqg056pqjye.example', '他们为什么不说中文.example'],
    ['xn--4dbcagdahymbxekheh6e0a7fei0b.example', 'למההםפשוטלאמדבריםעברית.example'],
    ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa.example', 'なぜみんな日本語を話してくれないのか.example'],
    ['xn--b1abfaaepdrnnbgefbadotcwatmq2g4l.example', 'почемужеонинеговорятпорусски.example'],
    ['xn--3b-ww4c5e180e575a65lsy2b.example', '3年b組金八先生.example'],
    ['xn---with-super-monkeys-pc58ag80a8qai00g7n9n.example', '安室奈美恵-with-super-monkeys.example'],
    ['xn--maji-koi-5-683iofws2610b34xf.example', 'maji-でkoiする-5秒前.example'],
    ['xn--n3h.net', '☃.net'],
    ['xn--ls8h.la', '💩.la'],
    ['xn--hj8c.com', '𐐨.com'],
    ['xn--abc-.com', 'abc.com'],
    ['xn--dn32g.com', '\u{10FFFF}.com'],
  ])('%s is %s', (host, shown) => {
    expect(decodedHost(host)).toBe(shown);
  });

  test.each([
    'xn--99999999.com',
    'xn--en32g.com',
    'xn--a!b.com',
    'xn--a:b.com',
    'xn--a{b.com',
    'xn--a~.com',
    'xn--a_b.com',
    'xn--AZ.com',
    'xn--99.com',
    'not-xn--optm-2ra.com',
    'xn-optm-2ra.com',
  ])('stays when nobody can read it: %s', (host) => {
    expect(decodedHost(host)).toBe(host);
  });
});

describe('names that look alike', () => {
  test.each([
    ['optum', '0ptum'],
    ['optum', 'Optum'],
    ['optum', 'optüm'],
    ['optum', 'oрtum'],
    ['optum', 'οptum'],
    ['optum', 'օptum'],
    ['optum', 'opturn'],
    ['optum', 'op-tum'],
    ['optum', 'op_tum'],
    ['optum', 'ｏｐｔｕｍ'],
    ['optum', 'oþtum'],
    ['uhcprovider', 'uhcprovlder'],
    ['uhcprovider', 'uhcprov1der'],
    ['uhcprovider', 'uhcprov|der'],
    ['uhcprovider', 'UHCPROVIDER'],
    ['uhcprovider', 'uhсprovider'],
    ['uhcprovider', 'uhcprovıder'],
    ['wellmed', 'vvellmed'],
    ['wellmed', 'wellmecl'],
    ['wellmed', 'wellrned'],
    ['wellmed', 'weⅼⅼmed'],
    ['medicare', 'ⅿedicare'],
    ['medicare', 'mediⅽare'],
    ['express', 'expre55'],
    ['express', 'expreꜱꜱ'],
    ['amazon', 'ama2on'],
    ['health', 'ħealth'],
    ['gain', 'ɡain'],
  ])('%s and %s', (known, other) => {
    expect(skeletonOf(other)).toBe(skeletonOf(known));
  });

  test.each([
    ['optum', 'option'],
    ['optum', 'optim'],
    ['optum', 'optun'],
    ['umr', 'urnn'],
    ['wellmed', 'welmed'],
    ['wellmed', 'vellmed'],
    ['clinic', 'cinic'],
    ['express', 'expres'],
    ['amazon', 'amaon'],
  ])('do not do so: %s and %s', (known, other) => {
    expect(skeletonOf(other)).not.toBe(skeletonOf(known));
  });

  test.each([
    ['UHC-Provider_1', 'uhcprovlderl'],
    ['5ecure2', 'securez'],
    ['vvorld', 'world'],
    ['clean', 'dean'],
    ['rnail', 'mall'],
    ['Ünïté', 'unlte'],
    ['日本', '日本'],
  ])('one stands for all: %s is %s', (name, skeleton) => {
    expect(skeletonOf(name)).toBe(skeleton);
  });
});

describe('two alphabets in one word', () => {
  test.each(['uhсprovider.com', 'οptum.com', 'օptum.com', 'www.оptum.com', 'sign-in-uhс.com'])('%s', (host) => {
    expect(mixesAlphabets(host)).toBe(true);
  });

  test.each([
    'uhcprovider.com',
    'optüm.com',
    'почта.com',
    'почта-optum.com',
    'αθήνα.gr',
    '日本optum.jp',
    'почта1.com',
    '192.0.2.1',
  ])('are not in %s', (host) => {
    expect(mixesAlphabets(host)).toBe(false);
  });
});

describe('the part of a host that somebody bought', () => {
  test.each([
    ['www.uhcprovider.com', 'uhcprovider.com'],
    ['identity.onehealthcareid.com', 'onehealthcareid.com'],
    ['www.optum.co.uk', 'optum.co.uk'],
    ['hhs.texas.gov', 'texas.gov'],
    ['uhcprovider.github.io', 'github.io'],
    ['почта.xn--p1ai', 'почта.xn--p1ai'],
  ])('of %s is %s', (host, bought) => {
    expect(registrable(host)).toBe(bought);
    expect(hasPublicSuffix(host)).toBe(true);
  });

  test.each(['com', 'co.uk', 'localhost', '192.0.2.1', '[2001:db8::1]', '', 'k12.ca.us'])('is none in “%s”', (host) => {
    expect(registrable(host)).toBeNull();
    expect(hasPublicSuffix(host)).toBe(false);
  });

  test.each(['sign-in.example', 'www.sign-in.test', 'optum.con', 'claims.pdf', 'printer.local'])(
    'has an ending that nobody sells: %s',
    (host) => {
      expect(hasPublicSuffix(host)).toBe(false);
    },
  );
});
