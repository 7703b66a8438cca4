/** What is worked out once, before the first query: which document says which word, and how loud. Pure. */
import { foldText } from '../data/fold-text.ts';
import { NORMAL, type SearchData, type SearchDocument } from './packed.ts';
import { createVocabulary, type Meaning } from './vocabulary.ts';
import { createReader } from './read.ts';
import { idOf, sameThing, stem, stems, words } from './words.ts';

/**
 * How loud a word is by where it stands: BM25F's idea of weighted fields (Robertson, Zaragoza, Taylor 2004). The values
 * were found by search over the tuning queries.
 */
const fieldWeights = { wording: 1.1, title: 1.7, typed: 1.3, fix: 0.55 } as const;

/** A lost, doubled or swapped letter. */
const ONE_SLIP = 0.8;

export interface Prepared {
  document: SearchDocument;
  /** Weight of each word of the document. */
  weights: Map<string, number>;
  /** Stems of the title. */
  title: string[];
  wordings: { folded: string; stems: string[] }[];
  /** Title and other names, as a query may hold them. */
  names: string[];
}

export interface Index {
  entries: Prepared[];
  /** The documents that say a word. */
  postings: Map<string, number[]>;
  /** The documents that a learned word leads to, or away from. */
  learned: Map<string, { position: number; far: number }[]>;
  /** How far a word speaks against whatever is found. */
  doubts: Map<string, number>;
  /** How much a word tells, as a part of what others as rare do. */
  loudness: (word: string) => number;
  /** Every word as it is written somewhere, with its stem. */
  forms: Map<string, string>;
  /** The words of a text as the guide spells them; without a guess, none is taken for a slip. */
  read: (text: string, guess: boolean) => string[];
  /** What a word may mean, the likeliest first. */
  meaningsOf: (typed: string, guess: boolean) => Meaning[];
  /** How rare a word is (idf, Spärck Jones 1972). A word that no document has counts as the rarest. */
  rarity: (word: string) => number;
}

export function createIndex({ documents, loudness = {}, doubts = {} }: SearchData): Index {
  const entries = documents.map(prepare);
  const postings = new Map<string, number[]>();
  entries.forEach(({ weights }, index) => {
    for (const word of weights.keys()) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  });
  const learned = new Map<string, { position: number; far: number }[]>();
  documents.forEach((document, position) => {
    for (const [word, far] of Object.entries(document.learned ?? {}))
      learned.set(word, [...(learned.get(word) ?? []), { position, far }]);
  });
  const forms = new Map([...postings.keys(), ...learned.keys()].map((word) => [word, word]));
  for (const { title, wording, names, fix } of documents) {
    for (const word of words([title, ...wording, ...names, fix].join(' '))) forms.set(word, stem(word));
  }
  for (const [word, first] of sameThing) if (forms.has(first)) forms.set(word, first);
  const meaningsOf = createVocabulary(
    forms,
    (word) => (postings.get(word)?.length ?? 0) + (learned.get(word)?.length ?? 0),
  );
  const louder = new Map(Object.entries(loudness));
  const idf = (count: number) => Math.log(1 + documents.length / (1 + count));
  const rarities = new Map([...postings].map(([word, list]) => [word, idf(list.length)]));
  const rarest = idf(0);
  return {
    entries,
    postings,
    learned,
    doubts: new Map(Object.entries(doubts)),
    loudness: (word) => (louder.get(word) ?? NORMAL) / NORMAL,
    forms,
    read: createReader(forms, (word) => meaningsOf(word).some(({ quality }) => quality >= ONE_SLIP)),
    meaningsOf,
    rarity: (word) => rarities.get(word) ?? rarest,
  };
}

function prepare(document: SearchDocument): Prepared {
  const title = stems(document.title);
  const wordings = document.wording.map(stems);
  const typed = [...document.typed.split(' ').filter(Boolean), ...document.names.flatMap(stems)];
  const weights = new Map<string, number>();
  const add = (list: string[], weight: number) => {
    for (const word of list) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  add(wordings.flat(), fieldWeights.wording);
  add([...title, ...stems(idOf(document))], fieldWeights.title);
  add(typed, fieldWeights.typed);
  add(stems(document.fix), fieldWeights.fix);
  return {
    document,
    weights,
    title,
    wordings: document.wording.map((wording) => ({ folded: foldText(wording), stems: stems(wording) })),
    names: [document.title, ...document.names].map(foldText),
  };
}
