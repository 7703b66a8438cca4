/** The words of the answer: at most three sentences, the verdict first, then what to do next. */
import type { NextPage } from './known.ts';
import type { Mended } from './mend.ts';
import { holdsMailAddress } from './senders.ts';
import type { Finding, Verdict } from './verdict.ts';

const SENTENCES = 3;

/**
 * @param findings the worst first
 * @param slips what had to be mended before the text could be read
 */
export function sentencesOf(
  verdict: Verdict,
  findings: readonly Finding[],
  slips: readonly Mended[],
  pasted: string,
): { sentences: string[]; next: { text: string; page?: NextPage | undefined } } {
  const [worst] = findings;
  if (!worst)
    return { sentences: nothing(pasted), next: { text: 'Paste an address, a phone number or the whole message.' } };
  const others = findings.slice(1).filter((found) => found.kind !== worst.kind || found.kind === 'mark');
  const [second] = others;
  const sentences = [
    lead(worst, findings),
    worst.reasons[0],
    second && (second.verdict === verdict || second.verdict === 'unlisted') ? second.sentence : worst.reasons[1],
    ...slips.map((slip) => mendedWords[slip]),
    worst.kind === 'phone' && /^\s*tel:/i.test(pasted) ? 'A link that starts with tel: calls that number.' : undefined,
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  // That the address was mended is said, even where a second reason must give way.
  const kept = slips.length > 0 && said.length > SENTENCES ? [...said.slice(0, 2), ...said.slice(-1)] : said;
  return { sentences: kept.slice(0, SENTENCES), next: nextOf(verdict, findings) };
}

const mendedWords: Record<Mended, string> = {
  'taken apart': 'The address was taken apart, so that nobody opens it by mistake; we put it together.',
  mistyped: 'The address was mistyped; we read it as it was meant.',
};

/** The worst finding, and how many addresses there are. */
function lead(worst: Finding, findings: readonly Finding[]): string {
  const addresses = findings.filter(({ kind }) => kind === 'address');
  if (worst.kind !== 'address' || addresses.length < 2) return worst.sentence;
  if (worst.verdict === 'listed')
    return `${addresses.length === 2 ? 'Both' : `All ${addresses.length}`} addresses are on our list, which does not prove that the message is genuine.`;
  return `${addresses.length} addresses are in it, and this is the worst: ${worst.sentence.replace(/^(The|There|This|It)\b/, (word) => word.toLowerCase())}`;
}

function nothing(pasted: string): string[] {
  if (/^\s*tel:/i.test(pasted))
    return ['A link that starts with tel: calls a number, and there is no US number in this one.'];
  if (/^\s*mailto:/i.test(pasted))
    return ['A link that starts with mailto: writes an e-mail and opens no page.', senderWords];
  const words = 'There is no address, phone number or mark of fraud in this text.';
  if (!holdsMailAddress(pasted)) return [words, 'That does not prove that the message is genuine.'];
  return ['There is no web address, phone number or mark of fraud in this text.', senderWords];
}

const senderWords = 'The e-mail address of a sender proves nothing, because it can be forged.';

function nextOf(verdict: Verdict, findings: readonly Finding[]): { text: string; page?: NextPage } {
  const page = findings.find((found) => found.page)?.page;
  const kinds = new Set(findings.filter((found) => found.verdict === verdict).map(({ kind }) => kind));
  if (verdict === 'suspicious') {
    if (page === 'bank') return { text: 'Change nothing, and call back on a number that you already hold:', page };
    return { text: 'Type nothing there, answer nothing, and close the page:', page: page ?? 'report' };
  }
  if (verdict === 'unlisted')
    return kinds.has('address') || !kinds.has('phone')
      ? { text: 'Type nothing there. Open your portal from its page in this guide:', page: 'portals' }
      : { text: 'Hang up, and call the number on paper that you already hold, or one of these:', page: 'numbers' };
  if (verdict === 'related')
    return { text: 'Open your portal from its page in this guide, and go on from there:', page: 'portals' };
  return kinds.has('address')
    ? { text: 'Still type the portal’s home address yourself, or use your own bookmark.' }
    : { text: 'Dial the number yourself, as it stands here or on your own paper.' };
}
