/** What the search searches: one small document for every message, question, procedure, portal, region, card and task. */
import { foldText } from '../data/fold-text.ts';
import type { Guide } from '../data/guide.ts';
import { firstSentence, plainText } from '../data/inline.ts';
import { placeOfCard } from '../data/views/decision.ts';
import { taskLines } from '../data/views/region.ts';
import type { Card } from '../schemas/card.ts';
import { paths } from '../site/paths.ts';
import type { Learned, Loudness, SearchData, SearchDocument } from './packed.ts';
import { idOf, stems } from './words.ts';

/** A document before what people type for it has been reduced to words. */
type Draft = Pick<SearchDocument, 'kind' | 'path' | 'title'> &
  Partial<Omit<SearchDocument, 'typed'>> & { typed?: string[] };

/** What queries have taught, by the path of a document and by word: `learned.json`, which `npm run bench:search -- --fit` writes. */
export interface Lessons {
  leads: Record<string, Learned>;
  /** Typed words that find nothing, between spaces. */
  idle: Record<string, string>;
  loudness?: Loudness;
  doubts?: Learned;
}

/** Of a document of which nothing was learned, its typed words alone speak. */
export function searchData(guide: Guide, { leads, idle, ...ofWords }: Lessons = { leads: {}, idle: {} }): SearchData {
  const drafts = [
    ...messages(guide),
    ...questions(guide),
    ...procedures(guide),
    ...portals(guide),
    ...regions(guide),
    ...cards(guide),
    ...tasks(guide),
  ];
  const priorOf = priors(guide);
  const documents = drafts.map((draft) => {
    const prior = priorOf(idOf(draft).replaceAll(' ', '-'));
    const learned = leads[draft.path];
    return {
      ...reduce(draft, idle[draft.path]),
      ...(prior > 0 && { prior }),
      ...(learned && { learned }),
    };
  });
  // Those with most words come first: what leads to them is counted from the first on, and small numbers are short.
  const wordsOf = ({ typed, learned = {} }: SearchDocument) => typed.split(' ').length + Object.keys(learned).length;
  return { documents: documents.toSorted((a, b) => wordsOf(b) - wordsOf(a)), ...ofWords };
}

/**
 * How many entries of the guide lead to an entry, as a whole logarithm: what many lead to, many need (the in-degree prior
 * of Kraaij, Westerveld and Hiemstra 2002).
 */
function priors(guide: Guide): (id: string) => number {
  const entries = Object.values(guide).flatMap((all: Guide[keyof Guide]) => [...all.values()]);
  const times = new Map<string, number>();
  for (const entry of entries) {
    const named = [...JSON.stringify(entry).matchAll(/"([a-z0-9-]+)"|:([a-z0-9-]+)\)/g)];
    for (const id of new Set(named.map(([, field, link]) => field ?? link ?? '')))
      if (id !== entry.id) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return (id) => Math.min(MAX_PRIOR, Math.floor(Math.log2(1 + (times.get(id) ?? 0))));
}

/** One digit. */
const MAX_PRIOR = 9;

/**
 * Keeps of the typed phrases the words that the document does not hold anyway: what the search loads has to be small. What
 * else the page says is left to the full text: with those words, 6.7 kB, the bench finds no more.
 */
function reduce({ typed = [], wording = [], names = [], fix = '', ...draft }: Draft, idle = ''): SearchDocument {
  // Every page is about Optum: in what people type for one the word says nothing.
  const held = new Set(['optum', ...[draft.title, ...wording].flatMap(stems)]);
  const title = ` ${foldText(draft.title)} `;
  const ownNames = names.filter(
    (name) =>
      stems(name).some((stem) => !held.has(stem)) || (!/\s/.test(name) && !title.includes(` ${foldText(name)} `)),
  );
  const left = new Set([...held, ...stems(idOf(draft)), ...idle.split(' ')]);
  const kept = new Set(typed.flatMap(stems).filter((word) => !left.has(word)));
  return { ...draft, wording, names: ownNames, fix, typed: [...kept].sort().join(' ') };
}

function messages(guide: Guide): Draft[] {
  return [...guide.messages.values()].map((message) => ({
    kind: 'message',
    path: paths.message(message.id),
    title: plainText(message.title),
    wording: message.wording,
    typed: message.synonyms,
    fix: firstSentence(plainText(message.fix[0] ?? '')),
    whoCanFix: message.whoCanFix,
  }));
}

function questions(guide: Guide): Draft[] {
  return [...guide.faqs.values()].map((faq) => ({
    kind: 'question',
    path: paths.question(faq.id),
    title: plainText(faq.question),
    typed: faq.synonyms,
  }));
}

function procedures(guide: Guide): Draft[] {
  return [...guide.steps.values()].map((procedure) => ({
    kind: 'procedure',
    path: paths.procedure(procedure.id),
    title: plainText(procedure.title),
    typed: procedure.synonyms,
  }));
}

function portals(guide: Guide): Draft[] {
  return [...guide.portals.values()].map((portal) => ({
    kind: 'portal',
    path: paths.portal(portal.id),
    title: plainText(portal.name),
    names: portal.aliases,
    typed: [...portal.typed, ...typedFor(guide, portal.id)],
  }));
}

/**
 * What people type for the cards and the tasks that lead to a portal, where nothing more is said. A task that mostly leads to
 * no portal, such as joining a network, is no portal's.
 */
const typedFor = (guide: Guide, portal: string): string[] => [
  ...[...guide.cards.values()].filter((card) => card.portal === portal).flatMap(({ typed }) => typed),
  ...[...guide.tasks.values()]
    .filter(({ ways }) => ways.filter(({ portal }) => portal !== undefined).length * 2 >= ways.length)
    .filter(({ ways }) => (ways.find(({ when }) => when === undefined) ?? ways[0])?.portal === portal)
    .flatMap(({ label, typed }) => [label, ...typed]),
];

function regions(guide: Guide): Draft[] {
  return [...guide.regions.values()].map((region) => ({
    kind: 'region',
    path: paths.region(region.id),
    title: plainText(region.name),
    names: [...region.aliases, ...(region.kind === 'state' ? region.states : [])],
    tasks: taskLines(guide, region).map(({ id }) => id),
  }));
}

/**
 * Where a card's row stands: in the table of the cards of everywhere, or on the page of its place. What several places have,
 * the page of its portal tells to know; and without a portal, the list of the places leads to their pages.
 */
export function cardPath(guide: Guide, card: Card): string {
  if (card.states.length === 0) return `${paths.whichPortal}#card-${card.id}`;
  const place = placeOfCard(guide, card);
  if (place !== undefined) return `${paths.region(place)}#card-${card.id}`;
  return card.portal === undefined ? paths.regions : `${paths.portal(card.portal)}#recognize`;
}

/** What stands on a patient's card, letter or order. */
function cards(guide: Guide): Draft[] {
  return [...guide.cards.values()].map((card) => ({
    kind: 'card',
    path: cardPath(guide, card),
    title: plainText(card.looksLike),
    names: card.shows,
    typed: card.typed,
  }));
}

/** A task in all its ways. With a place, `place-task.ts` makes one answer of the two. */
function tasks(guide: Guide): Draft[] {
  return [...guide.tasks.values()].map((task) => ({
    kind: 'task',
    path: `${paths.portals}#task-${task.id}`,
    title: plainText(task.label),
    typed: task.typed,
  }));
}
