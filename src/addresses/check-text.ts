/** The checker's answer to whatever was pasted: an address, a phone number or a whole message. It opens nothing. */
import { findAddresses, isAddress } from './find.ts';
import type { Known, KnownDesk, NextPage } from './known.ts';
import { judgeAddress, listsOf, type Lists } from './judge.ts';
import { linksIn, type PastedLink } from './links.ts';
import { marksIn, turnedLetters } from './marks.ts';
import { mendScheme, mendText } from './mend.ts';
import { phonesIn } from './phones.ts';
import { judgeSenders } from './senders.ts';
import { sentencesOf } from './sentences.ts';
import { registrable } from './suffix.ts';
import { byWorst, type Finding, type Verdict } from './verdict.ts';

export interface Answer {
  verdict: Verdict;
  /** At most three, the verdict first. */
  sentences: string[];
  next: { text: string; page?: NextPage | undefined };
  /** All that was found, the worst first. */
  findings: Finding[];
}

/** Nobody reads more by hand, and a whole mail is shorter. */
export const LONGEST = 50_000;

/**
 * @param pasted what was typed or pasted; beyond `LONGEST` characters it is not read
 * @param known what the guide knows
 */
export function checkText(pasted: string, known: Known): Answer {
  const { text, mended } = mendText(pasted.slice(0, LONGEST));
  const lists = preparedLists(known);
  const { links, rest } = linksIn(text, isAddress);
  const different = [...new Map(links.map((link) => [`${link.shown}<${link.target}>`, link])).values()];
  const linked = different.flatMap((link) => judgeLink(link, lists));
  const written = findAddresses(rest);
  const judged = new Set(written.map(({ address }) => address));
  const slips = [...(written.some((found) => found.mended) ? (['mistyped'] as const) : []), ...mended];
  const numbers = phonesIn(withoutAddresses(rest) + telephones(links), known.desks);
  const findings = [
    ...distinct([...linked, ...[...judged].map((address) => judgeAddress(address, lists))]),
    ...judgeSenders(rest, links, lists),
    ...numbers.desks.map(deskFinding),
    ...(numbers.others > 0 ? [otherNumbers(numbers.others)] : []),
    ...(pasted.length > LONGEST ? [tooLong] : []),
    ...[...turnedLetters(pasted), ...marksIn(withoutAddresses(rest))].map(({ sign, of, page }): Finding => {
      return {
        kind: 'mark',
        verdict: 'suspicious',
        about: '',
        sentence: `${sign}: this is a mark of ${of}.`,
        reasons: [],
        facts: [],
        page,
      };
    }),
  ].sort((one, other) => byWorst(one.verdict, other.verdict));
  const verdict = findings[0]?.verdict ?? 'nothing';
  return { verdict, findings, ...sentencesOf(verdict, findings, slips, pasted) };
}

/** The lists stay the same while a page is open. */
const prepared = new WeakMap<Known, Lists>();

function preparedLists(known: Known): Lists {
  const lists = prepared.get(known) ?? listsOf(known);
  prepared.set(known, lists);
  return lists;
}

/** The target counts; that it is not what was shown is a warning of its own. */
function judgeLink({ shown, target }: PastedLink, lists: Lists): Finding[] {
  // These open no page: what is shown counts, and what the e-mail would say.
  if (/^((mailto|tel|sms|cid):|#)/i.test(target)) {
    const held = findAddresses(/^mailto:/i.test(target) ? `${shown} ${target}` : shown);
    return held.map(({ address }) => judgeAddress(address, lists));
  }
  const { address } = mendScheme(
    /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(target) ? target : `https://${target.replace(/^\/\//, '')}`,
  );
  const found = judgeAddress(address, lists);
  const [claimed] = findAddresses(shown);
  if (!claimed) return [found];
  const promise = judgeAddress(claimed.address, lists).about;
  if (promise === '' || promise === found.about || sameOwner(promise, found.about)) return [found];
  return [
    {
      ...found,
      verdict: 'suspicious',
      sentence: `The link shows ${promise}, but it leads to ${found.about || 'something else'}.`,
      reasons: [found.sentence],
    },
  ];
}

const sameOwner = (one: string, other: string) => registrable(one) !== null && registrable(one) === registrable(other);

/** What was said of one host once need not be said again. */
const distinct = (findings: Finding[]): Finding[] => [
  ...new Map(findings.map((found) => [`${found.about} ${found.sentence}`, found])).values(),
];

/** Digits and words inside an address are neither numbers to call nor words of the message. */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (word) =>
    !/^\W*tel:/i.test(word) && /:\/\/|^\W*www\.|\.[a-z]{2,}\/|@/i.test(word) ? ' ' : word,
  );

const telephones = (links: readonly PastedLink[]): string =>
  links
    .filter(({ target }) => /^(tel|sms):/i.test(target))
    .map(({ target }) => `\n${target.replace(/;.*/, '')}\n`)
    .join('');

const deskFinding = ({ name, phone, option, helpsWith, hours, status }: KnownDesk): Finding => ({
  kind: 'phone',
  verdict: 'listed',
  about: phone,
  sentence: `${phone} is on our list: it is the number of ${name}.`,
  reasons: ['That a call shows this number proves nothing: callers can forge it.'],
  facts: [
    `For: ${helpsWith}`,
    ...(hours === null ? [] : [`Hours: ${hours}`]),
    ...(option ? [`Press: ${option}`] : []),
    `The number: ${status}`,
  ],
});

/** What was not read may hold anything. */
const tooLong: Finding = {
  kind: 'other',
  verdict: 'unlisted',
  about: '',
  sentence: `The text is long, and only its first ${LONGEST.toLocaleString('en-US')} characters were read.`,
  reasons: ['Paste the rest by itself.'],
  facts: [],
};

const otherNumbers = (count: number): Finding => ({
  kind: 'phone',
  verdict: 'unlisted',
  about: '',
  sentence: `${count === 1 ? 'A phone number in it is' : `${count} phone numbers in it are`} on none of our lists.`,
  reasons: [],
  facts: [],
});
