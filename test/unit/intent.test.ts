/** What a reader wants, apart from the words. */
import { describe, expect, test } from 'vitest';
import { intentOf } from '../../src/search/intent.ts';

describe('danger', () => {
  test.each([
    'somebody asks for my code',
    'caller wants my code',
    'a man on the phone wants me to read him the code',
    'should I give the code to the caller',
    'Dear Valued Provider, your access will be SUSPENDED within 24 hours',
    'email says click here or your account will be closed immediately',
    'is this site from Optum',
    'is uhcprovider-login.com real',
    'can I trust this',
    'phishing',
    'got a letter asking to change our bank account',
    'our bank account was changed',
    'does Optum ask for my password',
    'is this login page fake',
    'I clicked a google ad and typed my password and now I think it was fake',
    'got a weird email with a button',
    'help desk needs my password',
    'a person from provider relations wanted the six digits',
    'Action required: your W-9 has expired. Click here to upload one',
    'To keep receiving electronic funds sign the form and FAX it back with a voided check',
    'Your access expires today. Confirm at portal-verify.example to avoid suspension',
    'Verify your banking details before Friday',
    'got an email that our routing number was updated, I did not do that',
    'our direct deposit has to be moved to another account today',
    'should I send the code to the caller',
    'does UHC send such mails or is it fishing',
  ])('%s', (query) => expect(intentOf(query).danger).toBe(true));

  test.each([
    'why does it ask for a code every time',
    'enter the access code',
    'our client is asking us to get into Optum for them',
    'change our bank account',
    'email already in use',
    'I forgot my password',
    'Your access code is: 118204 Reply STOP to opt out',
    'Oxford card, is it still example.com or the regular one',
    'where do I send a voided check',
    'our new girl at the desk, she needs a login',
    'the doctor says he needs a password for the portal',
    'Confirm your access code',
    "We've sent a code to j***@n***.example",
    'live person, it keeps asking me for my tax id',
    'phisical therapy authorization',
    'the two of us share one login and the code goes to her phone',
    'blocked due to suspicious activity',
    'the link in the email does nothing when I click on it',
    'they take calls, I need help with the login',
  ])('none: %s', (query) => expect(intentOf(query).danger).toBe(false));
});

describe('of another program', () => {
  test.each(['cigna claims login', 'locked out of QuickBooks', 'Blue Cross portal', 'athenahealth forgot password'])(
    '%s',
    (query) => expect(intentOf(query).foreign).toBe(true),
  );
  test.each(['optum pay', 'blue card', 'episode of care', 'excellent'])('not: %s', (query) =>
    expect(intentOf(query).foreign).toBe(false),
  );
});

describe('whom to call', () => {
  test.each([
    'phone number for optum pay',
    'uhc eligibility phone number',
    'live person at provider services',
    'need a human',
    'who do I call about this',
    'can I talk to someone',
  ])('%s', (query) => expect(intentOf(query).call).toBe(true));
  test.each([
    'change my phone number',
    'code goes to her phone number',
    'do we need a phone number',
    'phone does not ring',
  ])('is not asked: %s', (query) => expect(intentOf(query).call).toBe(false));
});
