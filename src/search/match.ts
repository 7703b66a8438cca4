/** First part of an answer: which documents say words of the query, and how well each word is matched. Pure. */
import { foldText } from '../data/fold-text.ts';
import { intentOf, type Intent } from './intent.ts';
import type { Index } from './prepare.ts';
import { mayBeCode } from './places.ts';
import { isMentioned } from './score.ts';
import { lessonWeights } from './weights.ts';
import { hasPhone, stem, withoutFurniture, words } from './words.ts';

/** A word that is meant by another word of the same concept is worth a little less than the word. */
const CONCEPT_WEIGHT = 0.9;
/** How well a word counts as matched when another word of the same concept stands there. */
const CONCEPT_SHARE = 0.75;
/** A text of more words than this was copied, not typed: its words are spelt as the screen spells them. */
const MAX_GUESSED = 200;
/** Several lines of more words than this were copied from a screen. */
const SCREEN_WORDS = 12;
/** A misspelt word means a concept when it is so near to one of its words. */
const SURE_SPELLING = 0.6;

/** A phone number alone asks whose it is: the page of all numbers says it, and the checker. It tells too whom to call for what. */
const ofNumber = (cleaned: string, text: string, { call }: Intent) =>
  call || (words(cleaned).length === 0 && hasPhone(text)) ? `${cleaned} which number do I call` : cleaned;

const digits: Record<string, string> = { one: '1', two: '2', three: '3' };

/** A query, taken apart. */
export interface Query {
  /** Stems of its words, each once. */
  typed: string[];
  /** The text in folded letters, with a space at both ends. */
  folded: string;
  /** Its stems, as they were meant; empty where nothing is guessed. */
  meant: string;
  /** Its words as they are written, and each two of them without the space between. */
  forms: Set<string>;
  lines: string[];
  /** Whether one of its lines is a wording: a screen was pasted, and the portal's name stands in its head. */
  screen: boolean;
  /** Whether it names a portal. */
  portal: boolean;
  intent: Intent;
}

/** How a document answers a query. */
export interface Match {
  /** Words of the document, and how well they are matched, from 0 to 1: by their letters, and by letters or meaning. */
  read: Map<string, number>;
  found: Map<string, number>;
  /** Words of the query, and how well. */
  typed: Map<string, number>;
  /** What each word of the query earns. */
  points: Map<string, number>;
  /** How far its learned words lead to it. */
  learned: number;
}

/** @returns the query in parts, and the documents that say any of its words, by their position */
export function matchAll(index: Index, text: string): { query: Query; matches: Map<number, Match> } {
  const { conceptsOf, postings, rarity } = index;
  const intent = intentOf(text);
  const cleaned = ofNumber(withoutFurniture(text), text, intent);
  const folded = ` ${foldText(cleaned)} `;
  const apart = index.read(cleaned);
  // "life one" may be LIFE1 too; "encoder pro" is "EncoderPro" and nothing else, since "encoder" is no word of ours.
  const pairs = apart.map((word, at) => {
    const next = apart[at + 1];
    const pair = word + (digits[next ?? ''] ?? next ?? '');
    return next !== undefined && index.forms.has(pair) ? pair : undefined;
  });
  const isTorn = (at: number) => pairs[at] !== undefined && !index.forms.has(apart[at] ?? '');
  const written = apart.flatMap((word, at) => (isTorn(at) ? (pairs[at] ?? []) : isTorn(at - 1) ? [] : word));
  const all = new Set([...written, ...pairs.filter((pair) => pair !== undefined)]);
  const guess = all.size <= MAX_GUESSED;

  const matches = new Map<number, Match>();
  const matchOf = (position: number) => {
    let match = matches.get(position);
    if (!match)
      matches.set(
        position,
        (match = { read: new Map(), found: new Map(), typed: new Map(), points: new Map(), learned: 0 }),
      );
    return match;
  };
  const weightOf = (position: number, word: string) => index.entries[position]?.weights.get(word) ?? 0;

  for (const form of all) {
    const word = stem(form);
    for (const { word: meant, quality } of index.meaningsOf(form, guess)) {
      for (const position of postings.get(meant) ?? []) {
        const entry = index.entries[position];
        if (meant.length === 2 && entry?.document.kind === 'region' && !mayBeCode(meant, folded, entry)) continue;
        const { read, found, typed, points } = matchOf(position);
        raise(read, meant, quality);
        raise(found, meant, quality);
        // A misspelt word is found all the same: for being sure it counts for more than for the rank.
        raise(typed, word, Math.sqrt(quality));
        raise(points, word, rarity(meant) * quality * weightOf(position, meant));
      }
    }
  }
  if (intent.danger) index.entries.forEach(({ document }, position) => document.safety && matchOf(position));
  const list = written.map(stem);
  const meant = written.map((form) => {
    const [best, ...others] = index.meaningsOf(form, guess).toSorted((a, b) => b.quality - a.quality);
    return best && best.quality >= SURE_SPELLING && (others[0]?.quality ?? 0) < best.quality ? best.word : stem(form);
  });
  for (const { concept, words, at, others } of conceptsOf(meant)) {
    const own = words.map((_, offset) => list[at + offset] ?? '');
    for (const position of postings.get(concept) ?? []) {
      const { found, typed, points } = matchOf(position);
      // What a document says in other words; not once more what it says in the same ones.
      const worth = rarity(concept) * CONCEPT_WEIGHT * weightOf(position, concept);
      if (own.reduce((sum, word) => sum + (points.get(word) ?? 0), 0) >= worth) continue;
      for (const word of others) raise(found, word, CONCEPT_SHARE);
      for (const word of own) {
        raise(typed, word, CONCEPT_SHARE);
        points.set(word, worth / own.length);
      }
    }
  }
  // Of a long text each word tells less.
  const lessons = [...new Set(meant)].flatMap((word) =>
    index.learned.has(word) ? [index.learned.get(word) ?? []] : [],
  );
  for (const { position, level } of lessons.flat())
    if (level > 0 || matches.has(position))
      matchOf(position).learned += (lessonWeights[level] ?? 0) / Math.sqrt(lessons.length);
  const said = { folded, forms: all, meant: guess ? ` ${meant.join(' ')} ` : '' };
  const lines = text.split('\n').map(foldText);
  const query = {
    ...said,
    typed: [...new Set(list)],
    portal: index.entries.some((entry) => entry.document.kind === 'portal' && isMentioned(entry, said)),
    lines,
    screen: lines.length > 1 && (written.length > SCREEN_WORDS || lines.some((line) => index.screens.has(line))),
    intent,
  };
  return { query, matches };
}

const raise = (map: Map<string, number>, key: string, value: number) =>
  map.set(key, Math.max(map.get(key) ?? 0, value));
