/** Phone numbers in running text: every way of writing one is read, and other numbers are left alone. */
import { describe, expect, test } from 'vitest';
import type { KnownDesk } from '../../src/addresses/known.ts';
import { phonesIn } from '../../src/addresses/phones.ts';

const desk = (name: string, phone: string): KnownDesk => ({
  name,
  phone,
  helpsWith: 'Signing in',
  hours: null,
  status: 'Official',
});
const support = desk('Support', '1-866-842-3278');
const claims = desk('Claims', '866-555-0142');
const others = (text: string) => phonesIn(text, [support, claims]).others;
/** The names of the desks whose numbers stand in the text, when no other number does. */
const named = (text: string) => {
  const { desks, others } = phonesIn(text, [support, claims]);
  return others === 0 ? desks.map(({ name }) => name) : `${others} others`;
};

describe('the number of a desk', () => {
  test.each([
    '866-842-3278',
    '(866) 842-3278',
    '[866] 842-3278',
    '866.842.3278',
    '866 842 3278',
    '866/842/3278',
    '866·842·3278',
    '866–842–3278',
    '8668423278',
    '1-866-842-3278',
    '1 (866) 842-3278',
    '18668423278',
    '+1 866 842 3278',
    '+1-866-842-3278',
    '001 866 842 3278',
    '011 1 866 842 3278',
    '**866-842-3278**',
    '８６６-８４２-３２７８',
    'tel:+18668423278',
    'call 866-842-3278.',
    'call 866-842-3278, or wait',
    '866-842-3278 by 11/25',
    '866-842-3278 x12',
    'on 11/25 866-842-3278',
    '8 6 6 8 4 2 3 2 7 8',
    'at 8 6 6 8 4 2 3 2 7 8 please',
    '8-6-6-8-4-2-3-2-7-8',
    '8.6.6.8.4.2.3.2.7.8',
    '1 8 6 6 8 4 2 3 2 7 8',
    '1-8-6-6-8-4-2-3-2-7-8',
    '866-VIA-FAST',
    '1-866-VIA-FAST',
    '1 866-VIA-FAST',
    '1.866.VIAFAST',
    '(866)-VIA-FAST',
    '866-VIAFAST',
    '866-V-I-A-F-A-S-T',
    '866-VIA-FASTER',
    'eight six six eight four two three two seven eight',
    'Eight-six-six, eight-four-two, three-two-seven-eight',
    'one eight six six eight four two three two seven eight',
    'call eight six six eight four two three two seven eight now',
  ])('%s', (text) => {
    expect(phonesIn(text, [support, claims])).toEqual({ desks: [support], others: 0 });
  });

  test('names each desk once, in the order of the text', () => {
    expect(named('866-555-0142, then 866-842-3278, or +1 (866) 555-0142')).toEqual(['Claims', 'Support']);
  });

  test('names every desk behind one number', () => {
    const second = desk('Sign-in', '(866) 842-3278');
    expect(phonesIn('866-842-3278', [support, second])).toEqual({ desks: [support, second], others: 0 });
  });

  test.each(['Claim 8668423278 was denied', 'Your claim was denied, the number is 8668423278', 'Account 8668423278'])(
    'is known even behind a word for another number: %s',
    (text) => {
      expect(named(text)).toEqual(['Support']);
    },
  );

  test.each([
    '5-866-842-3278',
    '12.866.842.3278',
    '3/866-842-3278',
    '866-842-3278-1',
    '866-842-3278.15',
    '866-842-3278/2',
  ])('is not read out of a longer number: %s', (text) => {
    expect(phonesIn(text, [support])).toEqual({ desks: [], others: 1 });
  });

  test.each(['58668423278', '86684232789', 'x8668423278', 'é8668423278', '866-842-32781', '866----842-3278'])(
    'is not read out of other marks: %s',
    (text) => {
      expect(phonesIn(text, [support])).toEqual({ desks: [], others: 0 });
    },
  );
});

describe('a number of somebody else', () => {
  test.each([
    ['no number at all', 0],
    ['Call 800-555-0142', 1],
    ['Call (415) 555-0142 or 415-555-0143', 2],
    ['Call 415-555-0142, that is (415) 555 0142', 1],
    ['415-555-0142 415-555-0143', 2],
    ['866-842-3278-1 or 866-555-0142-1', 2],
  ])('is counted once: %s', (text, count) => {
    expect(others(text)).toBe(count);
  });

  test.each(['115-555-0142', '015-555-0142', '800-155-0142', '800-055-0142', '123-456-7890'])(
    'is none where no US number begins so: %s',
    (text) => {
      expect(others(text)).toBe(0);
    },
  );

  test('a desk keeps its number, whatever it begins with', () => {
    const inside = desk('Inside line', '866-155-0142');
    expect(phonesIn('Call 866-155-0142', [inside])).toEqual({ desks: [inside], others: 0 });
  });
});

describe('digit by digit', () => {
  test.each([
    ['4 1 5 5 5 5 0 1 4 2', 1],
    ['5 8 6 6 8 4 2 3 2 7 8', 0],
    ['5-8-6-6-8-4-2-3-2-7-8', 0],
    ['8 6 6 8 4 2 3 2 7 8 5', 0],
    ['8 6 6 8 4 2 3 2 7 85', 0],
    ['x8 6 6 8 4 2 3 2 7 8', 0],
    ['8 6 6 8 4 2 3 2 7', 0],
    ['1 2 3 4 5 6 7 8 9 10 11 12', 0],
  ])('%s', (text, count) => {
    expect(phonesIn(text, [claims]).others).toBe(count);
  });
});

describe('another country', () => {
  test.each([
    '+44 20 7946 0018',
    '+44 (20) 7946-0018',
    '+ 44 20 7946 0018',
    '+442079460018',
    '0044 20 7946 0018',
    '00442079460018',
    '011 44 20 7946 0018',
    'Tel:0044 20 7946 0018',
    '+7 495 555 01 42',
    '+7-495-555-01-42 now',
    '+353 20 915 0142',
    '+23 45678',
    '+49 1512 3456 7890 12',
    '+491512345678901',
  ])('is a number of somebody else: %s', (text) => {
    expect(phonesIn(text, [support])).toEqual({ desks: [], others: 1 });
  });

  test.each([
    ['+44 20 7946 0018 or +44 20 7946 0019', 2],
    ['+44 20 7946 0018 or +442079460018', 1],
  ])('each is counted once: %s', (text, count) => {
    expect(others(text)).toBe(count);
  });

  test.each([
    '+2 345 67',
    '+4915123456789012',
    '+1 20 7946 0018',
    '+0 20 7946 0018',
    '120.00 80.00 40.00',
    '1,200 345 67 89',
    'paid 500.00 2024-03-12',
    'at 10:00 230-456-78',
    'a00 23 45 67 89',
    '200 23 45 67 89',
  ])('is none: %s', (text) => {
    expect(others(text)).toBe(0);
  });
});

describe('letters in place of digits', () => {
  test.each([
    ['AB', '22'],
    ['CD', '23'],
    ['EF', '33'],
    ['GH', '44'],
    ['IJ', '45'],
    ['KL', '55'],
    ['MN', '66'],
    ['OP', '67'],
    ['QR', '77'],
    ['ST', '78'],
    ['UV', '88'],
    ['WX', '99'],
    ['YZ', '99'],
  ])('866-JKL-01%s is 866-555-01%s', (letters, digits) => {
    const answering = desk('Letters', `866-555-01${digits}`);
    for (const start of ['', '1-'])
      expect(phonesIn(`Call ${start}866-JKL-01${letters}`, [answering])).toEqual({ desks: [answering], others: 0 });
  });

  test.each([
    '1-800-FLOWERS',
    '1-800-4-CANCER',
    '1-800-CALL-NOW',
    '800-CONTACTS',
    '833-HELPNOW',
    '844.HELPNOW',
    '855-HELPNOW',
    '877- HELPNOW',
    '888-HELPNOW.',
    'call 1-888-HELPNOW today',
    '800-HELPNOWANDEVERYTIMEYOU',
  ])('is a number of somebody else: %s', (text) => {
    expect(others(text)).toBe(1);
  });

  test.each([
    '800-CLAIMS',
    '800-claims-now',
    '700-FLOWERS',
    '800 FLOWERS',
    'A800-FLOWERS',
    '4-800-FLOWERS',
    '17800-FLOWERS',
    '800-FLOWERSa',
    '800-HELPNOWANDEVERYTIMEYOUR',
    '800-1234567',
  ])('is none: %s', (text) => {
    expect(others(text)).toBe(0);
  });
});

describe('numbers as words', () => {
  test('each word is its digit', () => {
    const words = desk('Words', '915-555-0142');
    const text = 'nine one five, five five five, zero one four two';
    expect(phonesIn(text, [words])).toEqual({ desks: [words], others: 0 });
    expect(phonesIn(text.replace('zero', 'oh'), [words])).toEqual({ desks: [words], others: 0 });
  });

  test.each([
    'two or three of one kind',
    'one two three four five six',
    'eight six six eight four two three two seven',
    'someone eight six six',
  ])('is none: %s', (text) => {
    expect(others(text)).toBe(0);
  });
});

describe('seven digits, without an area', () => {
  test.each([
    'call 555-0142',
    'Call us: 555-0142',
    'phone (main desk): 555-0142.',
    'tel 555.0142',
    'dial 555-0142',
    'text 555-0142',
    'fax 555-0142',
    'we are at 555-0142',
    'our number is 555-0142',
    'call our desk in hall 555-0142',
  ])('is a number of somebody else behind a word for it: %s', (text) => {
    expect(others(text)).toBe(1);
  });

  test.each([
    ['call 555-0142, call 555-0143', 2],
    ['call 555-0142, or phone: 555.0142', 1],
  ])('is counted once: %s', (text, count) => {
    expect(others(text)).toBe(count);
  });

  test.each([
    '555-0142',
    'group 555-0142',
    'recall 555-0142',
    'caller 555-0142',
    'call 155-0142',
    'call 555-01423',
    'call 555-0142-1',
    'call 1-555-0142',
    'call 5550142',
    'call\n555-0142',
    'call our desk in the hall 555-0142',
  ])('is none: %s', (text) => {
    expect(others(text)).toBe(0);
  });
});

describe('ten digits behind a word for another number', () => {
  test.each([
    'NPI',
    'TIN',
    'EIN',
    'SSN',
    'MRN',
    'DOB',
    'Claim',
    'Member',
    'Subscriber',
    'Patient',
    'ID',
    'Ref',
    'Reference',
    'Account',
    'Acct',
    'Case',
    'Ticket',
    'Policy',
    'Group',
    'Auth',
    'Authorization',
    'Invoice',
    'Order',
    'Tracking',
    'Check',
    'Routing',
  ])('is no phone number: %s', (word) => {
    expect(others(`${word} 4155550142 was looked up on Monday, and we found what it was about`)).toBe(0);
    expect(others(`${word}: 14155550142`)).toBe(0);
    expect(others(`${word} number is 4155550142`)).toBe(0);
  });

  test.each(['call', 'phone', 'telephone', 'tel', 'dial', 'text', 'fax', 'cell', 'mobile', 'at'])(
    'is one with “%s” between',
    (word) => {
      expect(others(`Patient ${word} 4155550142`)).toBe(1);
    },
  );

  test.each([
    'Claim (415) 555-0142',
    'Account (415) 5550142',
    'Account 415-555-0142',
    'Claim was denied by mistake last month: 4155550142',
    'Claim\n4155550142',
    'Grid 4155550142',
    'Claims 4155550142',
  ])('is one when it is written as one, or stands apart: %s', (text) => {
    expect(others(text)).toBe(1);
  });

  test('reaches over 20 letters, no more', () => {
    expect(others(`Claim ${'x'.repeat(18)} 4155550142`)).toBe(0);
    expect(others(`Claim ${'x'.repeat(19)} 4155550142`)).toBe(1);
  });

  test('is read from the same line, behind a longer text too', () => {
    expect(others(`${'We looked it up. '.repeat(9)}Claim 4155550142`)).toBe(0);
  });
});
