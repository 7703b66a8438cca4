/** First part of an answer: which documents say words of the query, and how well each word is matched. Pure. */
import { foldText } from '../data/fold-text.ts';
import type { Index } from './prepare.ts';
import { mayBeCode } from './places.ts';
import { spokenDigits } from './read.ts';
import { sumOf } from './sum.ts';
import { LESSON } from './weights.ts';
import { hasAddress, hasPhone, stem, withoutFurniture, words } from './words.ts';

/** A text of more words than this was copied, not typed: its words are spelt as the screen spells them. */
const MAX_GUESSED = 200;

/** Without furniture, unless that is all there is. A phone number alone asks whose it is: the page of all numbers says it. */
function asked(text: string): string {
  const cleaned = withoutFurniture(text);
  if (hasPhone(text) && words(cleaned).length === 0) return 'which number do I call';
  return cleaned.trim() === '' ? text : cleaned;
}

/** A query, taken apart. */
export interface Query {
  /** Stems of its words as they were typed, each once. */
  typed: string[];
  /** Stems of the words that are meant, each with its share of the query, by how rare it is. */
  meant: Map<string, number>;
  /** The text in folded letters, with a space at both ends. */
  folded: string;
  lines: string[];
  /** Whether it holds an address. */
  address: boolean;
  /** Share of its words that neither the guide nor what was learned knows. */
  unknown: number;
  /** How far its words, as they were typed, speak against whatever is found. */
  doubt: number;
}

/** How a document answers a query. */
export interface Match {
  /** Words of the document, and how well they are matched, from 0 to 1. */
  found: Map<string, number>;
  /** Words that the query means, and how well. */
  meant: Map<string, number>;
  /** What each word of the query earns. */
  points: Map<string, number>;
  /** How far its learned words lead to it. */
  learned: number;
}

/** @returns the query in parts, and the documents that say any of its words, by their position */
export function matchAll(index: Index, text: string): { query: Query; matches: Map<number, Match> } {
  const { postings, rarity } = index;
  const cleaned = asked(text);
  const folded = ` ${foldText(cleaned)} `;
  const guess = new Set(folded.trim().split(' ')).size <= MAX_GUESSED;
  const apart = index.read(cleaned, guess);
  // "life one" may be LIFE1 too; "encoder pro" is "EncoderPro" and nothing else, since "encoder" is no word of ours.
  const pairs = apart.map((word, at) => {
    const next = apart[at + 1];
    const pair = word + (spokenDigits[next ?? ''] ?? next ?? '');
    return next !== undefined && index.forms.has(pair) ? pair : undefined;
  });
  const isTorn = (at: number) => pairs[at] !== undefined && !index.forms.has(apart[at] ?? '');
  const written = new Set(apart.flatMap((word, at) => (isTorn(at) ? (pairs[at] ?? []) : isTorn(at - 1) ? [] : word)));
  const forms = new Set([...written, ...pairs.filter((pair) => pair !== undefined)]);

  const matches = new Map<number, Match>();
  const matchOf = (position: number) => {
    let match = matches.get(position);
    if (!match) matches.set(position, (match = { found: new Map(), meant: new Map(), points: new Map(), learned: 0 }));
    return match;
  };
  const weightOf = (position: number, word: string) => index.entries[position]?.weights.get(word) ?? 0;

  const meant = new Map<string, number>();
  for (const form of forms) {
    const meanings = index.meaningsOf(form, guess);
    const word = meanings[0]?.word ?? stem(form);
    if (written.has(form)) meant.set(word, rarity(word));
    for (const { word: maybe, quality } of meanings) {
      for (const position of postings.get(maybe) ?? []) {
        const entry = index.entries[position];
        if (entry?.document.kind === 'region' && (maybe !== word || !mayBeCode(word, folded, entry))) continue;
        const match = matchOf(position);
        raise(match.found, maybe, quality);
        raise(match.meant, word, Math.sqrt(quality));
        // What was meant counts in full, however it was spelt; what else it may be, by how near that is.
        const loud = index.loudness(word) * (maybe === word ? 1 : quality);
        raise(match.points, word, rarity(maybe) * loud * weightOf(position, maybe));
      }
    }
  }
  const all = sumOf(meant.values());
  for (const [word, rare] of meant) meant.set(word, rare / all);
  const stemsMeant = [...meant.keys()];
  // Of a long text each word tells less.
  const lessons = stemsMeant.map((word) => index.learned.get(word)).filter((lesson) => lesson !== undefined);
  for (const { position, far } of lessons.flat())
    if (far > 0 || matches.has(position)) matchOf(position).learned += (LESSON * far) / Math.sqrt(lessons.length);
  // A pasted screen says a word many times.
  const typed = [...new Set([...new Set(apart)].map(stem))];
  const query: Query = {
    typed,
    meant,
    folded,
    lines: text.split('\n').map(foldText),
    address: hasAddress(text),
    unknown: stemsMeant.filter((word) => !index.forms.has(word)).length / Math.max(1, stemsMeant.length),
    doubt: doubtOf(typed, index.doubts),
  };
  return { query, matches };
}

/** How far the words of a query speak against whatever is found. */
export const doubtOf = (typed: string[], doubts: ReadonlyMap<string, number>): number =>
  sumOf(typed.map((word) => doubts.get(word) ?? 0));

const raise = (map: Map<string, number>, key: string, value: number) =>
  map.set(key, Math.max(map.get(key) ?? 0, value));
