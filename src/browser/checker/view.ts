/** The checker's answer as the reader sees it. Nothing of what was pasted becomes a link. */
import type { Answer } from '../../addresses/check-text.ts';
import type { Known } from '../../addresses/known.ts';
import type { Finding } from '../../addresses/verdict.ts';
import { make } from '../make.ts';

/** The place that answers come into. It is empty until one is shown. */
export interface AnswerBlock {
  element: HTMLElement;
  /** Shows an answer; `data-check-verdict` carries its verdict. */
  show: (answer: Answer, pages: Known['pages']) => void;
  /** Says something that is no answer. */
  say: (words: string) => void;
  /** Takes away what is there, and shows that an answer is on its way. */
  wait: () => void;
  clear: () => void;
}

/** @param spoken whether the verdict is a live region of its own: the search has one already */
export function answerBlock(spoken: boolean): AnswerBlock {
  // The verdict alone is spoken, once; the answer around it is read when the reader goes there.
  const verdict = make('p', { class: 'check-verdict', ...(spoken && { role: 'status' }) }, []);
  // For the eye: spoken, it would stand before the verdict at every paste.
  const waiting = make('p', { class: 'check-verdict', 'aria-hidden': 'true' }, ['Checking…']);
  const more = make('div', {}, []);
  const element = make('div', { class: 'address-answer' }, [verdict, more]);
  const say = (words: string) => {
    waiting.remove();
    delete element.dataset['checkVerdict'];
    more.replaceChildren();
    verdict.textContent = words;
  };
  return {
    element,
    show: (answer, pages) => {
      waiting.remove();
      more.replaceChildren(...reasons(answer, pages));
      verdict.replaceChildren(...withNames(answer.sentences[0] ?? ''));
      element.dataset['checkVerdict'] = answer.verdict;
    },
    say,
    wait: () => {
      say('');
      element.prepend(waiting);
    },
    clear: () => say(''),
  };
}

/** All but the verdict: reasons, what to do next, and each finding. */
function reasons({ sentences, next, findings }: Answer, pages: Known['pages']): Node[] {
  const page = next.page && pages[next.page];
  const [only, second] = findings;
  const list = second ? findings.map(entry) : (only?.facts ?? []).map((fact) => make('li', {}, withNames(fact)));
  return [
    ...sentences.slice(1).map((sentence) => make('p', {}, withNames(sentence))),
    make('p', {}, page ? [`${next.text} `, make('a', { href: page.href }, [page.title])] : [next.text]),
    ...(list.length > 0 ? [make('ul', { class: 'check-findings' }, list)] : []),
  ];
}

const entry = ({ sentence, facts }: Finding): HTMLElement =>
  make('li', {}, [...withNames(sentence), ...facts.map((fact) => make('div', {}, withNames(fact)))]);

/** A host or a phone number in a sentence of the checker. */
const name = /((?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{N}-]{2,}|\[[\da-f:.]+\]|(?:\d-)?\d{3}-\d{3}-\d{4})/u;

/** Hosts and numbers are no words to translate, and are compared letter by letter. */
const withNames = (sentence: string): (Node | string)[] =>
  sentence
    .split(name)
    .map((part, index) => (index % 2 === 1 ? make('span', { class: 'host', translate: 'no' }, [part]) : part));
