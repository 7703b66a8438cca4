/** The checker's answer as the reader sees it. Nothing of what was pasted becomes a link. */
import type { Answer } from '../../addresses/check-text.ts';
import type { Known } from '../../addresses/known.ts';
import type { Finding } from '../../addresses/verdict.ts';
import { make } from '../make.ts';

/** @returns all but the verdict, which is spoken by itself: reasons, what to do next, and each finding */
export function answerParts({ sentences, next, findings }: Answer, pages: Known['pages']): Node[] {
  const names = findings.map(({ about }) => about).filter(Boolean);
  const page = next.page && pages[next.page];
  const [only, second] = findings;
  const list = second
    ? findings.map((found) => entry(found, names))
    : (only?.facts ?? []).map((fact) => make('li', {}, [fact]));
  return [
    ...sentences.slice(1).map((sentence) => make('p', {}, withNames(sentence, names))),
    make('p', {}, page ? [`${next.text} `, make('a', { href: page.href }, [page.title])] : [next.text]),
    ...(list.length > 0 ? [make('ul', { class: 'check-findings' }, list)] : []),
  ];
}

const entry = ({ sentence, facts }: Finding, names: readonly string[]): HTMLElement =>
  make('li', {}, [...withNames(sentence, names), ...facts.map((fact) => make('p', {}, [fact]))]);

/** Hosts and numbers are no words to translate. */
export function withNames(sentence: string, names: readonly string[]): (Node | string)[] {
  const [name, at] = names
    .map((candidate) => [candidate, sentence.indexOf(candidate)] as const)
    .filter(([, found]) => found >= 0)
    .sort(([one, here], [other, there]) => here - there || other.length - one.length)[0] ?? ['', -1];
  if (at < 0) return [sentence];
  return [
    sentence.slice(0, at),
    make('span', { class: 'host', translate: 'no' }, [name]),
    ...withNames(sentence.slice(at + name.length), names),
  ];
}
