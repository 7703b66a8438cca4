/**
 * Ranks documents for a query: MiniSearch in OR mode with fuzzy and prefix matching, a field of concepts for
 * synonyms, a bonus for a wording that stands in the query letter for letter, and a confidence.
 * Pure: the same code runs in the browser and in the tests.
 */
import MiniSearch from 'minisearch';
import { foldText } from '../data/fold-text.ts';
import type { SearchData, SearchDocument } from './documents.ts';
import { withoutFurniture, words } from './words.ts';

export interface Hit {
  document: SearchDocument;
  score: number;
  /** Words of the query that were found in the document. */
  matched: string[];
}

export interface Answer {
  hits: Hit[];
  /** Whether the first hit is very probably what the reader means. */
  sure: boolean;
}

/** A message is what people look for first; a region only when they name it. */
const kindWeights = { message: 1.5, question: 1, procedure: 1, portal: 1, region: 1 } as const;
const fieldWeights = { wording: 4, typed: 3, title: 3, concepts: 1.5, text: 0.6 };

/**
 * A hit is sure when this share of its wording, or of the query, was found, weighed by how rare each word is.
 * Measured on the project's queries: off-topic ones stay below, pasted and misspelt messages above.
 */
const SURE_SHARE = 0.55;
/** A query of fewer words can fit many messages: it is never sure by its own share alone. */
const SURE_WORDS = 2;
/** A query that is, word for word, a title or something people type for one document, means that document. */
const NAME_BONUS = 3;
const MAX_HITS = 6;

export type Finder = (query: string) => Answer;

/**
 * Prepares a finder over the documents.
 * @returns a function from a query, however long, to its answer; an empty query gives no hits
 */
export function createFinder({ documents, synonyms }: SearchData): Finder {
  const conceptsIn = conceptFinder(synonyms);
  const fields = documents.map((document, id) => {
    const own = [document.title, ...document.wording, ...document.typed];
    return {
      id,
      title: document.title,
      wording: document.wording.join('\n'),
      typed: document.typed.join('\n'),
      concepts: own.flatMap(conceptsIn).join(' '),
      text: `${document.text} ${document.fix ?? ''}`,
    };
  });
  const index = new MiniSearch({
    fields: Object.keys(fieldWeights),
    tokenize: (text, field) => (field === 'concepts' ? text.split(' ').filter(Boolean) : words(text)),
    processTerm: (term) => term,
  });
  index.addAll(fields);

  const rarity = rarityOf(fields.map((field) => new Set(words(`${field.title} ${field.wording} ${field.typed} ${field.text}`))));
  const foldedWordings = documents.map(({ wording }) => wording.map(foldText));
  const foldedNames = documents.map(({ title, typed }) => new Set([title, ...typed].map(foldText)));

  return (query) => {
    const cleaned = withoutFurniture(query);
    const queryWords = [...new Set(words(cleaned))];
    if (queryWords.length === 0) return { hits: [], sure: false };
    const folded = foldText(cleaned);
    const hits = index
      .search([...queryWords, ...new Set(conceptsIn(cleaned))].join(' '), {
        tokenize: (text) => text.split(' '),
        boost: fieldWeights,
        fuzzy: (term) => (term.startsWith('#') || term.length < 5 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
        prefix: (term) => !term.startsWith('#') && term.length > 3,
        weights: { fuzzy: 0.5, prefix: 0.4 },
        maxFuzzy: 2,
      })
      .map((result) => {
        const id = result.id as number;
        const document = documents[id] as SearchDocument;
        const quoted = (foldedWordings[id] ?? []).filter((wording) => ` ${folded} `.includes(` ${wording} `));
        const wordsQuoted = Math.max(0, ...quoted.map((wording) => wording.split(' ').length));
        const named = foldedNames[id]?.has(folded) ?? false;
        return {
          document,
          score: result.score * kindWeights[document.kind] * (1 + wordsQuoted) * (named ? NAME_BONUS : 1),
          matched: result.queryTerms.filter((term) => !term.startsWith('#')),
          found: new Set(result.terms),
          quoted: wordsQuoted > 1,
          named,
        };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_HITS);
    const [best] = hits;
    const sure =
      best !== undefined &&
      (best.quoted ||
        (best.named && hits.filter((hit) => hit.named).length === 1) ||
        Math.max(0, ...best.document.wording.map((wording) => share(words(wording), best.found, rarity))) >= SURE_SHARE ||
        (queryWords.length >= SURE_WORDS && share(queryWords, new Set(best.matched), rarity) >= SURE_SHARE));
    return { hits, sure };
  };
}

/** How rare each word is among the documents; a word that none has counts as the rarest. */
function rarityOf(documents: Set<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const document of documents) for (const word of document) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + documents.length / (1 + (counts.get(word) ?? 0)));
}

/** The share of words that were found, each weighed by its rarity. */
function share(all: string[], found: Set<string>, rarity: (word: string) => number): number {
  const weigh = (list: string[]) => list.reduce((sum, word) => sum + rarity(word), 0);
  const total = weigh(all);
  return total === 0 ? 0 : weigh(all.filter((word) => found.has(word))) / total;
}

/**
 * Finds which groups of synonyms a text mentions. A group becomes a concept word (`#3`), the same for document and
 * query, so that "EIN" finds "tax ID" without either being rewritten.
 */
function conceptFinder(groups: SearchData['synonyms']): (text: string) => string[] {
  const concepts = new Map<string, string>();
  groups.forEach((group, index) => group.forEach((phrase) => concepts.set(words(phrase).join(' '), `#${index}`)));
  const longest = Math.max(...[...concepts.keys()].map((phrase) => phrase.split(' ').length), 1);
  return (text) => {
    const list = words(text);
    return list.flatMap((_, start) =>
      Array.from({ length: longest }, (_, length) => concepts.get(list.slice(start, start + length + 1).join(' '))).filter(
        (concept) => concept !== undefined,
      ),
    );
  };
}
