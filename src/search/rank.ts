/**
 * Ranks documents for a query. Every word of the query may help, none must (a pasted screen is mostly furniture);
 * rare words help more than common ones (idf, Spärck Jones 1972), misspelt ones a little less; synonyms are concepts;
 * a wording that stands in the query letter for letter wins. Pure: the browser and the tests run the same code.
 */
import { foldText } from '../data/fold-text.ts';
import { CONCEPT_MARK, createConcepts, type Mention } from './concepts.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { createVocabulary } from './vocabulary.ts';
import { stem, stems, withoutFurniture, words } from './words.ts';

export interface Hit {
  document: SearchDocument;
  score: number;
  /** Words of the document that the query matched, and how well, from 0 to 1. */
  found: Map<string, number>;
}

export interface Ranking {
  hits: Hit[];
  /** Whether the first hit is very probably what the reader means. */
  sure: boolean;
}

/** How likely it is that a reader looks for this kind, apart from the words; found by search over the tuning queries. */
const kindWeights = {
  message: 1.25,
  question: 1.1,
  procedure: 1.05,
  portal: 1.25,
  region: 1.3,
  card: 1,
  task: 1,
} as const;
const fieldWeights = { wording: 1.1, title: 1.7, typed: 1.3, concept: 1.15, text: 0.55 } as const;
const CONCEPT_WEIGHT = 0.9;
/** How well a word counts as matched when another word of the same concept stands there. */
const CONCEPT_SHARE = 0.75;
/** How much of the score is for covering the document's title or wording, against mentioning its words. */
const COVER_WEIGHT = 0.9;
/**
 * The best hit is sure when nearly all of its title or wording was found, or nearly all of the query, or much of both:
 * shares weighed by how rare each word is. Set so that none of the off-topic tuning queries is sure.
 */
const SURE_COVERED = 0.85;
const SURE_OF_QUERY = 0.75;
const LIKELY_COVERED = 0.4;
const LIKELY_OF_QUERY = 0.6;
/** A query of fewer words fits many documents: alone its share proves nothing. */
const SURE_WORDS = 2;
/** Where it is for the query to decide, the best hit must stand out from the next one by this factor. */
const SURE_LEAD = 1.05;
/** A title or wording of so few words is covered too easily to be sure of it alone. */
const MIN_COVER = 3;
const SHORT_COVER = 0.8;
/** What it is worth when the query is a name of the document, or holds one that is not too short to mean something else. */
const NAMED = 3;
const MENTIONED = 1.3;
const MIN_NAME = 4;
/** A wording counts as quoted when it stands in the query letter for letter, or, if it is long enough, when this share was found. */
const QUOTED_SHARE = 0.72;
const MIN_MISSPELT = 2;
/** In a pasted screen, a line that is a wording and nothing else was copied with it: worth as much as so many more words. */
const WHOLE_LINE = 4;
const MAX_HITS = 6;

export type Search = (query: string) => Ranking;

/** How a document answers a query. */
interface Match {
  /** Words of the document, and how well they are matched, from 0 to 1: by their letters, and by letters or meaning. */
  read: Map<string, number>;
  found: Map<string, number>;
  /** Words of the query, and how well. */
  typed: Map<string, number>;
  /** What each word of the query earns. */
  points: Map<string, number>;
}

interface Prepared {
  /** Weight of each word and concept of the document. */
  weights: Map<string, number>;
  /** Title and wordings: what a query may cover. */
  covers: string[][];
  wordings: { folded: string; stems: string[] }[];
  names: string[];
}

/**
 * Prepares a search over the documents.
 * @returns a function from a query, however long, to its answer; an empty query gives no hits
 */
export function createSearch({ documents, synonyms }: SearchData): Search {
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
  const forms = new Map(
    [...postings.keys()].filter((word) => !word.startsWith(CONCEPT_MARK)).map((word) => [word, word]),
  );
  for (const { title, wording, names, fix } of documents) {
    for (const word of words([title, ...wording, ...names, fix].join(' '))) forms.set(word, stem(word));
  }
  const meaningsOf = createVocabulary(forms);
  /** A word that no document has counts as the rarest. */
  const rarity = (word: string) => Math.log(1 + documents.length / (1 + (postings.get(word)?.length ?? 0)));

  const weightOf = (index: number, word: string) => (prepared[index] as Prepared).weights.get(word) as number;

  return (query) => {
    const cleaned = withoutFurniture(query);
    // Letters and digits that are no code of ours are two words: "ERA 835".
    const written = words(cleaned).flatMap((word) =>
      forms.has(word) ? [word] : (word.match(/^([a-z]{2,6})(\d{2,5})$/)?.slice(1) ?? [word]),
    );
    // "encoder pro" may be "EncoderPro".
    const joined = written.map((word, index) => word + (written[index + 1] ?? '')).filter((pair) => forms.has(pair));
    const list = written.map(stem);
    const typed = [...new Set(list)];
    const folded = ` ${foldText(cleaned)} `;
    const lines = query.split('\n').map(foldText);
    const matches = new Map<number, Match>();
    const matchOf = (index: number) => {
      let match = matches.get(index);
      if (!match)
        matches.set(index, (match = { read: new Map(), found: new Map(), typed: new Map(), points: new Map() }));
      return match;
    };
    for (const form of new Set([...written, ...joined])) {
      const word = stem(form);
      for (const { word: meant, quality } of meaningsOf(form)) {
        for (const index of postings.get(meant) ?? []) {
          const { read, found, typed: matched, points } = matchOf(index);
          raise(read, meant, quality);
          raise(found, meant, quality);
          // A misspelt word is found all the same: for being sure it counts for more than for the rank.
          raise(matched, word, Math.sqrt(quality));
          raise(points, word, rarity(meant) * quality * weightOf(index, meant));
        }
      }
    }
    for (const { concept, words, others } of conceptsOf(list)) {
      for (const index of postings.get(concept) ?? []) {
        const { found, typed: matched, points } = matchOf(index);
        // What a document says in other words; not once more what it says in the same ones.
        const worth = rarity(concept) * CONCEPT_WEIGHT * weightOf(index, concept);
        if (words.reduce((sum, word) => sum + (points.get(word) ?? 0), 0) >= worth) continue;
        for (const word of others) raise(found, word, CONCEPT_SHARE);
        for (const word of words) {
          raise(matched, word, CONCEPT_SHARE);
          points.set(word, worth / words.length);
        }
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
    const ranked = [...matches].map(([index, { read, found, typed: matched, points }]) => {
      const document = documents[index] as SearchDocument;
      const { covers, wordings, names } = prepared[index] as Prepared;
      const covered = Math.max(
        0,
        ...covers.map((cover) => share(cover, found) * (cover.length < MIN_COVER ? SHORT_COVER : 1)),
      );
      const quoted = Math.max(
        0,
        ...wordings.map(({ folded: wording, stems: list }) => {
          if (lines.length > 1 && lines.includes(wording)) return list.length + WHOLE_LINE;
          if (folded.includes(` ${wording} `)) return list.length;
          const part = list.length >= MIN_MISSPELT ? share(list, read) : 0;
          return part >= QUOTED_SHARE ? part * list.length : 0;
        }),
      );
      const named = names.some((name) => folded === ` ${name} `);
      const mentioned = names.some((name) => name.length >= MIN_NAME && folded.includes(` ${name} `));
      const sum = [...points.values()].reduce((total, value) => total + value, 0);
      const score =
        sum *
        kindWeights[document.kind] *
        (1 + COVER_WEIGHT * covered) *
        (1 + quoted) *
        (named ? NAMED : mentioned ? MENTIONED : 1);
      return { document, score, found, covered, quoted, named, ofQuery: share(typed, matched) };
    });
    const hits = ranked.sort((a, b) => b.score - a.score).slice(0, MAX_HITS);
    const [best, next] = hits;
    const sure =
      best !== undefined &&
      ((best.quoted > 1 && (best.quoted > 2 || best.ofQuery >= LIKELY_OF_QUERY)) ||
        best.named ||
        best.covered >= SURE_COVERED ||
        ((next === undefined || best.score >= next.score * SURE_LEAD) &&
          ((best.ofQuery >= SURE_OF_QUERY && typed.length >= SURE_WORDS) ||
            (best.covered >= LIKELY_COVERED && best.ofQuery >= LIKELY_OF_QUERY))));
    return { hits, sure };
  };
}

const raise = (map: Map<string, number>, key: string, value: number) =>
  map.set(key, Math.max(map.get(key) ?? 0, value));

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
  add(stems(document.fix), fieldWeights.text);
  // What a document is called it is about; what people type for it, it may only touch.
  add(concepts(title), fieldWeights.title);
  add(
    document.names.flatMap((name) => concepts(stems(name))),
    fieldWeights.title,
  );
  add([typed, ...wordings].flatMap(concepts), fieldWeights.concept);
  return {
    weights,
    covers: [title, ...wordings],
    wordings: document.wording.map((wording) => ({ folded: foldText(wording), stems: stems(wording) })),
    names: [document.title, ...document.names].map(foldText),
  };
}
