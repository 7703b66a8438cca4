/** What the search searches: one small document for every message, question, procedure, portal and region. */
import { need, type Guide } from '../data/guide.ts';
import { portalTaskLabels } from '../schemas/labels.ts';
import { paths } from '../site/paths.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { createConcepts, type Mention } from './concepts.ts';
import { stems } from './words.ts';

/** A document before what people type for it, and what its page says, have been reduced to words. */
type Draft = Pick<SearchDocument, 'kind' | 'path' | 'title'> &
  Partial<Omit<SearchDocument, 'typed' | 'context'>> & { typed?: string[]; context: string[] };

export function searchData(guide: Guide): SearchData {
  const synonyms = [
    ...[...guide.terms.values()].map(({ term, abbreviation, typed }) => [
      term,
      ...(abbreviation ? [abbreviation] : []),
      ...typed,
    ]),
    ...[...guide.everyday.values()].map(({ word, typed }) => [word, ...typed]),
  ];
  const drafts = [...messages(guide), ...questions(guide), ...procedures(guide), ...portals(guide), ...regions(guide)];
  const conceptsOf = createConcepts(synonyms);
  return { documents: drafts.map((draft) => reduce(draft, conceptsOf)), synonyms };
}

/**
 * Keeps of the typed phrases, and of what the page says, the words that the document does not hold anyway, be it in
 * another word of the same meaning: what the search loads has to be small.
 */
function reduce(
  { typed = [], context, wording = [], names = [], text = '', fix = '', ...draft }: Draft,
  conceptsOf: (list: string[]) => Mention[],
): SearchDocument {
  const mentioned = (list: string[]) => [...list, ...conceptsOf(list).map(({ concept }) => concept)];
  const held = new Set([draft.title, ...wording].flatMap((text) => mentioned(stems(text))));
  const ownNames = names.filter((name) => stems(name).some((stem) => !held.has(stem)));
  const fresh = (texts: string[]) => {
    const kept: string[] = [];
    for (const stem of new Set(stems(texts.join(' ')))) {
      const [, ...concepts] = mentioned([stem]);
      if (held.has(stem) || (concepts.length > 0 && concepts.every((concept) => held.has(concept)))) continue;
      kept.push(stem);
      for (const word of [stem, ...concepts]) held.add(word);
    }
    return kept.join(' ');
  };
  const typedWords = fresh(typed);
  for (const stem of mentioned(stems([...ownNames, text, fix].join(' ')))) held.add(stem);
  return { ...draft, wording, names: ownNames, text, fix, typed: typedWords, context: fresh(context) };
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
    context: [message.describes, message.cause, ...message.fix, message.then ?? ''],
  }));
}

function questions(guide: Guide): Draft[] {
  return [...guide.faqs.values()].map((faq) => ({
    kind: 'question',
    path: paths.question(faq.id),
    title: plain(faq.question),
    typed: faq.synonyms,
    context: [faq.answer],
  }));
}

function procedures(guide: Guide): Draft[] {
  return [...guide.steps.values()].map((procedure) => ({
    kind: 'procedure',
    path: paths.procedure(procedure.id),
    title: plain(procedure.title),
    typed: procedure.synonyms,
    context: [procedure.for, ...procedure.steps.map((step) => step.do)],
  }));
}

function portals(guide: Guide): Draft[] {
  return [...guide.portals.values()].map((portal) => ({
    kind: 'portal',
    path: paths.portal(portal.id),
    title: plain(portal.name),
    names: portal.aliases,
    typed: portal.tasks.map((task) => portalTaskLabels[task]),
    context: [portal.purpose, portal.audience],
  }));
}

function regions(guide: Guide): Draft[] {
  return [...guide.regions.values()].map((region) => ({
    kind: 'region',
    path: paths.region(region.id),
    title: plain(region.name),
    names: [...region.aliases, ...(region.kind === 'state' ? region.states : [])],
    context: region.portals.map(({ portal }) => need(guide, 'portals', portal).name),
  }));
}
