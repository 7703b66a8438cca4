/** What the finder searches: one small document for every message, question, procedure, portal and region. */
import type { Guide } from '../data/guide.ts';
import { paths } from '../site/paths.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { words } from './words.ts';

/** A document before what people type for it has been reduced to words. */
type Draft = Pick<SearchDocument, 'kind' | 'path' | 'title'> & Partial<Omit<SearchDocument, 'typed'>> & { typed?: string[] };

export function searchData(guide: Guide): SearchData {
  const synonyms = [...guide.terms.values()].map(({ term, abbreviation, typed }) => [term, ...(abbreviation ? [abbreviation] : []), ...typed]);
  const drafts = [...messages(guide), ...questions(guide), ...procedures(guide), ...portals(guide), ...regions(guide)];
  return { documents: drafts.map(reduce), synonyms };
}

/** Keeps of the typed phrases the words that the document does not hold anyway: the finder's file has to be small. */
function reduce({ typed = [], wording = [], names = [], text = '', fix = '', ...draft }: Draft): SearchDocument {
  const held = words([draft.title, ...wording].join(' '));
  const isHeld = (word: string) => held.some((other) => sameStem(word, other));
  const newNames = names.filter((name) => !words(name).every(isHeld));
  return { ...draft, wording, names: newNames, text, fix, typed: [...new Set(words(typed.join(' ')))].filter((word) => !isHeld(word)).join(' ') };
}

/** Whether one word is the other with a short ending: the fuzzy match finds such a pair by itself. */
function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length > 3 && long.startsWith(short) && long.length - short.length === 1);
}

/** The first sentence: enough to recognize a cause by. */
const firstSentence = (text: string) => /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
const plain = (text: string) => text.replaceAll('**', '');

function messages(guide: Guide): Draft[] {
  return [...guide.messages.values()].map((message) => ({
    kind: 'message',
    path: paths.message(message.id),
    title: plain(message.title),
    wording: message.wording,
    typed: message.synonyms,
    text: firstSentence(plain(message.cause)),
    fix: plain(message.fix[0] ?? ''),
    whoCanFix: message.whoCanFix,
  }));
}

function questions(guide: Guide): Draft[] {
  return [...guide.faqs.values()].map((faq) => ({ kind: 'question', path: paths.question(faq.id), title: plain(faq.question), typed: faq.synonyms }));
}

function procedures(guide: Guide): Draft[] {
  return [...guide.steps.values()].map((procedure) => ({
    kind: 'procedure',
    path: paths.procedure(procedure.task, procedure.id),
    title: plain(procedure.title),
    typed: procedure.synonyms,
  }));
}

function portals(guide: Guide): Draft[] {
  return [...guide.portals.values()].map((portal) => ({
    kind: 'portal',
    path: paths.portal(portal.id),
    title: plain(portal.name),
    names: portal.aliases,
  }));
}

function regions(guide: Guide): Draft[] {
  return [...guide.regions.values()].map((region) => ({
    kind: 'region',
    path: paths.region(region.id),
    title: plain(region.name),
    names: [...region.aliases, ...(region.kind === 'state' ? region.states : [])],
  }));
}
