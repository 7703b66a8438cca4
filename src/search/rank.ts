/**
 * Ranks documents for a query. Every word of the query may help, none must (a pasted screen is mostly furniture);
 * rare words help more than common ones (idf, Spärck Jones 1972), misspelt ones a little less; synonyms are concepts;
 * a wording that stands in the query letter for letter wins. Pure: the browser and the tests run the same code.
 */
import { foldText } from '../data/fold-text.ts';
import { CONCEPT_MARK, createConcepts, type Mention } from './concepts.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { createVocabulary } from './vocabulary.ts';
import { stems, withoutFurniture } from './words.ts';

export interface Hit {
  document: SearchDocument;
  score: number;
  /** Words of the document that the query matched, and how well, from 0 to 1. */
  found: Map<string, number>;
}

export interface Answer {
  hits: Hit[];
  /** Whether the first hit is very probably what the reader means. */
  sure: boolean;
}

/** A message is what people look for first. */
const kindWeights = { message: 1.25, question: 1, procedure: 1, portal: 1, region: 1 } as const;
const fieldWeights = { wording: 1.6, title: 1.5, typed: 1.2, concept: 0.8, text: 0.4 } as const;
const CONCEPT_WEIGHT = 0.8;
/** How well a word counts as matched when another word of the same concept stands there. */
const CONCEPT_SHARE = 0.6;
/** How much of the score is for covering the document's title or wording, against mentioning its words. */
const COVER_WEIGHT = 0.6;
/** A hit is sure when this share of its wording, or of the query, was found, weighed by how rare each word is. */
const SURE_SHARE = 0.6;
/** A query of fewer words fits many documents: alone its share proves nothing. */
const SURE_WORDS = 2;
/** The best hit must stand out from the next one by this factor to be sure. */
const SURE_LEAD = 1.08;
/** What it is worth when the query is a name of the document, or holds one that is not too short to mean something else. */
const NAMED = 3;
const MENTIONED = 1.4;
const MIN_NAME = 4;
const MAX_HITS = 6;

export type Finder = (query: string) => Answer;

interface Prepared {
  /** Weight of each word and concept of the document. */
  weights: Map<string, number>;
  /** Title and wordings: what a query may cover. */
  covers: string[][];
  wordings: string[];
  names: string[];
}

/**
 * Prepares a finder over the documents.
 * @returns a function from a query, however long, to its answer; an empty query gives no hits
 */
export function createFinder({ documents, synonyms }: SearchData): Finder {
  const conceptsOf = createConcepts(synonyms);
  const prepared = documents.map((document) => prepare(document, conceptsOf));
  const postings = new Map<string, number[]>();
  prepared.forEach(({ weights }, index) => {
    for (const word of weights.keys()) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  });
  const meaningsOf = createVocabulary([...postings.keys()].filter((word) => !word.startsWith(CONCEPT_MARK)));
  /** A word that no document has counts as the rarest. */
  const rarity = (word: string) => Math.log(1 + documents.length / (1 + (postings.get(word)?.length ?? 0)));

  const weightOf = (index: number, word: string) => (prepared[index] as Prepared).weights.get(word) as number;

  return (query) => {
    const cleaned = withoutFurniture(query);
    const list = stems(cleaned);
    const typed = [...new Set(list)];
    const folded = ` ${foldText(cleaned)} `;
    const scores = new Map<number, { score: number; found: Map<string, number>; typed: Map<string, number> }>();
    const entryOf = (index: number) => {
      let entry = scores.get(index);
      if (!entry) scores.set(index, (entry = { score: 0, found: new Map(), typed: new Map() }));
      return entry;
    };
    const credit = (word: string, source: string, quality: number) => {
      for (const index of postings.get(word) ?? []) {
        const entry = entryOf(index);
        if (!entry.typed.has(source) || entry.found.has(word)) entry.score += rarity(word) * quality * weightOf(index, word);
        raise(entry.found, word, quality);
        raise(entry.typed, source, quality);
      }
    };
    for (const word of typed) {
      // Best meanings first, so that a document is credited once for each typed word, by its best match.
      for (const { word: meant, quality } of [...meaningsOf(word)].sort((a, b) => b.quality - a.quality)) credit(meant, word, quality);
    }
    // What a document says in other words; not once more what it says in the same ones.
    for (const { concept, words, others } of conceptsOf(list)) {
      for (const index of postings.get(concept) ?? []) {
        const entry = entryOf(index);
        if (words.every((word) => entry.typed.has(word))) continue;
        entry.score += rarity(concept) * CONCEPT_WEIGHT * weightOf(index, concept);
        for (const word of others) raise(entry.found, word, CONCEPT_SHARE);
        for (const word of words) raise(entry.typed, word, CONCEPT_SHARE);
      }
    }

    const share = (all: string[], matched: Map<string, number>) => {
      let part = 0;
      let total = 0;
      for (const word of all) {
        const weight = rarity(word);
        total += weight;
        part += weight * (matched.get(word) ?? 0);
      }
      return total === 0 ? 0 : part / total;
    };
    const ranked = [...scores].map(([index, entry]) => {
      const document = documents[index] as SearchDocument;
      const { covers, wordings, names } = prepared[index] as Prepared;
      const covered = Math.max(0, ...covers.map((cover) => share(cover, entry.found)));
      const quoted = Math.max(0, ...wordings.map((wording) => (folded.includes(` ${wording} `) ? wording.split(' ').length : 0)));
      const named = names.some((name) => folded === ` ${name} `);
      const mentioned = names.some((name) => name.length >= MIN_NAME && folded.includes(` ${name} `));
      const score = entry.score * kindWeights[document.kind] * (1 + COVER_WEIGHT * covered) * (1 + quoted) * (named ? NAMED : mentioned ? MENTIONED : 1);
      return { document, score, found: entry.found, covered, quoted, named, ofQuery: share(typed, entry.typed) };
    });
    const hits = ranked.sort((a, b) => b.score - a.score).slice(0, MAX_HITS);
    const [best, next] = hits;
    const sure =
      best !== undefined &&
      (best.quoted > 1 ||
        best.named ||
        ((next === undefined || best.score >= next.score * SURE_LEAD) &&
          ((best.document.wording.length > 0 && best.covered >= SURE_SHARE) || (typed.length >= SURE_WORDS && best.ofQuery >= SURE_SHARE))));
    return { hits, sure };
  };
}

const raise = (map: Map<string, number>, key: string, value: number) => map.set(key, Math.max(map.get(key) ?? 0, value));

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
  add(title, fieldWeights.title);
  add(typed, fieldWeights.typed);
  add([...stems(`${document.text} ${document.fix}`), ...document.context.split(' ')], fieldWeights.text);
  // What a document is called it is about; what people type for it, it may only touch.
  add(concepts(title), fieldWeights.title);
  add(document.names.flatMap((name) => concepts(stems(name))), fieldWeights.title);
  add([typed, ...wordings].flatMap(concepts), fieldWeights.concept);
  return { weights, covers: [title, ...wordings], wordings: document.wording.map(foldText), names: [document.title, ...document.names].map(foldText) };
}
