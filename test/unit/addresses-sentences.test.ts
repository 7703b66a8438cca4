/** The words of the answer: which sentences are said, in which order, which give way, and what to do next. */
import { describe, expect, test } from 'vitest';
import type { Mended } from '../../src/addresses/mend.ts';
import { sentencesOf } from '../../src/addresses/sentences.ts';
import type { Finding, Verdict } from '../../src/addresses/verdict.ts';

const found = (kind: Finding['kind'], verdict: Verdict, sentence: string, more: Partial<Finding> = {}): Finding => ({
  kind,
  verdict,
  about: '',
  sentence,
  reasons: [],
  facts: [],
  ...more,
});
const address = (verdict: Verdict, sentence: string, ...reasons: string[]) =>
  found('address', verdict, sentence, { reasons });
const phone = (verdict: Verdict, sentence: string, ...reasons: string[]) =>
  found('phone', verdict, sentence, { reasons });
const mark = (sentence: string, page?: Finding['page']) => found('mark', 'suspicious', sentence, { page });

/** The verdict is that of the first finding, as in an answer. */
const answer = (findings: Finding[], slips: Mended[] = [], pasted = 'pasted') =>
  sentencesOf(findings[0]?.verdict ?? 'nothing', findings, slips, pasted);
const said = (findings: Finding[], slips: Mended[] = [], pasted = 'pasted') =>
  answer(findings, slips, pasted).sentences;

const apart = 'The address was taken apart, so that nobody opens it by mistake; we put it together.';
const mistyped = 'The address was mistyped; we read it as it was meant.';
const calls = 'A link that starts with tel: calls that number.';

describe('where nothing was found', () => {
  const forged = 'The e-mail address of a sender proves nothing, because it can be forged.';
  const nothing = [
    'There is no address, phone number or mark of fraud in this text.',
    'That does not prove that the message is genuine.',
  ];
  const noNumber = ['A link that starts with tel: calls a number, and there is no US number in this one.'];
  const writes = ['A link that starts with mailto: writes an e-mail and opens no page.', forged];
  const sender = ['There is no web address, phone number or mark of fraud in this text.', forged];

  test.each([
    ['', nothing],
    ['Good morning', nothing],
    ['tel:911', noNumber],
    ['TEL:911', noNumber],
    [' \n tel:911', noNumber],
    ['Write tel:911 here', nothing],
    ['hotel:911', nothing],
    ['mailto:someone', writes],
    ['MailTo:front.desk@clinic.example', writes],
    ['  \t mailto:someone', writes],
    ['Write mailto:someone here', nothing],
    ['xmailto:someone', nothing],
    ['front.desk@clinic.example', sender],
    ['It is from front.desk@clinic.example today', sender],
    ['Meet @ noon', nothing],
  ])('%j is answered', (pasted, sentences) => {
    expect(answer([], [], pasted)).toEqual({
      sentences,
      next: { text: 'Paste an address, a phone number or the whole message.' },
    });
  });
});

describe('the first sentence', () => {
  const [one, two, three] = [
    address('listed', 'a.com is on our list.'),
    address('listed', 'b.com is on our list.'),
    address('listed', 'c.com is on our list.'),
  ];
  const number = phone('listed', 'The number is on our list.');

  test.each<[string, Finding[], string]>([
    ['is that of the only address', [one], 'a.com is on our list.'],
    ['is that of the only address beside a number', [one, number], 'a.com is on our list.'],
    ['is that of a number before the addresses', [number, one, two], 'The number is on our list.'],
    [
      'says that both addresses are listed',
      [one, two],
      'Both addresses are on our list, which does not prove that the message is genuine.',
    ],
    [
      'counts only addresses',
      [one, number, two],
      'Both addresses are on our list, which does not prove that the message is genuine.',
    ],
    [
      'says that all three addresses are listed',
      [one, two, three],
      'All 3 addresses are on our list, which does not prove that the message is genuine.',
    ],
    [
      'names the worst of several addresses',
      [address('unlisted', 'd.com is not on our list.'), one],
      '2 addresses are in it, and this is the worst: d.com is not on our list.',
    ],
    [
      'names the worst of three addresses',
      [address('suspicious', 'The link shows a.com.'), one, two],
      '3 addresses are in it, and this is the worst: the link shows a.com.',
    ],
  ])('%s', (_behaviour, findings, sentence) => {
    expect(said(findings)[0]).toBe(sentence);
  });

  test.each([
    ['The link leads elsewhere.', 'the link leads elsewhere.'],
    ['There is an address.', 'there is an address.'],
    ['This is a file.', 'this is a file.'],
    ['It is odd.', 'it is odd.'],
    ['Theatre.com is not on our list.', 'Theatre.com is not on our list.'],
    ['Addresses stand in it.', 'Addresses stand in it.'],
    ['g.com is odd: It is new.', 'g.com is odd: It is new.'],
  ])('goes on in small letters behind the colon, but keeps names: %s', (sentence, written) => {
    expect(said([address('unlisted', sentence), one])[0]).toBe(
      `2 addresses are in it, and this is the worst: ${written}`,
    );
  });
});

describe('the sentences after the first', () => {
  const bad = address('suspicious', 'd.com is not on our list.', 'It imitates.', 'It hides.', 'It is new.');
  const plain = address('suspicious', 'd.com is not on our list.');
  const threat = mark('It threatens: this is a mark of haste.');
  const secret = mark('It asks for a code: this is a mark of theft.');

  test.each<[string, Finding[], string[]]>([
    ['are two reasons, and no third', [bad], ['d.com is not on our list.', 'It imitates.', 'It hides.']],
    [
      'are a reason and another kind of finding that is as bad',
      [bad, threat],
      ['d.com is not on our list.', 'It imitates.', 'It threatens: this is a mark of haste.'],
    ],
    [
      'name an unlisted number, though the address is worse',
      [bad, phone('unlisted', 'A phone number is on no list.')],
      ['d.com is not on our list.', 'It imitates.', 'A phone number is on no list.'],
    ],
    [
      'name an unlisted number beside an odd address that has no reason',
      [address('suspicious', 'e.com is odd.'), phone('unlisted', 'A phone number is on no list.')],
      ['e.com is odd.', 'A phone number is on no list.'],
    ],
    [
      'leave out a listed number beside something worse',
      [bad, phone('listed', 'The number is on our list.')],
      ['d.com is not on our list.', 'It imitates.', 'It hides.'],
    ],
    [
      'name a listed number beside a listed address',
      [address('listed', 'a.com is on our list.', 'It is old.', 'It is slow.'), phone('listed', 'So is the number.')],
      ['a.com is on our list.', 'It is old.', 'So is the number.'],
    ],
    [
      'leave out a second address',
      [bad, address('suspicious', 'f.com is worse.')],
      ['2 addresses are in it, and this is the worst: d.com is not on our list.', 'It imitates.', 'It hides.'],
    ],
    [
      'leave out a second address and take what comes behind it',
      [plain, address('suspicious', 'f.com is worse.'), threat],
      [
        '2 addresses are in it, and this is the worst: d.com is not on our list.',
        'It threatens: this is a mark of haste.',
      ],
    ],
    ['leave out a second number', [phone('unlisted', 'One.', 'For.'), phone('unlisted', 'Two.')], ['One.', 'For.']],
    [
      'name a second mark',
      [threat, secret],
      ['It threatens: this is a mark of haste.', 'It asks for a code: this is a mark of theft.'],
    ],
    [
      'name a second mark, but no third',
      [threat, secret, mark('It asks for money.')],
      ['It threatens: this is a mark of haste.', 'It asks for a code: this is a mark of theft.'],
    ],
    ['are none where there is no reason', [plain], ['d.com is not on our list.']],
  ])('%s', (_behaviour, findings, sentences) => {
    expect(said(findings)).toEqual(sentences);
  });

  test.each<[string, Finding[], Mended[], string[]]>([
    ['taken apart', [plain], ['taken apart'], ['d.com is not on our list.', apart]],
    ['mistyped', [plain], ['mistyped'], ['d.com is not on our list.', mistyped]],
    ['both', [plain], ['mistyped', 'taken apart'], ['d.com is not on our list.', mistyped, apart]],
    [
      'after the only reason',
      [address('suspicious', 'd.com is not on our list.', 'It imitates.')],
      ['mistyped'],
      ['d.com is not on our list.', 'It imitates.', mistyped],
    ],
    [
      'after the other finding where there is no reason',
      [plain, threat],
      ['mistyped'],
      ['d.com is not on our list.', 'It threatens: this is a mark of haste.', mistyped],
    ],
    ['in place of the second reason', [bad], ['mistyped'], ['d.com is not on our list.', 'It imitates.', mistyped]],
    [
      'in place of the other finding',
      [bad, threat],
      ['taken apart'],
      ['d.com is not on our list.', 'It imitates.', apart],
    ],
    [
      'once, where two would be too many',
      [bad],
      ['mistyped', 'taken apart'],
      ['d.com is not on our list.', 'It imitates.', apart],
    ],
  ])('say that the address was mended: %s', (_how, findings, slips, sentences) => {
    expect(said(findings, slips)).toEqual(sentences);
  });

  const number = phone('unlisted', 'A phone number is on no list.');
  test.each<[string, Finding[], string, string[]]>([
    ['where it starts the text', [number], 'tel:+12025550142', [number.sentence, calls]],
    ['in capitals', [number], 'TEL:+12025550142', [number.sentence, calls]],
    ['behind spaces', [number], '  \n tel:+12025550142', [number.sentence, calls]],
    ['not inside the text', [number], 'Dial tel:+12025550142', [number.sentence]],
    ['not where a word only ends so', [number], 'hotel: 202-555-0142', [number.sentence]],
    ['not without it', [number], '202-555-0142', [number.sentence]],
    ['not of an address', [plain], 'tel:d.com', [plain.sentence]],
    ['not of a mark', [threat], 'tel:now', [threat.sentence]],
    [
      'not where three sentences are said already',
      [phone('listed', 'On our list.', 'First.', 'Second.')],
      'tel:+12025550142',
      ['On our list.', 'First.', 'Second.'],
    ],
  ])('say what tel: does: %s', (_when, findings, pasted, sentences) => {
    expect(said(findings, [], pasted)).toEqual(sentences);
  });
});

describe('what to do next', () => {
  const close = 'Type nothing there, answer nothing, and close the page:';
  const change = 'Change nothing, and call back on a number that you already hold:';
  const type = 'Type nothing there. Open your portal from its page in this guide:';
  const hangUp = 'Hang up, and call the number on paper that you already hold, or one of these:';
  const goOn = 'Open your portal from its page in this guide, and go on from there:';
  const home = 'Still type the portal’s home address yourself, or use your own bookmark.';
  const dial = 'Dial the number yourself, as it stands here or on your own paper.';

  test.each<[string, Finding[], { text: string; page?: Finding['page'] }]>([
    ['a false address: close it', [address('suspicious', 'd.com')], { text: close, page: 'report' }],
    ['a mark without a page: report it', [mark('Odd.')], { text: close, page: 'report' }],
    ['a mark with a page: go there', [mark('A code.', 'password')], { text: close, page: 'password' }],
    [
      'a false address and a mark: go to the page of the mark',
      [address('suspicious', 'd.com'), mark('A code.', 'password')],
      { text: close, page: 'password' },
    ],
    [
      'two marks: go to the page of the first',
      [mark('A code.', 'password'), mark('A bank.', 'bank')],
      { text: close, page: 'password' },
    ],
    ['a change of bank details: call back', [mark('A bank.', 'bank')], { text: change, page: 'bank' }],
    ['an unlisted address: open the portal', [address('unlisted', 'd.com')], { text: type, page: 'portals' }],
    ['an unlisted number: hang up', [phone('unlisted', 'A number.')], { text: hangUp, page: 'numbers' }],
    [
      'an unlisted number before an unlisted address: open the portal',
      [phone('unlisted', 'A number.'), address('unlisted', 'd.com')],
      { text: type, page: 'portals' },
    ],
    [
      'an unlisted number before a listed address: hang up',
      [phone('unlisted', 'A number.'), address('listed', 'a.com')],
      { text: hangUp, page: 'numbers' },
    ],
    [
      'an unlisted address before a listed number: open the portal',
      [address('unlisted', 'd.com'), phone('listed', 'A number.')],
      { text: type, page: 'portals' },
    ],
    [
      'neither address nor number: open the portal',
      [found('other', 'unlisted', 'Long.')],
      { text: type, page: 'portals' },
    ],
    [
      'a text too long with a listed number: open the portal',
      [found('other', 'unlisted', 'Long.'), phone('listed', 'A number.')],
      { text: type, page: 'portals' },
    ],
    ['the same owner: open the portal', [address('related', 'x.a.com')], { text: goOn, page: 'portals' }],
    ['a listed address: type it', [address('listed', 'a.com')], { text: home }],
    ['a listed number: dial it', [phone('listed', 'A number.')], { text: dial }],
    ['a listed number and address: type it', [phone('listed', 'A.'), address('listed', 'a.com')], { text: home }],
  ])('%s', (_behaviour, findings, next) => {
    expect(answer(findings).next).toEqual(next);
  });
});
