/** Links as mail programs paste them: what was shown, where it leads, and the text without them. */
import { describe, expect, test } from 'vitest';
import { isAddress } from '../../src/addresses/find.ts';
import { linksIn } from '../../src/addresses/links.ts';

type Row = [pasted: string, shown: string, target: string, rest: string];

const table = (title: string, rows: Row[]) =>
  describe(title, () => {
    test.each(rows)('%j', (pasted, shown, target, rest) =>
      expect(linksIn(pasted, isAddress)).toEqual({ links: [{ shown, target }], rest }),
    );
  });

const target = 'https://evil-host.com/a';

table('the source of a mail', [
  [`See <a href="${target}">the portal</a> today`, 'the portal', target, 'See  the portal </a> today'],
  [`See <a href="${target}">www.optum.com</a> today`, 'www.optum.com', target, 'See  </a> today'],
  [`See <a href="${target}">  www.optum.com </a>`, 'www.optum.com', target, 'See  </a>'],
  [`<a class=x href = '${target}' target=_blank>Sign in</a>`, 'Sign in', target, ' Sign in </a>'],
  [`<a href=${target}>Sign in</a>`, 'Sign in', target, ' Sign in </a>'],
  [`<A HREF="${target}" style="color:#00c">Sign in</A>`, 'Sign in', target, ' Sign in </A>'],
]);

table('marks of its layout are left out, and stand for a space', [
  [`<a href="${target}"><b>www.optum.com</b></a>`, 'www.optum.com', target, ' </a>'],
  [`<a href="${target}"><span style="color:#00c">www.optum.com</span></a>`, 'www.optum.com', target, ' </a>'],
  [`<a href="${target}"><td class="x">www.optum.com</td></a>`, 'www.optum.com', target, ' </a>'],
  [`<a href="${target}">Optum<br>portal</a>`, 'Optum portal', target, ' Optum portal </a>'],
]);

table('Markdown, as chats and notes write it', [
  [`See [the portal](${target}) today`, 'the portal', target, 'See  the portal  today'],
  [`See [www.optum.com](${target}) today`, 'www.optum.com', target, 'See   today'],
  [`[Sign in](${target} "Optum")`, 'Sign in', target, ' Sign in '],
  [`[Sign in]( <${target}> )`, 'Sign in', target, ' Sign in '],
  [`[Sign in](${target}_(claims))`, 'Sign in', `${target}_(claims)`, ' Sign in '],
  [`[Sign in](${target}_(claims)_new)`, 'Sign in', `${target}_(claims)_new`, ' Sign in '],
  ['[Sign in](evil-host.com/x)', 'Sign in', 'evil-host.com/x', ' Sign in '],
  ['[Sign in](//localhost)', 'Sign in', '//localhost', ' Sign in '],
  ['[Write](mailto:pat@optum.com)', 'Write', 'mailto:pat@optum.com', ' Write '],
  [`[](${target})`, '', target, '  '],
]);

table('a target in sharp brackets belongs to the address before it', [
  [`www.optum.com<${target}>`, 'www.optum.com', target, ' '],
  [`See www.optum.com <${target}> now`, 'www.optum.com', target, 'See   now'],
  [`See www.optum.com or www.optum.de <${target}>`, 'www.optum.de', target, 'See www.optum.com or  '],
  [`See www.optum.com\n<${target}>`, 'www.optum.com', target, 'See  '],
  [`("www.optum.com <${target}>)`, 'www.optum.com', target, '(" )'],
]);

table('where no address stands before it, the words stay', [
  [`Sign in <${target}> now`, '', target, 'Sign in   now'],
  [`Sign in<${target}>`, '', target, 'Sign in '],
  [`www.optum.com   <${target}>`, '', target, 'www.optum.com    '],
  [`www.optum.com\n\n<${target}>`, '', target, 'www.optum.com\n\n '],
  ['< www.evil-host.com >', '', 'www.evil-host.com', ' '],
  ['<//evil-host.com>', '', '//evil-host.com', ' '],
  ['<mailto:pat@optum.com>', '', 'mailto:pat@optum.com', ' '],
  ['<https://evil-host.com/a\n  b>', '', 'https://evil-host.com/ab', ' '],
]);

test('several links in one text', () => {
  expect(linksIn(`<${target}> and www.optum.com <https://optum.de> end`, isAddress)).toEqual({
    links: [
      { shown: '', target },
      { shown: 'www.optum.com', target: 'https://optum.de' },
    ],
    rest: '  and   end',
  });
});

describe('no link, and nothing is changed', () => {
  test.each([
    'Please sign in to the portal.',
    '[1](see below)',
    '[Hours](12:30)',
    '[Figure 1](#fig:claims)',
    '[Yes](and//or)',
    '[Note](end.)',
    '[Note](-.b)',
    'claims < 10 > visits',
    '<pat@optum.com>',
    '<b>Optum</b>',
  ])('%s', (text) => expect(linksIn(text, isAddress)).toEqual({ links: [], rest: text }));
});
