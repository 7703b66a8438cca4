/**
 * How long the checker takes to read 50,000 characters of each kind; the bar is 50 ms. Printed, not asserted: machines
 * are noisy. It is the processor's time, the median of nine, so that other programs count less.
 */
import { checkText, LONGEST } from '../../../src/addresses/check-text.ts';
import { checkerData } from '../../../src/data/views/checker.ts';
import { guide } from '../../helpers/guide.ts';

const known = checkerData(guide, ({ collection, id }) => `/${collection}/${id}/`);
const mail =
  'Dear provider,\nplease see https://www.uhcprovider.com/en?a=1 or call (866) 842-3278 by 5 p.m. Your claim 12345 was paid by EFT.\n';

const pieces: Record<string, string> = {
  mail,
  'one letter': 'a',
  'hosts that differ': '',
  'hosts of ours': 'www.uhcprovider.com ',
  'safe links': `https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.uhcprovider.com%2Fen&data=05 `,
  digits: '8668423278 ',
  'digits in one piece': '1234567',
  brackets: 'a<https://b.co>',
  'open brackets': '<https:[](',
  'links of HTML': '<a href="',
  'lines of two letters': 'ab\n',
  'lines of an address': 'https://a.com/\n/b',
  dots: 'a.b.',
  'at signs': 'a@b.',
  slashes: 'https://a.com/https://',
  'percent signs': '%3A%2F',
  'number words': 'one two ',
  spaces: ' ',
  'account unless': 'account unless closed ',
  'dots in words': 'a dot ',
  'backslashes and @': 'https:\\\\a.b\\@',
  'links of Markdown': '[a](b.co)',
  'mail links': 'mailto:a@b.co?body=c.co ',
  'one long query': 'a.co?u=https://b.co/&',
  'nested wrappers': 'https://www.google.com/url?q=',
  'hosts in a path': '/@a.co',
};

for (const [name, piece] of Object.entries(pieces)) {
  const text = (
    piece === ''
      ? Array.from({ length: 3_000 }, (_, index) => `host${index}.optun${index}.com`).join(' ')
      : piece.repeat(Math.ceil(LONGEST / piece.length))
  ).slice(0, LONGEST);
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    checkText(text, known);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  }).sort((one, other) => one - other);
  console.log(`${name.padEnd(24)} ${(times[4] ?? NaN).toFixed(1)} ms`);
}
