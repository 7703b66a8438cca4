/** What a query is made of, once everything that cannot help has been taken away. Pure; used for documents and queries alike. */
import { foldText } from '../data/fold-text.ts';
import type { SearchDocument } from './packed.ts';

/**
 * Words that carry no meaning in a query about a portal. "not", "no" and "never" stay: they turn a message around.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a actually also am an and any are as at be because been but by can could did do does doing even for from get gets ' +
    'getting go goes going got guess had has have having he hello her here hey hi him how i if im in into is it its ive ' +
    'just know let like make me mean mine my of oh ok okay on or our ours out please say saying says she should so some something ' +
    'such supposed tell than thanks that the their them then there these they thing things this those though to too try trying uh ' +
    'up us very was we well were what when where which while who why will with would yeah you your yours'
  ).split(' '),
);

/** Whether a text holds an address of the web: the checker says whose it is. */
export const hasAddress = (text: string): boolean => /\w\.(?:com|net|org|gov|us)\b/i.test(text);

export const hasPhone = (text: string): boolean => /\d{3}\)?[-.\s]?\d{3}[-.\s]?\d{4}\b/.test(text);

/** Menus, headers and footers that come along when a whole screen is pasted; and what is said while thinking: UM is written large. */
const pageFurniture = [
  /(?<!\b[Oo]pt )\bum\b(?=\W+\w)/g,
  /(?:©|\(c\)|copyright)[^\n.]*\.?/gi,
  /all rights reserved\.?/gi,
  /\b(?:reply stop[^\n.]*|(?:msg|message) (?:&|and) data rates[^\n.]*|do not share this code)/gi,
  /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\s*[\w-]+/gi,
  /\bhttps?:\/\/\S+/gi,
  /\b(?:privacy policy|terms of use|terms and conditions|accessibility|cookie (?:policy|preferences)|contact us|skip to main content)\b/gi,
  /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi,
  // Nine or ten digits may be a tax ID, a Social Security number or an NPI: they are never matched, whatever divides them.
  /\b\d{2}[-‐-―\s]?\d{7,8}\b|\b\d{3}[-‐-―\s]\d{2}[-‐-―\s]\d{4}\b/g,
  /\b\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\b/g,
];

/** Words that mean something else together: "sign up" is not "sign in", and "Change Healthcare" changes nothing. */
const phrases =
  /\bout of net(?:work)?\b|\bchange healthcare\b|\be mails?\b|\b(?:s(?:ign|ing|gin)(?:ed|ing)?|l(?:og|go)(?:ged|ging)?) (?:in|on|up|off|out)\b|\b(?:set|pop) up\b/g;

/** Letters one by one: "U H C", "P.O." But "a" and "I" are words. */
const spelt = /\b(?!(?:[ai] )+[ai]\b)[a-z](?: [a-z]\b){1,9}/g;

/**
 * The words of a text that can find something, in order, lower case.
 * Letters and digits that belong to one code are joined: "OHID-1001" and "ohid 1001" are both `ohid1001`.
 */
export function words(text: string): string[] {
  return foldText(text.replace(/\b([a-z]{2,6})[- ](\d{2,5})\b/gi, '$1$2'))
    .replace(/\beye d(?:ee)?\b/g, 'id')
    .replace(/\bopt (?:u|(?:th)?e)m\b|\boptimum\b/g, 'optum')
    .replace(/\b(?:well med|health care)\b/g, (two) => two.replace(' ', ''))
    .replace(phrases, (phrase) =>
      phrase
        .replace(/^out of net(?:work)?$/, 'oon')
        .replace(/^s(?:ing|gin)/, 'sign')
        .replace(/^lgo/, 'log')
        .replace(/(?:ed|ing|ging|ged)? /g, ''),
    )
    .replace(spelt, (letters) => letters.replaceAll(' ', ''))
    .split(' ')
    .filter((word) => word !== '' && !emptyWords.has(word));
}

/** Trade words for one thing, by their stems: the first stands for all. */
export const sameThing = new Map(
  (
    'tin ein fein,eft ach,mfa 2fa,cod otp passcod,auth precert precertification preauth preauthorization authorization,' +
    'password pw pwd,eligibility elig,drug rx med medication medicin prescription,record chart clinical,dental dentist teeth tooth,' +
    'chiro chiropractor chiropractic,remit remittanc eob,admin administrator,' +
    'therapist counselor psychologist psychiatrist psychiatry psychotherapy psych lcsw lmft amft lpc lmhc'
  )
    .split(',')
    .flatMap((group) => {
      const [first = '', ...others] = group.split(' ');
      return others.map((word) => [word, first]);
    }),
);

/**
 * The form under which a word is matched: without plural s, -ed, -ing and a silent e, so that "expires" finds "expired".
 * Longer endings would bring words of other meanings together. After the S-stemmer (Harman 1991), with two endings more. Of
 * trade words for one thing, the first.
 */
export function stem(word: string): string {
  const short = shortened(word);
  return sameThing.get(short) ?? short;
}

function shortened(word: string): string {
  // "835s" are files of one kind; other codes are as they are.
  if (word.length < 4 || /\d/.test(word)) return word.replace(/^(\d{3})s$/, '$1');
  // Most words have none of the endings below: to ask this first halves the time of a long paste.
  if (!/[sdge]$|(.)\1$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/([^sui])s$/, '$1')
    .replace(/(.{3})(?:ed|ing)$/, (_, rest: string) => rest)
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(.{3})e$/, '$1');
}

/** The stems of a text's words, in order. */
export const stems = (text: string) => words(text).map(stem);

/** What is read of a query: more than any screen or mail holds. */
export const MAX_QUERY = 50_000;

/** A query without the furniture of the page that it was pasted from. */
export function withoutFurniture(query: string): string {
  return pageFurniture.reduce(
    (text, furniture) => text.replace(furniture, ' '),
    query
      .slice(0, MAX_QUERY)
      .normalize('NFKC')
      .replace(/([a-z])-\s*\n\s*(?=[a-z])/gi, '$1'),
  );
}

/** What an address says in words: its last part. That of a card says where its row stands. */
export const idOf = ({ kind, path }: Pick<SearchDocument, 'kind' | 'path'>): string =>
  kind === 'card'
    ? ''
    : path
        .replace(/\/$/, '')
        .replace(/.*[/#]/, '')
        .replaceAll('-', ' ');
