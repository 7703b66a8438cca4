/** Whom a host imitates, and how; and which names are merely alike. */
import { describe, expect, test } from 'vitest';
import { imitationOf, knownNames } from '../../src/addresses/look-alikes.ts';

const known = knownNames([
  'www.uhcprovider.com',
  'uhcprovider.com',
  'optum.com',
  'www.optumbank.com',
  'optumserve.com',
  'provider.umr.com',
  'www.umr.com',
  'identity.onehealthcareid.com',
  'bcbsm.com',
  'www.va.gov',
  'www.texas.gov',
  'dhs.ohio.gov',
]);
const imitated = (host: string, names = known) => {
  const { kind, host: of } = imitationOf(host, names) ?? {};
  return [kind, of];
};

describe('who is imitated, and how', () => {
  test.each([
    // The same to the eye
    ['uhcprovlder.com', 'look-alike', 'uhcprovider.com'],
    ['www.uhcprovlder.com', 'look-alike', 'www.uhcprovider.com'],
    ['opturn.com', 'look-alike', 'optum.com'],
    ['umr.net', 'other-ending', 'provider.umr.com'],
    ['optum.co', 'other-ending', 'optum.com'],
    // One letter changed, lost, or two that have changed places
    ['optun.com', 'look-alike', 'optum.com'],
    ['optumm.com', 'look-alike', 'optum.com'],
    ['potum.com', 'look-alike', 'optum.com'],
    ['otpum.com', 'look-alike', 'optum.com'],
    ['optmu.com', 'look-alike', 'optum.com'],
    // Two letters in a long name
    ['onehealthcareidss.com', 'look-alike', 'identity.onehealthcareid.com'],
    ['optumsarva.com', 'look-alike', 'optumserve.com'],
    // Letters that look alike count as none
    ['uhcpr0vlderr.com', 'look-alike', 'uhcprovider.com'],
    // Inside a longer name
    ['optum-login.info', 'known-name-inside', 'optum.com'],
    ['optun-login.info', 'known-name-inside', 'optum.com'],
    ['optum-login', 'known-name-inside', 'optum.com'],
    ['myoptum.info', 'known-name-inside', 'optum.com'],
    ['umr-login.info', 'known-name-inside', 'provider.umr.com'],
    ['umrcom.evil-host.com', 'known-name-inside', 'provider.umr.com'],
    ['vagov-benefits.com', 'known-name-inside', 'www.va.gov'],
    // The longest name is the one that is read; a whole host before all
    ['optumbank-login.info', 'known-name-inside', 'www.optumbank.com'],
    ['umr.com.optumbank-login.info', 'known-name-inside', 'provider.umr.com'],
    // Two slips are too many for nine letters, but another name is inside
    ['optumbamc.com', 'known-name-inside', 'optum.com'],
  ])('%s: %s of %s', (host, kind, of) => expect(imitated(host)).toEqual([kind, of]));

  test('of two names that are as near, the one that is listed first', () => {
    const two = knownNames(['optumwest.com', 'optumrest.com']);
    expect(imitated('optumbest.com', two)).toEqual(['look-alike', 'optumwest.com']);
  });

  test('its owner is named, too', () => {
    expect(imitationOf('onehealthcareld.com', known)?.owner).toBe('onehealthcareid.com');
  });
});

describe('names that are merely alike', () => {
  test.each([
    'evil-host.com',
    'localhost',
    // Of short names and abbreviations every letter counts
    'optm.com',
    'umrs.com',
    'va.com',
    'bcbst.com',
    'drumr.com',
    // Two letters of a short one are too many
    'oxpum.com',
    'otpun.com',
    // Words that stand for a state belong to everybody
    'texes.com',
    'texashealth.com',
    'ohio.com',
    // Nobody can buy such an ending
    'optum.gov',
    'optum.edu',
  ])('%s', (host) => expect(imitationOf(host, known)).toBeUndefined());
});
