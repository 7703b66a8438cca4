/** Second part of an answer: what a document is worth to a query, as the sum of its signs. Pure. */
import type { Match, Query } from './match.ts';
import type { SearchDocument } from './packed.ts';
import { isNamed } from './places.ts';
import type { Index, Prepared } from './prepare.ts';
import { sumOf } from './sum.ts';
import { weights, type Sign } from './weights.ts';

/** A wording counts as quoted when it stands in the query letter for letter, or, if it is long enough, when this share was found. */
const QUOTED_SHARE = 0.72;
const MIN_MISSPELT = 3;
/** A wording that stands there letter for letter is more than one that is nearly found. */
const LITERAL = 1;
/** So that what a document says is of the size of its other signs. */
export const SAID_UNIT = 20;
/** In a pasted screen, a line that is a wording and nothing else was copied with it: worth as much as so many more words. */
const WHOLE_LINE = 12;

/** In a query of more words, each once, a place counts less, the more there are: a story names places that it is not about. */
const PLACE_WORDS = 8;

export interface Scored {
  document: SearchDocument;
  /** The logarithm of its odds, but for a constant. */
  score: number;
  /** Words of the document that the query matched, and how well, from 0 to 1. */
  found: Map<string, number>;
  /** Share of the title that was found, and share of the query that was, each word by how rare it is. */
  covered: number;
  ofQuery: number;
  /** How many words of a wording were quoted. */
  quoted: number;
  /** Whether the query is a name of the document. */
  named: boolean;
}

export type Signs = Partial<Record<Sign, number>>;

/** @returns nothing for a document that only seems to match: a place of whose name a part was found */
export function score(
  index: Index,
  entry: Prepared,
  query: Query,
  match: Match,
): (Scored & { signs: Signs }) | undefined {
  const { document, title, names } = entry;
  if (document.kind === 'region' && !isNamed(entry, match)) return undefined;
  const share = (all: string[], matched: Map<string, number>) => shareOf(all, matched, index.rarity);
  const named = names.some((name) => query.folded === ` ${name} `);
  const quoted = quotedWords(entry, query, (list) => share(list, match.found));
  const ofQuery = sumOf([...match.meant].map(([word, how]) => how * (query.meant.get(word) ?? 0)));
  const signs: Signs = {
    said: sumOf(match.points.values()) / SAID_UNIT,
    ofQuery,
    quoted: Math.log(1 + quoted),
    learned: match.learned,
    prior: document.prior ?? 0,
    ...(document.kind !== 'message' && {
      [document.kind]: document.kind === 'region' ? Math.min(1, PLACE_WORDS / query.typed.length) : 1,
    }),
  };
  return {
    document,
    signs,
    score: sumOf((Object.keys(signs) as Sign[]).map((sign) => weights[sign] * (signs[sign] ?? 0))),
    found: match.found,
    covered: named ? 1 : share(title, match.found),
    ofQuery,
    quoted,
    named,
  };
}

function quotedWords({ wordings }: Prepared, query: Query, read: (list: string[]) => number): number {
  return Math.max(
    0,
    ...wordings.map(({ folded, stems: list }) => {
      if (query.lines.includes(folded)) return list.length + WHOLE_LINE;
      if (query.folded.includes(` ${folded} `)) return list.length + LITERAL;
      const part = list.length >= MIN_MISSPELT ? read(list) : 0;
      return part >= QUOTED_SHARE ? part * list.length : 0;
    }),
  );
}

function shareOf(all: string[], matched: Map<string, number>, rarity: (word: string) => number): number {
  let part = 0;
  let total = 0;
  for (const word of all) {
    const weight = rarity(word);
    total += weight;
    part += weight * (matched.get(word) ?? 0);
  }
  return total === 0 ? 0 : part / total;
}
