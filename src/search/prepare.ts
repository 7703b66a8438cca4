/** What is worked out once, before the first query: which document says which word, and how loud. Pure. */
import { foldText } from '../data/fold-text.ts';
import { CONCEPT_MARK, createConcepts, type Mention } from './concepts.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { createVocabulary, type Meaning } from './vocabulary.ts';
import { createReader } from './read.ts';
import { idOf, stem, stems, words } from './words.ts';

/**
 * How loud a word is by where it stands: BM25F's idea of weighted fields (Robertson, Zaragoza, Taylor 2004). The values
 * were found by search over the tuning queries.
 */
const fieldWeights = { wording: 1.1, title: 1.7, typed: 1.3, concept: 1.15, fix: 0.55 } as const;

/** Trades that have portals of their own. */
const trades =
  'drug prescription pharmacy dental dentist vision therapy chiropractic chiropractor physical ' +
  'behavioral mental veteran va';
/** Products that nobody means without naming them. */
const products = 'onehealthport community umr wellmed geha healthchoice iedi vpay';
const narrowing = new Set(stems(`${trades} ${products}`));

/** Places that have portals of their own. */
const places = new Set(stems('nevada diego idaho maryland alaska colorado'));

/** A lost, doubled or swapped letter. */
const ONE_SLIP = 0.8;

export interface Prepared {
  document: SearchDocument;
  /** Weight of each word and concept of the document. */
  weights: Map<string, number>;
  /** Title and wordings: what a query may cover. */
  covers: string[][];
  wordings: { folded: string; stems: string[] }[];
  /** Title and other names, as a query may hold them. */
  names: string[];
  /** The names that a query may mention, and the long ones as stems, since they may be misspelt. */
  mentionable: string[];
  longNames: string[];
  /** Words of the title, and of a portal's other names, that narrow it to a trade or a product. */
  narrow: string[];
  /** Words of the title that tie it to a place. */
  local: string[];
}

export interface Index {
  entries: Prepared[];
  /** The documents that say a word or a concept. */
  postings: Map<string, number[]>;
  /** The documents that a learned word leads to, or away from. */
  learned: Map<string, { position: number; level: number }[]>;
  /** Every word as it is written somewhere, with its stem. */
  forms: Map<string, string>;
  conceptsOf: (list: string[]) => Mention[];
  /** Every wording of several words. */
  screens: Set<string>;
  /** The words of a text as the guide spells them. */
  read: (text: string) => string[];
  meaningsOf: (typed: string, guess: boolean) => Meaning[];
  /** How rare a word is (idf, Spärck Jones 1972). A word that no document has counts as the rarest. */
  rarity: (word: string) => number;
}

export function createIndex({ documents, synonyms }: SearchData): Index {
  const conceptsOf = createConcepts(synonyms);
  const entries = documents.map((document) => prepare(document, conceptsOf));
  const postings = new Map<string, number[]>();
  entries.forEach(({ weights }, index) => {
    for (const word of weights.keys()) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  });
  const learned = new Map<string, { position: number; level: number }[]>();
  documents.forEach((document, position) => {
    for (const [word, level] of Object.entries(document.learned ?? {}))
      learned.set(word, [...(learned.get(word) ?? []), { position, level }]);
  });
  const forms = new Map(
    [...postings.keys(), ...learned.keys()]
      .filter((word) => !word.startsWith(CONCEPT_MARK))
      .map((word) => [word, word]),
  );
  for (const { title, wording, names, fix } of documents) {
    for (const word of words([title, ...wording, ...names, fix].join(' '))) forms.set(word, stem(word));
  }
  // A synonym of everyday life stands in no document, and is spelt wrong all the same.
  for (const word of synonyms.flat().flatMap(words)) if (!forms.has(word)) forms.set(word, stem(word));
  const meaningsOf = createVocabulary(forms);
  const idf = (count: number) => Math.log(1 + documents.length / (1 + count));
  const rarities = new Map([...postings].map(([word, list]) => [word, idf(list.length)]));
  const rarest = idf(0);
  return {
    entries,
    postings,
    learned,
    forms,
    conceptsOf,
    screens: new Set(
      entries.flatMap(({ wordings }) =>
        wordings.flatMap(({ folded, stems: { length } }) => (length > 1 ? folded : [])),
      ),
    ),
    read: createReader(forms, (word) => meaningsOf(word).some(({ quality }) => quality >= ONE_SLIP)),
    meaningsOf,
    rarity: (word) => rarities.get(word) ?? rarest,
  };
}

function prepare(document: SearchDocument, conceptsOf: (list: string[]) => Mention[]): Prepared {
  const title = stems(document.title);
  const wordings = document.wording.map(stems);
  const typed = [...document.typed.split(' '), ...document.names.flatMap(stems)];
  const concepts = (list: string[]) => conceptsOf(list).map(({ concept }) => concept);
  const weights = new Map<string, number>();
  const add = (list: string[], weight: number) => {
    for (const word of list) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  add(wordings.flat(), fieldWeights.wording);
  add([...title, ...stems(idOf(document))], fieldWeights.title);
  add(typed, fieldWeights.typed);
  add(stems(document.fix), fieldWeights.fix);
  // What a document is called it is about; what people type for it, it may only touch.
  add([title, ...document.names.map(stems)].flatMap(concepts), fieldWeights.title);
  add([typed, ...wordings].flatMap(concepts), fieldWeights.concept);
  // The title of a message is no name.
  const called = [...(document.kind === 'message' ? [] : [document.title]), ...document.names];
  return {
    document,
    weights,
    covers: [title, ...wordings],
    wordings: document.wording.map((wording) => ({ folded: foldText(wording), stems: stems(wording) })),
    names: [document.title, ...document.names].map(foldText),
    mentionable: called.map(foldText),
    longNames: called.map((name) => stems(name).join(' ')).filter((name) => name.includes(' ')),
    narrow: (document.kind === 'portal' ? called.flatMap(stems) : title).filter((word) => narrowing.has(word)),
    local: document.kind === 'region' ? [] : title.filter((word) => places.has(word)),
  };
}
