/** Queries whose right answers are known, as numbers to learn from: what each document's signs are, and which are right. */
import { matchAll, type Match } from '../../../src/search/match.ts';
import type { SearchData } from '../../../src/search/packed.ts';
import { createIndex, type Index } from '../../../src/search/prepare.ts';
import { SAID_UNIT, score } from '../../../src/search/score.ts';
import { weights, type Sign } from '../../../src/search/weights.ts';
import { accepts } from './measure.ts';

/** A query that teaches, and how much it counts. */
export interface Lesson {
  query: string;
  expect: string[];
  counts: number;
}

/** A word of fewer queries teaches nothing that holds for others. */
const MIN_QUERIES = 2;

/** The signs whose weights are learnt: what is learnt of the words is fitted to weigh 1. */
export const signs = (Object.keys(weights) as Sign[]).filter((sign) => sign !== 'learned');

const WRONG = 1;
export const RIGHT = 2;

export interface School {
  index: Index;
  /** The lessons that a document answers. */
  lessons: Lesson[];
  /** Of all lessons together, what part each counts. */
  counts: Float64Array;
  /** For each lesson and each document, `RIGHT`, `WRONG`, or 0 for a place that the query does not name. */
  kinds: Uint8Array;
  /** For each lesson and each document, its signs. */
  values: Float32Array;
  /** The words that may be learnt; and which of them each lesson says. */
  words: string[];
  said: number[][];
  /** The words that earn something for a document; and for each lesson, what. */
  told: string[];
  points: Points[];
  /** The addresses that a word may lead to; and that of each document. */
  paths: string[];
  columns: Int32Array;
}

/** At each place a document, a word by its place in `told`, and its part of the sign `said`. */
export interface Points {
  documents: Uint16Array;
  words: Uint32Array;
  parts: Float32Array;
}

/** @param data without what is to be learnt */
export function createSchool(data: SearchData, all: Lesson[]): School {
  const index = createIndex(data);
  const documents = index.entries.length;
  const paths = [...new Set(data.documents.map(({ path }) => path))];
  const isRight = ({ expect }: Lesson) => data.documents.map(({ path }) => accepts(expect, path));
  const lessons = all.filter((lesson) => isRight(lesson).includes(true));
  const kinds = new Uint8Array(lessons.length * documents);
  const values = new Float32Array(kinds.length * signs.length);
  const silent = silence(index);
  const told = new Map<string, number>();
  const points: Points[] = [];
  const said = lessons.map((lesson, at) => {
    const { query, matches } = matchAll(index, lesson.query);
    const right = isRight(lesson);
    values.set(silent, at * documents * signs.length);
    points.push(pointsOf(matches, told));
    index.entries.forEach((entry, position) => {
      const place = at * documents + position;
      const match = matches.get(position);
      const scored = match && score(index, entry, query, match);
      if (scored) signs.forEach((sign, part) => (values[place * signs.length + part] = scored.signs[sign] ?? 0));
      if (scored || entry.document.kind !== 'region') kinds[place] = right[position] ? RIGHT : WRONG;
    });
    return [...query.meant.keys()];
  });
  const times = new Map<string, number>();
  for (const word of said.flat()) times.set(word, (times.get(word) ?? 0) + 1);
  // A number means nothing by itself, but for those that the guide knows.
  const teaches = (word: string) => /\D/.test(word) || index.postings.has(word);
  const words = [...times].flatMap(([word, time]) => (time >= MIN_QUERIES && teaches(word) ? word : [])).sort();
  const rows = new Map(words.map((word, row) => [word, row]));
  const total = lessons.reduce((sum, { counts }) => sum + counts, 0);
  return {
    index,
    lessons,
    counts: Float64Array.from(lessons, ({ counts }) => counts / total),
    kinds,
    values,
    words,
    said: said.map((list) => list.flatMap((word) => rows.get(word) ?? [])),
    told: [...told.keys()],
    points,
    paths,
    columns: Int32Array.from(data.documents, ({ path }) => paths.indexOf(path)),
  };
}

/** @param told the number of each word that was met; new ones are added */
function pointsOf(matches: Map<number, Match>, told: Map<string, number>): Points {
  const all = [...matches].flatMap(([position, { points }]) =>
    [...points].map(([word, value]) => ({ position, word, value })),
  );
  for (const { word } of all) if (!told.has(word)) told.set(word, told.size);
  return {
    documents: Uint16Array.from(all, ({ position }) => position),
    words: Uint32Array.from(all, ({ word }) => told.get(word) ?? 0),
    parts: Float32Array.from(all, ({ value }) => value / SAID_UNIT),
  };
}

/** The signs of documents that say no word of a query. */
function silence(index: Index): Float32Array {
  const { query } = matchAll(index, '');
  const nothing: Match = { found: new Map(), meant: new Map(), points: new Map(), learned: 0 };
  return Float32Array.from(
    index.entries.flatMap((entry) => {
      const scored = score(index, entry, query, nothing);
      return signs.map((sign) => scored?.signs[sign] ?? 0);
    }),
  );
}
