/**
 * Long numbers: a phone, a tax ID (TIN), an NPI, a Social Security number, a member ID. They may belong to a person or a
 * practice, so whatever keeps, prints or publishes what somebody wrote looks for them here.
 */

/** What people write between the digits of one number; a class for a pattern, with or without the flag `u`. */
export const divider = String.raw`[\s.\-/\\()\[\]_*\u00ad\u00b7\u200b-\u200d\u2010-\u2015\u2022\u2044\u2060\u2212]`;

/** A comma between two digits divides; one with a space after it ends a number in a list. */
const between = String.raw`(?:${divider}|,(?=\p{Nd}))*`;
/** Seven digits: the shortest number that reaches a person, a phone without its area code. */
const longNumber = new RegExp(String.raw`[+([]*\p{Nd}(?:${between}\p{Nd}){6,}`, 'gu');
/** "2025–2026" is nobody's number. */
const years = new RegExp(String.raw`^(?:19|20)\d\d${divider}+(?:19|20)\d\d$`);

/** What stands where a long number stood. */
export const TAKEN_OUT = '…';

/** @returns the text with every long number replaced by `…`, however its digits are divided */
export const withoutLongNumbers = (text: string): string =>
  text.replace(longNumber, (found) => (years.test(found) ? found : TAKEN_OUT));
