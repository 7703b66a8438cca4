/** The addresses in running text. A word counts only if it ends in an ending that can be bought. */
import { decodedWhole } from './inner.ts';
import { mendScheme } from './mend.ts';
import { hasPublicSuffix } from './suffix.ts';

export interface Found {
  /** With its scheme; `https://` where none is written. */
  address: string;
  /** Whether the scheme had to be mended. */
  mended: boolean;
}

/** Kinds of address that a browser knows without a host. */
const opaque = /^(javascript|vbscript|view-source|blob|file):\S|^data:[a-z]+\/[a-z]/i;
const withScheme =
  /(?:h?t{1,3}p{1,2}s?(?::\/\/|:\/|;\/\/|:\\\\|\.\/\/|\/\/|:(?=www\.))|(?![a-z0-9+-]{0,30}https?:)[a-z][a-z0-9+-]{1,30}:\/\/)/i;

/** Words that begin a sentence and are endings too: "closed.Is it down?" is no address. */
const starters =
  /^[^.]+\.(Am|As|At|Be|By|Call|Contact|Day|Do|Fix|How|I|In|Is|It|Me|My|New|Next|No|Now|One|Open|Pm|Read|Save|See|So|To|Today|Us|We|With|Date|Plus|Win|Work)$/;

/**
 * @param text words of the guide, or mended text that somebody pasted
 * @returns every address in it. E-mail addresses are none, nor is what ends in no ending that can be bought ("e.g.",
 *   "U.S."). The reserved `.example` counts only where `reserved` is set: in the guide it stands for anybody's.
 */
export function findAddresses(text: string, reserved = true): Found[] {
  return text
    .split(/[\s"'<>`“”‘’«»„‹›|–—→…]+/)
    .flatMap((word) => inWord(decodedWhole(word.replace(/^[([{*_~•·]+/, '')), reserved));
}

/** The addresses of a text of the guide. */
export const addressesIn = (text: string): string[] => findAddresses(text, false).map(({ address }) => address);

/** Whether a word is an address by itself. */
export const isAddress = (word: string): boolean => findAddresses(word).length > 0;

function inWord(word: string, reserved: boolean): Found[] {
  if (opaque.test(word)) return [{ address: word, mended: false }];
  // Who gets the mail is no address of a page, but the text that the link writes may hold one.
  if (/^mailto:/i.test(word))
    return [...new URLSearchParams(word.replace(/^[^?]*\??/, '')).values()].flatMap((text) =>
      findAddresses(text, reserved),
    );
  const at = word.search(withScheme);
  const slash = word.search(/[/?#\\]/);
  // A scheme behind a host's slash is inside that address.
  if (at < 0 || (slash >= 0 && slash < at && bareIn(word.slice(0, slash), reserved).length > 0))
    return bareIn(word, reserved);
  const { address, mended } = mendScheme(trimmed(word.slice(at)));
  const [first = '', ...more] = address.split(/[,;|)\]](?=(?:https?:\/\/|www\.))/i);
  const whole = trimmed(first);
  const counts = /:\/\/[^\s/?#]/.test(whole) && (reserved || !isReserved(whole));
  return [
    ...bareIn(word.slice(0, at), reserved),
    ...(counts ? [{ address: whole, mended }] : []),
    ...more.flatMap((part) => inWord(part, reserved)),
    ...behind(whole, reserved),
  ];
}

const isReserved = (address: string) => URL.canParse(address) && /\.example$/.test(new URL(address).hostname);

/** Marks at the end of a sentence are no part of an address; a bracket is, where it was opened inside. */
function trimmed(word: string): string {
  const marks = `.,;:!?*_~…'’·${word.includes('(') ? '' : ')'}${word.includes('[') ? '' : ']'}`;
  let end = word.length;
  while (end > 0 && marks.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

const notInHost = /[^\p{L}\p{N}\p{M}.\u3002\uff0e\uff61_:@%-]+|:(?!\d|[^@:]*@)|\.{2,}/u;

/** Addresses without a scheme: hosts, with what follows the last one. */
function bareIn(word: string, reserved: boolean): Found[] {
  const found: Found[] = [];
  for (let left = word; ;) {
    // Without a scheme, an encoded slash can only be one.
    const end = trimmed(left.replace(/%2f|%3f|%23/i, '/'));
    const slash = end.search(/[/?#\\]/);
    const head = slash < 0 ? end : end.slice(0, slash);
    const tail = slash < 0 ? '' : end.slice(slash);
    const pieces = head.split(notInHost);
    const last = pieces.length - 1;
    const counted = pieces.map((piece, index) => {
      const host = piece.replace(/^[-_.%]+|[-_.%]+$/g, '');
      const rest = index === last ? tail : '';
      return isBare(host, rest, reserved) ? `https://${host}${rest}` : undefined;
    });
    found.push(...counted.filter((address) => address !== undefined).map((address) => ({ address, mended: false })));
    // What follows is a part of the last host, or stands for itself: "//host" and "and/or/host" are both written.
    if (counted[last] !== undefined) return [...found, ...behind(end, reserved)];
    if (tail === '') return found;
    left = tail.replace(/^[/?#\\]+/, '');
  }
}

/** Hosts that stand behind a comma or a bracket in an address: a mail may have lost its spaces. */
const behind = (address: string, reserved: boolean): Found[] =>
  address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^[^/?#\\]*/, '')
    .split(/[,;|()[\]]+/)
    .slice(1)
    .flatMap((part) => bareIn(part, reserved));

function isBare(host: string, rest: string, reserved: boolean): boolean {
  if (/^(\p{L}\.)+\p{L}+$/u.test(host) && !/^([tgxqs]\.[a-z]{2,}|v\.gd)$/i.test(host)) return false;
  const [name = '', ...at] = host.split('@').reverse();
  // An e-mail address, unless it pretends to be a host or a path follows.
  if (at.length > 0 && /^(\?(subject|body|b?cc|to)=.*)?$/i.test(rest) && !/^www\./i.test(host)) return false;
  const plain = name.replace(/:\d*$/, '');
  // Versions look like numbers of hosts; their parts are small.
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain))
    return /^\/.*[a-z]/i.test(rest) || /(^|\.)([6-9]\d|[12]\d\d)(\.|$)/.test(plain);
  if (starters.test(plain) || /^\d*[ap]\.m\b/i.test(plain)) return false;
  const ascii = /^[\x21-\x7e]*$/.test(plain) && !plain.includes('%') ? plain.toLowerCase() : hostOf(plain);
  if (ascii === undefined) return false;
  if (hasPublicSuffix(ascii)) return true;
  // A slip in the ending, as in "www.uhcprovider.con", leads to somebody too.
  return reserved && (/\.example$/.test(ascii) || /^www\.[^.]+\.[a-z]{2,}/.test(ascii));
}

function hostOf(host: string): string | undefined {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : undefined;
}
