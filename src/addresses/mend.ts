/** Mends what mail programs, warnings and typing do to an address, so that it reads as a browser would open it. */

import { hasPublicSuffix } from './suffix.ts';

/** What was mended, as the answer says it. */
export type Mended = 'taken apart' | 'mistyped';

/** Marks that change how text is shown, not what it says. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]|\ufe0f/g;
const takenApart =
  /\bh(xx|\*\*|tt)p(s?)(?=:|\[|%3a)|\s?(\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\))\s?|\[:\]|\[:\/\/\]|\[\/\/\]/gi;
/** "uhcprovider dot com"; "the dot com years" is none. */
const spelledDot =
  /(?<=[\w-])(?<!\b(?:the|a|an|of|this|that|old|new|dot))\s{1,3}dot\s{1,3}(?=(?:[\w-]{1,63}\s{1,3}dot\s{1,3}){0,3}(?:com|org|net|gov|edu|us|info|co|io)\b)/gi;

/**
 * @param text what was pasted
 * @returns the same in plain characters, links that were taken apart (`hxxps://`, `[.]`) put together, lines joined
 */
export function mendText(text: string): { text: string; mended: Mended[] } {
  const plain = unfolded(text.normalize('NFC').replace(invisible, '').replace(/&amp;/gi, '&'));
  const mended = new Set<Mended>();
  const spoken = plain.replace(spelledDot, () => {
    mended.add('taken apart');
    return '.';
  });
  const whole = spoken.replace(takenApart, (mark, letters: string | undefined, secure: string) => {
    if (letters !== undefined) {
      if (letters.toLowerCase() !== 'tt') mended.add('taken apart');
      return `http${secure}`;
    }
    mended.add('taken apart');
    return mark.includes(':') || mark.includes('//') ? mark.slice(1, -1) : '.';
  });
  return { text: whole, mended: [...mended] };
}

/** A line of a mail is at most 76 letters; an address that reaches its end may go on below. */
const LINE = 60;
/** Longer than any address that a browser opens from a mail. */
const LONGEST = 4_000;

/** Joins an address that was broken over lines, and the lines of mails as they were sent ("quoted-printable"). */
function unfolded(text: string): string {
  const soft = /=\r?\n/.test(text) && /=(3D|20|C2|E2)/.test(text);
  const lines = (soft ? text.replace(/=\r?\n/g, '').replaceAll('=3D', '=') : text).split(/\r?\n|\r/);
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1)?.trimEnd();
    if (before !== undefined && before.length < LONGEST && goesOn(before, line.trim()))
      joined[joined.length - 1] = before + line.trim();
    else joined.push(line);
  }
  return joined.join('\n');
}

/** Whether the address that ends a line goes on in the next one. A line that is an address itself never does. */
function goesOn(before: string, line: string): boolean {
  const [, host, path] = /(?:https?:\/\/|\bwww\.)([^\s/?#<>"]*)([/?#][^\s<>"]*)?$/i.exec(before) ?? [];
  const [next = ''] = line.split(/\s/, 1);
  if (
    host === undefined ||
    !/^[\w%&=?./#~+-]/.test(next) ||
    /^(([a-z]+[:;.]?)?[\\/]{2}|[a-z]+:[\\/]|www\.)/i.test(next)
  )
    return false;
  if (path === undefined && !hasPublicSuffix(host)) return /^[\w-]*\.?[a-z]{2,}(\.[a-z]{2,})*([/?#:]|$)/i.test(next);
  const [, nextHost] = /^([\w.-]+\.[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(next) ?? [];
  if (nextHost !== undefined && !/^[.-]/.test(next) && hasPublicSuffix(nextHost)) return false;
  // What can't begin a sentence.
  if (/^[%&=?/#~]|^[.-]\w/.test(next)) return true;
  if (path === undefined) return false;
  if (/[%&=?/_~+-]$/.test(path) && /[\d%&=?./_-]/.test(next)) return true;
  return next === line && before.length >= LINE && !/[.,;:!?)]$/.test(path);
}

/** A scheme with a letter lost or doubled, or with the wrong marks behind it, once or several times. */
const scheme = /^(?:h?t{1,3}p{1,2}(s?)\s?(?::\/\/|:\/|;\/\/|:\\\\|\.\/\/|\/\/|:(?=www\.))[\\/]*)+(?=[^\s:/\\])/i;

/** @returns the address with one right scheme, and whether there was anything to mend */
export function mendScheme(address: string): { address: string; mended: boolean } {
  const found = scheme.exec(address);
  if (!found) return { address, mended: false };
  const right = /^https?:\/\/$/i.test(found[0]);
  return { address: right ? address : `http${found[1] ?? ''}://${address.slice(found[0].length)}`, mended: !right };
}
