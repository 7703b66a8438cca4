/** What a translation must not touch is marked, and nothing else. */
import { expect, test } from 'vitest';
import { fixedWords } from '../../src/data/views/fixed-words.ts';
import { keepWords } from '../../src/html/keep-words.ts';
import { readHtml } from '../../src/html/read.ts';
import { guide } from '../helpers/guide.ts';

const words = fixedWords(guide);
function kept(html: string): string {
  const page = readHtml(html);
  keepWords(page, words);
  return page.toString();
}

test.each([
  ['<p>Call 866-842-3278.</p>', '<p>Call <bdi translate="no">866-842-3278</bdi>.</p>'],
  ['<a href="/x/">www.uhcprovider.com</a>', '<a href="/x/" translate="no">www.uhcprovider.com</a>'],
  [
    '<p>Open www.uhcprovider.com/en/a.html. Or mail help@optum.com.</p>',
    '<p>Open <bdi translate="no">www.uhcprovider.com/en/a.html</bdi>. Or mail <bdi translate="no">help@optum.com</bdi>.</p>',
  ],
  [
    '<li>payer IDs 87726 and 39026 only</li>',
    '<li>payer IDs <bdi translate="no">87726</bdi> and <bdi translate="no">39026</bdi> only</li>',
  ],
  ['<h2> Optum Pay </h2>', '<h2 translate="no"> Optum Pay </h2>'],
  ['<p>Your One Healthcare ID is locked</p>', '<p>Your <bdi translate="no">One Healthcare ID</bdi> is locked</p>'],
])('%s becomes %s', (html, expected) => expect(kept(html)).toBe(expected));

test.each([
  '<p>Sign in. Then wait until 5 p.m. on 2026-11-25.</p>',
  '<p>Prescription prior authorization</p>',
  '<p>Room 87726</p>',
  '<p>payer ID below the name</p>',
  '<span translate="no">www.uhcprovider.com</span>',
  '<option value="x">Optum Pay</option>',
  '<script>const host = "www.uhcprovider.com"</script>',
  '<style>a::after{content:"www.uhcprovider.com"}</style>',
])('%s stays as it is', (html) => expect(kept(html)).toBe(html));
