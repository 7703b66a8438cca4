/** The marks of fraud: each way of writing one is seen, and what only sounds like it is not. */
import { describe, expect, test } from 'vitest';
import { marksIn, turnedLetters } from '../../src/addresses/marks.ts';

const threat = 'It threatens to block an account or payments';
const secret = 'It asks you for a code or a password';
const bank = 'It asks for a change of bank details';
const attachment = 'It wants you to open an attachment';
const signs = (text: string) => marksIn(text).map(({ sign }) => sign);

describe('a threat to block something', () => {
  test('leads to the page on reports', () => {
    expect(marksIn('Your account will be suspended today.')).toEqual([
      { sign: threat, of: 'a false message that wants you to act in haste', page: 'report' },
    ]);
  });

  test.each([
    'account',
    'access',
    'portal',
    'profile',
    'ID',
    'login',
    'log-in',
    'signin',
    'sign-in',
    'mailbox',
    'payment',
    'payments',
    'enrollment',
    'enrolment',
    'credential',
    'credentials',
    'membership',
    'service',
  ])('names what is at stake: %s', (what) => {
    expect(signs(`Your ${what} will be suspended today.`)).toEqual([threat]);
  });

  test.each(['accountant', 'discount', 'bid', 'idea', 'portalegre', 'repayment', 'parking permit'])(
    'is none when it is about the %s',
    (what) => {
      expect(signs(`Your ${what} will be suspended today.`)).toEqual([]);
    },
  );

  test.each([
    'Your account will be suspended today.',
    'Your account goes into suspension today.',
    'Your account will be terminated today.',
    'We terminate your account today.',
    'Your account will be deactivated today.',
    'Your account will be disabled today.',
    'Your account will be blocked today.',
    'We block your account today.',
    'We lock your account today.',
    'Your account will be locked today.',
    'We are locking your account today.',
    'We close your account today.',
    'Your account will be closed today.',
    'We are closing your account today.',
    'Your account will be restricted today.',
    'We limit your account today.',
    'Your account will be limited today.',
    'Your account will be deleted today.',
    'Your account will be canceled today.',
    'Your account will be cancelled today.',
    'Your account will be revoked today.',
    'Your payments will be withheld today.',
    'Your service will be interrupted today.',
    'You lose access to the portal today.',
    'You are losing access to the portal today.',
    'Your payments will be put on hold today.',
  ])('says what will happen: %s', (text) => {
    expect(signs(text)).toEqual([threat]);
  });

  test.each([
    'Your account was opened today.',
    'Your account statement has a clock on it today.',
    'The disclosed account is on the portal today.',
    'Your account is unlimited today.',
    'The closet account is ready today.',
  ])('is none when nothing is blocked: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  test.each([
    'within 24 hours',
    'within 24hours',
    'within the next 24 hours',
    'within 1 hour',
    'within 1 hr',
    'within 48 hrs',
    'within 1 day',
    'within 3 days',
    'within 1 business day',
    'within 2 business days',
    'within one day',
    'within two days',
    'within three days',
    'within twelve hours',
    'within twenty-four hours',
    'within twenty four hours',
    'within forty-eight hours',
    'within forty eight hours',
    'within seventy-two hours',
    'within seventy two hours',
    'in 24 hours',
    'in 24hours',
    'in the next 24 hours',
    'in 1 hour',
    'in 1 hr',
    'in 12 hrs',
    'in 1 minute',
    'in 30 minutes',
    'with immediate effect',
    'immediately',
    'and this is urgent',
    'urgently',
    'today',
    'right away',
    'at once',
    'unless you call',
    'for failure to call',
    'if you do not call',
    'if you don’t call',
    "if you don't call",
    'if you fail to call',
    'after this final notice',
    'after this final warning',
    'after this last notice',
    'after this last warning',
  ])('makes haste: %s', (haste) => {
    expect(signs(`Your account will be locked ${haste}.`)).toEqual([threat]);
  });

  test.each([
    'Sign in to avoid that your account is locked.',
    'Sign in to prevent that your account is locked.',
    'Sign in to restore your locked account.',
    'Sign in, or it will be locked, your account.',
    'Sign in or your account with all of its pending claims will be locked.',
    'Sign in or you will find the account locked.',
  ])('makes haste in a whole sentence: %s', (text) => {
    expect(signs(text)).toEqual([threat]);
  });

  test('joins “or you” with a “will” that is at most 40 letters away', () => {
    const between = (count: number) => `The account is locked or you ${'x'.repeat(count - 2)} will see.`;
    expect(signs(between(40))).toEqual([threat]);
    expect(signs(between(41))).toEqual([]);
  });

  test.each([
    'Your account is locked.',
    'Your account will be locked within the month.',
    'Your account was locked in 2024.',
    'Your account is limited to 24 hours of use.',
    'Your account is locked in 24 rooms.',
    'Your account is closed within the margin.',
    'Your account is limited to one person or yourself.',
  ])('is none without haste: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });
});

describe('a wish for a code or a password', () => {
  test('leads to the page on passwords', () => {
    expect(marksIn('Reply with your password.')).toEqual([
      { sign: secret, of: 'somebody who wants to sign in as you', page: 'password' },
    ]);
  });

  test.each([
    'code',
    'codes',
    'passcode',
    'pass-code',
    'access code',
    'security code',
    'one-time code',
    '6-digit code',
    'authenticator passcodes',
    'OTP',
    'PIN',
    'password',
    'pass word',
    'SSN',
    'social security number',
    'login details',
    'log-in details',
    'signin information',
    'sign-in information',
    'account information',
    'user details',
    'user credentials',
    'credentials',
  ])('names the secret: %s', (what) => {
    expect(signs(`Reply with your ${what}.`)).toEqual([secret]);
  });

  test.each([
    'accesscode',
    'securitycode',
    'verificationcode',
    'onetimecode',
    'one-timecode',
    'sixdigitcode',
    'six-digitcode',
    '6digitcode',
    '6-digitcode',
    'logincode',
    'log-incode',
    'signincode',
    'sign-incode',
    'smscode',
    'textcode',
    'confirmationcode',
    'recoverycode',
    'authenticatorcode',
    'loginpasscode',
  ])('knows the secret without its spaces: %s', (what) => {
    expect(signs(`Reply with your ${what}.`)).toEqual([secret]);
  });

  test.each([
    'barcode',
    'codeine dose',
    'pinned note',
    'spin class',
    'user names',
    'ZIP code',
    'postal code',
    'area code',
    'CPT code',
    'HCPCS codes',
    'ICD code',
    'ICD-10 codes',
    'procedure code',
    'diagnosis code',
    'billing code',
    'revenue code',
    'taxonomy code',
    'reason code',
    'denial code',
    'error code',
  ])('is none when it is about a %s', (what) => {
    expect(signs(`Reply with your ${what}.`)).toEqual([]);
  });

  test.each([
    'Respond with the password.',
    'Send us the password.',
    'Text me the code.',
    'Please give back the password.',
    'Tell us the PIN.',
    'Read out the code to the agent.',
    'Share your password.',
    'Forward your code.',
    'Provide your SSN.',
    'Email us the code.',
    'E-mail us the code.',
    'Send the code to this number.',
    'Text the code.',
    'Give the password.',
    'Read the security code to our agent.',
    'Forward the six-digit code.',
    'Share the new PIN.',
    'Email the PIN.',
    'E-mail the PIN.',
    'Let us have the code.',
    'Let me know the password.',
    'We ask you for the code.',
    'An agent will call you for the code.',
    'An agent will phone you for the code.',
    'An agent will text you for your code.',
    'An agent will email you for your code.',
    'An agent will e-mail you for your code.',
    'I am asking for the code.',
    'I am asking you for your code.',
    'We need your password.',
    'The desk needs your password.',
    'We needed your password.',
    'We need you to type the password.',
    'Confirm your password.',
    'Confirm the code.',
    'Verify your password.',
    'Validate your password.',
    'Validate the code.',
    'Re-enter your password.',
    'Reenter your password.',
    'Submit your PIN.',
    "What's the code?",
    'What’s your PIN?',
    'What is the code?',
  ])('asks for it: %s', (text) => {
    expect(signs(text)).toEqual([secret]);
  });

  test.each([
    'Your code is 123456.',
    'The verification code that we sent expires in 10 minutes.',
    'You can set a new password in the settings.',
    'Send the signed form before the password expires.',
    'Needless to say, your password stays with you.',
    'The replying machine has a code.',
    'The user can see what was the code.',
  ])('is none when nobody asks for it: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });
});

describe('a wish for a change of bank details', () => {
  test('leads to the page on bank details', () => {
    expect(marksIn('Please use the new bank account.')).toEqual([
      { sign: bank, of: 'somebody who wants to divert payments', page: 'bank' },
    ]);
  });

  test.each([
    'bank',
    'banking',
    'bank account',
    'ACH',
    'EFT',
    'direct deposit',
    'direct-deposit',
    'routing',
    'routing number',
    'account number',
    'payment details',
    'payment information',
    'payment instructions',
    'remittance details',
    'remittance information',
    'remittance account',
    'voided check',
  ])('names what pays: %s', (what) => {
    expect(signs(`Please use the new ${what}.`)).toEqual([bank]);
  });

  test.each(['banker', 'embankment', 'beach', 'left door', 'direct line', 'payment plan', 'account manager'])(
    'is none when it is about the %s',
    (what) => {
      expect(signs(`Please use the new ${what}.`)).toEqual([]);
    },
  );

  test.each([
    'Please change the bank account.',
    'Please note that the bank account changes.',
    'Please note that the bank account was changed.',
    'Please note that the bank account is changing.',
    'Please update the bank account.',
    'Please use the updated bank account.',
    'Please start updating the bank account.',
    'Please use the new bank account.',
    'Please replace the bank account.',
    'Please note that the bank account was replaced.',
    'Please start replacing the bank account.',
    'Please switch the bank account.',
    'Please note that the bank account was switched.',
    'Please start switching the bank account.',
    'Please redirect the bank account.',
    'Please note that the bank account was redirected.',
    'Please use a different bank account.',
    'Please re-enter the bank account.',
    'Please reenter the bank account.',
    'Please confirm the bank account.',
    'Please verify the bank account.',
    'Please validate the bank account.',
    'Please provide the bank account.',
    'Please send the bank account.',
  ])('says what is to change: %s', (text) => {
    expect(signs(text)).toEqual([bank]);
  });

  test.each([
    'Please use the bank account.',
    'Please use the renewed bank account.',
    'Please use the unchanged bank account.',
    'Please pick up the news at the bank.',
  ])('is none when nothing changes: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  test.each([
    'Kindly use the new bank account.',
    'You must use the new bank account.',
    'You need the new bank account.',
    'You need to use the new bank account.',
    'Payment needs a new bank account.',
    'A new bank account is needed.',
    'We ask for a new bank account.',
    'They asked for a new bank account.',
    'I am asking for a new bank account.',
    'I request a new bank account.',
    'I requested a new bank account.',
    'I am requesting a new bank account.',
    'Payments require a new bank account.',
    'Payment requires a new bank account.',
    'A new bank account is required.',
    'You should use the new bank account.',
    'The new bank account is urgent.',
    'Use the new bank account urgently.',
    'Use the new bank account immediately.',
    'Click for the new bank account.',
    'Follow this to the new bank account.',
    'The new bank account is attached.',
    'Going forward, use the new bank account.',
    'Effective Monday, use the new bank account.',
    'From now on, use the new bank account.',
    'We have a new bank account.',
    'Use our new bank account.',
    'I want a new bank account.',
    'I would like a new bank account.',
    'Payments stop unless a new bank account is used.',
    'Use a new bank account to avoid delays.',
    'Use a new bank account to continue.',
    'Use a new bank account to receive payments.',
  ])('wants it: %s', (text) => {
    expect(signs(text)).toEqual([bank]);
  });

  test.each([
    'The bank changed its name.',
    'A new EFT was posted on Monday.',
    'A new bank opened four blocks away.',
    'The new bank task was done hourly.',
  ])('is none when nobody wants anything: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });
});

describe('an attachment that is to be opened', () => {
  test('leads to the page on reports', () => {
    expect(marksIn('Please open the attachment.')).toEqual([
      { sign: attachment, of: 'a message that may carry harmful software', page: 'report' },
    ]);
  });

  test.each([
    'Open the attached form.',
    'Open the attachment.',
    'Open both attachments.',
    'Open Invoice.html',
    'Open Invoice.htm',
    'Open Invoice.zip',
    'Open Invoice.exe',
    'Open Invoice.docm',
    'Open Invoice.xlsm',
    'Open Invoice.iso',
    'Open Invoice.img',
    'Open Invoice.lnk',
    'Open Invoice.js',
    'Open Invoice.scr',
    'Open Invoice.rar',
    'Open Invoice.7z',
    'Open remittance-2024.ZIP',
    'Open Invoice.html, then sign in',
    'Open Invoice.html.',
    'Open Invoice.html!',
    'Open “Invoice.html” to read it',
  ])('is seen: %s', (text) => {
    expect(signs(text)).toEqual([attachment]);
  });

  test.each([
    'Open claims.xlsx',
    'Open guide.pdf',
    'Open Invoice.zipper',
    'Open sign-in.html/x',
    'Open sign-in.zip.example',
    'Open sign-in.zip-codes',
    'Open .zip',
    'He attaches a form; see below',
    'Open the unattached form',
  ])('is none: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  test.each([
    'open',
    'download',
    'see',
    'view',
    'review',
    'run',
    'enable',
    'unzip',
    'launch',
    'click',
    'complete',
    'fill in',
    'fill out',
    'sign',
    'print',
    'read',
    'find',
    'check',
  ])('is to be handled: %s', (verb) => {
    expect(signs(`Please ${verb} the attachment.`)).toEqual([attachment]);
  });

  test.each([
    'The attachment is too large.',
    'The opener is attached.',
    'The attachment was reopened.',
    'Please fill the attachment.',
    'The attached thread is long.',
  ])('is none when nobody is to open it: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });
});

describe('the opposite of a mark', () => {
  test.each([
    'We will never ask you for your password.',
    'No one will ask you for your password.',
    'Nobody will ask you for your password.',
    'We do not ask you for your password.',
    'We don’t ask you for your password.',
    "We don't ask you for your password.",
    'We dont ask you for your password.',
    'We won’t ask you for your password.',
    "We won't ask you for your password.",
    'We wont ask you for your password.',
    "Optum doesn't ask you for your password.",
    'Optum doesn’t ask you for your password.',
    'Optum doesnt ask you for your password.',
    'Our staff cannot ask you for your password.',
    'Our staff can’t ask you for your password.',
    "Our staff can't ask you for your password.",
    'Our staff cant ask you for your password.',
    'We reset it without asking you for your password.',
    'Avoid sending us your password.',
  ])('is no mark: %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  test.each([
    'ask us for our new bank account',
    'request our new bank account',
    'call us to verify your password',
    'send us your password',
    'share your password',
    'give us your password',
    'tell us your password',
    'reply with your password',
    'read us the code',
    'forward the code',
    'provide your password',
    'open an attachment',
    'click on an attachment',
    'download an attachment',
    'text us the code',
    'email us the code',
    'e-mail us the code',
    'change our bank account',
    'reveal what is your password',
    'respond with your password',
    'enter it and confirm your password',
  ])('is what a warning says: never %s', (text) => {
    expect(signs(text)).toHaveLength(1);
    expect(signs(`Never ${text}.`)).toEqual([]);
  });

  test('reaches over four words, no more', () => {
    expect(signs('We do not under any such circumstances ask you for your password.')).toEqual([]);
    expect(signs('We do not, and this is important, ask you for your password.')).toEqual([secret]);
    expect(signs('It is not so very hard for us, send us your password.')).toEqual([secret]);
    expect(signs('It is not very hard and quick to send us your password.')).toEqual([secret]);
  });

  test.each([
    ['If you do not respond within 24 hours, your account will be suspended.', threat],
    ['If you don’t call us today, your account will be closed.', threat],
    ['If you do not reply with your password, we cannot go on.', secret],
    ['Your note: send us your password.', secret],
    ['They cannot wait: send us your password.', secret],
  ])('is not “if you do not”, and not a word that only holds it: %s', (text, sign) => {
    expect(signs(text)).toEqual([sign]);
  });

  test('speaks for its own sentence only', () => {
    expect(signs('We never ask for it. Reply with your password.')).toEqual([secret]);
  });
});

describe('sentences', () => {
  test.each([
    'Your account is ready. The office is locked today.',
    'Is it your account? The office is locked today.',
    'Good news for your account! The office is locked today.',
    'This is your account; the office is locked today.',
    'Your account\n\nThe office is locked today.',
    'Your account\n \nThe office is locked today.',
    'Your account\rThe office is locked today.',
  ])('a mark does not reach over two of them: %j', (text) => {
    expect(signs(text)).toEqual([]);
  });

  test.each([
    'Your account will be locked at 5 p.m. unless you call.',
    'Your account will be locked at 9 A.M. unless you call.',
    'Your payments will be put\n  on hold today.',
    'Your account\nwill be locked\ntoday.',
  ])('neither the time of day nor the end of a line ends one: %j', (text) => {
    expect(signs(text)).toEqual([threat]);
  });

  test('what stands behind 600 letters of one is not read', () => {
    const sentence = (length: number) => 'Hello.  Your account will be locked'.padEnd(length - 2, ' x') + ' today';
    const start = 'Hello.  '.length;
    expect(signs(sentence(start + 596))).toEqual([threat]);
    expect(signs(sentence(start + 597))).toEqual([]);
  });

  test('each mark is named once, the heaviest first', () => {
    const all = [
      'Please open the attachment.',
      'Please use the new bank account.',
      'Reply with your password.',
      'Your account will be locked today.',
    ].join(' ');
    expect(signs(`${all} ${all}`)).toEqual([threat, secret, bank, attachment]);
  });

  test.each(['', 'Thank you for your call.', 'The portal is slow today. Please try again later.'])(
    'no mark in “%s”',
    (text) => {
      expect(signs(text)).toEqual([]);
    },
  );
});

describe('letters that are turned around', () => {
  test('a hidden character that does it is a mark', () => {
    expect(turnedLetters('Open invoice\u202Efdp.exe')).toEqual([
      { sign: 'A hidden character in it turns letters around', of: 'a false address or file name', page: 'report' },
    ]);
  });

  test.each(['Open invoice.pdf', 'uhc\u200Bprovider.com', 'name\u202Dname\u202C', ''])(
    'no other character is one: %j',
    (text) => {
      expect(turnedLetters(text)).toEqual([]);
    },
  );
});
