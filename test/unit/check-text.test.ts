/** The checker's answer: no hostile paste is called listed, no genuine one false. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/addresses/check-text.ts';
import { checkerData } from '../../src/data/views/checker.ts';
import { entries, guide } from '../helpers/guide.ts';
import { genuine } from './pastes/genuine.ts';
import { harmless } from './pastes/harmless.ts';
import { hostile } from './pastes/hostile.ts';

const known = checkerData(guide, ({ collection, id }) => `/${collection}/${id}/`);
const check = (text: string) => checkText(text, known);
const wordsOf = ({ sentences, next, findings }: ReturnType<typeof check>) =>
  [...sentences, next.text, ...findings.flatMap(({ sentence, facts }) => [sentence, ...facts])].join(' ');

test('there are pastes enough', () => expect(genuine.length + hostile.length + harmless.length).toBeGreaterThan(150));

describe.each(Object.entries({ genuine, hostile, harmless }))('%s', (kind, pastes) => {
  test.each(pastes)('%s: %s', (text, verdict, words) => {
    const answer = check(text);
    expect({ verdict: answer.verdict, words: wordsOf(answer) }).toEqual({
      verdict,
      words: expect.stringContaining(words) as string,
    });
    if (kind === 'hostile') expect(['listed', 'related']).not.toContain(answer.verdict);
    else expect(answer.verdict).not.toBe('suspicious');
    expect(answer.sentences.length).toBeLessThanOrEqual(3);
    expect(wordsOf(answer)).not.toMatch(/\b(safe|secure|legitimate)\b(?![.-])/i);
  });
});

const listed = known.hosts.filter((host) => host.listed).map(({ host }) => host);
const listedHost = fc.constantFrom(...listed);
const label = fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/);
const otherHost = fc
  .tuple(label, label, fc.constantFrom('com', 'net', 'org', 'info', 'co', 'us', 'xyz', 'top', 'co.uk'))
  .map(([sub, name, ending]) => `${sub}.${name}.${ending}`)
  .filter((host) => !listed.includes(host));
const path = fc.constantFrom('', '/', '/en', '/en/login.html?lang=en&x=1', '/a/b_c-d', '?q=prior', '/#top');
const shown = (scheme: string, host: string, rest: string) => scheme + host + rest;
const scheme = fc.constantFrom('', 'https://', 'http://', 'HTTPS://', '//', 'https:\\\\', 'https//', 'hxxps://');

describe('whatever is pasted', () => {
  test('a text that holds another host is never answered as if all were listed', () => {
    const gap = fc.constantFrom(
      ' ',
      '\n',
      ', ',
      '; ',
      ',',
      ' and ',
      ' – ',
      '–',
      '|',
      '\t',
      ' (',
      '\r\n',
      '. ',
      ' > ',
      '<br>',
    );
    const address = (host: fc.Arbitrary<string>) => fc.tuple(scheme, host, path).map((parts) => shown(...parts));
    fc.assert(
      fc.property(
        fc.array(address(listedHost), { maxLength: 3 }),
        address(otherHost),
        fc.array(address(listedHost), { maxLength: 3 }),
        gap,
        (before, other, after, between) => {
          expect(['listed', 'nothing']).not.toContain(check([...before, other, ...after].join(between)).verdict);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('nor is one that carries another host inside, before an @, or as the target of a link', () => {
    fc.assert(
      fc.property(listedHost, otherHost, (host, other) => {
        for (const text of [
          `https://${host}@${other}/`,
          `https://${host}.${other}/`,
          `https://${other}/${host}`,
          `https://${host}/?next=https://${other}/`,
          `https://${host}/?next=${other}`,
          `https://${host}/go?u=${encodeURIComponent(encodeURIComponent(`https://${other}/`))}`,
          `https://${host}/#//${other}`,
          `${host}<https://${other}/>`,
          `[${host}](https://${other}/)`,
          `<a href="https://${other}/">${host}</a>`,
          `https://${host}\n.${other}`,
        ])
          expect(check(text).verdict, text).not.toBe('listed');
      }),
    );
  });

  test('a listed host is known in any spelling that a browser opens as itself', () => {
    const spelled = listedHost.chain((host) =>
      fc
        .tuple(fc.array(fc.boolean(), { minLength: host.length, maxLength: host.length }), fc.nat(host.length - 1))
        .map(([upper, at]) => ({
          cased: [...host].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter)).join(''),
          invisible: `${host.slice(0, at)}\u200b${host.slice(at)}`,
          wide: host.replace('.', '。'),
          encoded: `${host.slice(0, at)}%${host.charCodeAt(at).toString(16)}${host.slice(at + 1)}`,
          host,
        })),
    );
    fc.assert(
      fc.property(spelled, path, scheme, ({ cased, invisible, wide, encoded, host }, rest, start) => {
        for (const text of [
          start + cased + rest,
          start + invisible + rest,
          start + wide + rest,
          `https://${encoded}${rest}`,
          `https://${host}:443${rest}`,
          `https://${host}.${rest.startsWith('?') ? `/${rest}` : rest}`,
          `(${start}${host}${rest}).`,
          `<${start || 'https://'}${host}${rest}>`,
          `https://https://${host}${rest}`,
        ])
          expect(check(text).verdict, text).toBe('listed');
      }),
    );
  });

  test('no wrapper of a mail filter changes the verdict', () => {
    const encode = encodeURIComponent;
    const wrap: Record<string, (inner: string) => string> = {
      microsoft: (inner) =>
        `https://nam02.safelinks.protection.outlook.com/?url=${encode(inner)}&data=05%7C01&reserved=0`,
      proofpoint2: (inner) =>
        `https://urldefense.proofpoint.com/v2/url?u=${encode(inner).replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF`,
      proofpoint3: (inner) =>
        `https://urldefense.com/v3/__${inner.replaceAll('#', '*')}__;${btoa('#'.repeat(inner.split('#').length - 1)).replace(/=+$/, '')}!!Jk!x$`,
      barracuda: (inner) => `https://linkprotect.cudasvc.com/url?a=${encode(inner)}&c=E,1,abc&typo=1`,
      mimecast: (inner) => `https://protect-us.mimecast.com/s/AbC?url=${encode(inner)}`,
      google: (inner) => `https://www.google.com/url?q=${encode(inner)}&sa=D`,
      facebook: (inner) => `https://l.facebook.com/l.php?u=${encode(inner)}&h=AT`,
    };
    const inner = fc.oneof(
      fc.tuple(fc.oneof(listedHost, otherHost), path).map(([host, rest]) => `https://${host}${rest}`),
      fc.constantFrom(...hostile.map(([text]) => text).filter((text) => /^https:\/\/[\w.@:-]+\/?$/.test(text))),
    );
    fc.assert(
      fc.property(
        inner,
        fc.array(fc.constantFrom(...Object.values(wrap)), { minLength: 1, maxLength: 3 }),
        (address, around) => {
          const wrapped = around.reduce((text, one) => one(text), address);
          expect(check(wrapped).verdict, wrapped).toBe(check(address).verdict);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a text that is too long to be read is not called listed, and says so', () => {
    const answer = check(`${'www.uhcprovider.com '.repeat(2_500)}https://uhcprovlder.com`);
    expect(answer.verdict).toBe('unlisted');
    expect(answer.sentences.join(' ')).toContain('only its first 50,000 characters were read');
  });

  test('every wording of the guide’s own messages can be pasted without alarm', () => {
    for (const { data } of entries.messages)
      for (const text of [...data.wording, data.title, data.describes])
        expect(check(text).verdict, text).not.toBe('suspicious');
  });

  test('every desk is known by its number, and no other number is', () => {
    for (const { phone, name } of known.desks) {
      expect(wordsOf(check(`Call ${phone} now`))).toContain(name);
      const last = phone.endsWith('9') ? '8' : '9';
      const other = phone.slice(0, -1) + last;
      if (!known.desks.some((desk) => desk.phone === other)) expect(check(other).verdict).toBe('unlisted');
    }
  });

  test('a number of nobody we know is not shown back', () => {
    expect(JSON.stringify(check('Call Pat at (415) 555-0142, or 415-555-0143'))).not.toMatch(/415|555|0142/);
  });

  test('reading never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.string()), (text) => {
        const { sentences } = check(text);
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
