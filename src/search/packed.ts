/**
 * What the search loads: what is searched, in columns, which compress to little more than half of what rows do.
 * `pack` runs at build time, `unpack` in the browser.
 */
import type { Fixer } from '../schemas/labels.ts';
import { idOf, stems } from './words.ts';

export type Kind = 'message' | 'question' | 'procedure' | 'portal' | 'region' | 'card' | 'task';

/** By its stem, how far a word leads to a document, as a whole number; below 0, away from it. */
export type Learned = Record<string, number>;

/**
 * By its stem, how much a word earns for the documents that say it, beside others as rare: one digit, from 0 for nothing.
 * `NORMAL` need not be said.
 */
export type Loudness = Record<string, number>;
export const NORMAL = 5;
export const LOUDEST = 9;

export interface SearchDocument {
  kind: Kind;
  /** Address inside the site, without its base. */
  path: string;
  title: string;
  /** Exact on-screen texts. */
  wording: string[];
  /** Other names of a portal or a place, word for word. */
  names: string[];
  /** Stems of words that people type for it and that stand neither in its title nor in its wordings, in the order of the alphabet. */
  typed: string;
  /** Words that readers typed who meant it, or who meant another: what `learned.json` says of it. */
  learned?: Learned;
  /** How many other entries lead to it, as a whole logarithm to base 2, from 1 to 9; absent for none. */
  prior?: number;
  /** Regions only: the tasks that have a line on the page, by their ids. */
  tasks?: string[];
  /** Messages only: the first step of the fix, and who can take it. */
  fix: string;
  whoCanFix?: Fixer;
}

export interface SearchData {
  documents: SearchDocument[];
  loudness?: Loudness;
  /** By its stem, how far a word speaks against whatever is found, from 1 on: people type it for what is not the guide's. */
  doubts?: Learned;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = LETTERS.toLowerCase();
/** Stands for a wording that is the title. */
const SAME = 0;

/** One kind of document: each list holds a value for each document, in the same order. */
interface Column {
  kind: Kind;
  /** What stands before and after the id in an address. */
  around: [string, string];
  /** Between spaces. A capital stands for a word of the title by its place: "ABpage" of "Access Code" is "access-code-page". */
  ids: string;
  titles: string[];
  names: string[][];
  /** A digit for each; absent where all are 0. */
  priors?: string;
  /** Regions only: ids between spaces. */
  tasks?: string[];
  /** Messages only. */
  advice?: { wordings: (string | typeof SAME)[][]; fixes: string[]; fixers: (Fixer | undefined)[] };
}

/**
 * The typed and learned words that no other text of the file holds, in the order of the alphabet; and of every word, first of
 * those that do, how loud it is, and the documents for which it is typed, or which it leads to or away from, with how far
 * before each: a step to the first, and from each to the next. The documents with most words, named first, come first: steps to
 * them are small. After the last document comes one more: words of doubt lead to it, as far as they speak against the others.
 */
interface Typed {
  words: string;
  first: number[];
  steps: string;
}

/** One file of the search. The first one knows how many files there are, and has the doubts. */
export interface Packed {
  columns: Column[];
  files?: number;
  typed: Typed;
}

/** Turns rows into columns. Whatever a text holds, it stays with its document: no text is joined to another. */
export function pack({ documents, loudness = {}, doubts = {} }: SearchData): Packed {
  const byKind = [...Map.groupBy(documents, ({ kind }) => kind)];
  const columns = byKind.map(([kind, own]): Column => {
    const around = commonEnds(own.map(({ path }) => path));
    const [before, after] = around;
    const column: Column = {
      kind,
      around,
      ids: own.map(({ path, title }) => packId(path.slice(before.length, path.length - after.length), title)).join(' '),
      titles: own.map(({ title }) => title),
      names: own.map(({ names }) => names),
    };
    const priors = own.map(({ prior = 0 }) => prior).join('');
    if (/[^0]/.test(priors)) column.priors = priors;
    if (own.some(({ tasks }) => tasks)) column.tasks = own.map(({ tasks = [] }) => tasks.join(' '));
    if (kind !== 'message') return column;
    return {
      ...column,
      advice: {
        wordings: own.map(({ wording, title }) => wording.map((text) => (text === title ? SAME : text))),
        fixes: own.map(({ fix }) => fix),
        fixers: own.map(({ whoCanFix }) => whoCanFix),
      },
    };
  });
  return {
    columns,
    typed: packTyped(
      byKind.flatMap(([, own]) => own),
      heldWords(columns),
      loudness,
      doubts,
    ),
  };
}

/**
 * Turns columns into rows again.
 * @param files the first one, at least
 */
export function unpack(files: Packed[]): SearchData {
  const loudness: Loudness = {};
  const doubts: Learned = {};
  const documents = files.flatMap(({ columns, typed }) => {
    const count = columns.reduce((sum, { titles }) => sum + titles.length, 0);
    const wordsFor = unpackTyped(typed, heldWords(columns), count + 1, loudness);
    Object.assign(doubts, wordsFor[count]?.learned);
    let position = 0;
    return columns.flatMap(({ kind, around: [before, after], ids, titles, names, priors = '', tasks, advice }) => {
      const packedIds = ids.split(' ');
      return titles.map((title, index): SearchDocument => {
        const whoCanFix = advice?.fixers[index];
        const prior = Number(priors[index] ?? 0);
        return {
          kind,
          path: before + unpackId(packedIds[index] ?? '', title) + after,
          title,
          names: names[index] ?? [],
          ...(wordsFor[position++] ?? { typed: '' }),
          wording: advice?.wordings[index]?.map((text) => (text === SAME ? title : text)) ?? [],
          fix: advice?.fixes[index] ?? '',
          ...(prior > 0 && { prior }),
          ...(tasks && { tasks: tasks[index]?.split(' ').filter(Boolean) ?? [] }),
          ...(whoCanFix && { whoCanFix }),
        };
      });
    });
  });
  return { documents, loudness, doubts };
}

/** How far a word leads is a capital, from farthest away on; none stands before a document for which it is typed. */
const NONE = LETTERS.indexOf('M');
export const farthest = { away: -NONE, to: LETTERS.length - 1 - NONE };
/**
 * The digits of a number in base 26, but for the last, which is a small letter, so that numbers stand side by side. Any 26 marks
 * that are neither letters nor digits would do: these, in this order, compress best.
 */
const DIGITS = "~}|{`_^][@?>=<;:/.-,+*)('&";
const STEP = /([A-Z]?)([^A-Za-z\d]*[a-z])/g;
/** With more, their list costs what they save. */
const FIRST = 10;

function packTyped(documents: SearchDocument[], held: string[], loudness: Loudness, doubts: Learned): Typed {
  const entries = [...documents, { typed: '', learned: doubts }].map(({ typed, learned = {} }) => [
    ...typed
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ word, mark: '' })),
    ...Object.entries(learned).map(([word, far]) => ({ word, mark: `${LETTERS[NONE + far]}` })),
  ]);
  const countOf = (position: number) => entries[position]?.length ?? 0;
  const first = [...entries.keys()]
    .filter((position) => countOf(position) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, FIRST);
  const inOrder = startingWith(first, entries.length).flatMap((position, place) =>
    (entries[position] ?? []).map((entry) => ({ ...entry, place })),
  );
  const ofWord = Map.groupBy(inOrder, ({ word }) => word);
  // Words that stand in an address alone are loud or soft too.
  const inAddresses = new Set(documents.flatMap((document) => stems(idOf(document))));
  const loud = Object.keys(loudness).filter((word) => inAddresses.has(word));
  const others = [...new Set([...ofWord.keys(), ...loud]).difference(new Set(held))].sort();
  const digits = new Map(Object.entries(loudness));
  const steps = (word: string) =>
    (ofWord.get(word) ?? []).map(({ mark, place }, at, all) => mark + inDigits(place - (all[at - 1]?.place ?? 0)));
  return {
    words: packWords(others),
    first,
    steps: [...held, ...others].map((word) => [digits.get(word) ?? '', ...steps(word)].join('')).join(' '),
  };
}

/**
 * @param loudness how loud words are is added here
 * @returns the typed and learned words of the documents, by position, and after the last the doubts; of many, none
 */
function unpackTyped(
  { words, first, steps }: Typed,
  held: string[],
  count: number,
  loudness: Loudness,
): Pick<SearchDocument, 'typed' | 'learned'>[] {
  const found = Array.from({ length: count }, () => ({ typed: [] as string[], learned: {} as Learned }));
  const order = startingWith(first, count);
  const ways = steps.split(' ');
  [...held, ...unpackWords(words)].forEach((word, at) => {
    const way = ways[at] ?? '';
    if (/^\d/.test(way)) loudness[word] = Number(way[0]);
    let place = 0;
    for (const [, mark = '', number = ''] of way.matchAll(STEP)) {
      const document = found[order[(place += fromDigits(number))] ?? 0];
      if (mark === '') document?.typed.push(word);
      else if (document) document.learned[word] = LETTERS.indexOf(mark) - NONE;
    }
  });
  return found.map(({ typed, learned }) => ({
    typed: typed.sort().join(' '),
    ...(Object.keys(learned).length > 0 && { learned }),
  }));
}

/** All positions, some of them first. */
const startingWith = (first: number[], count: number): number[] => [...new Set([...first, ...Array(count).keys()])];

/** Front coding (Witten, Moffat, Bell 1999): of each word, how many letters it shares with the one before it, as a capital; then the rest. */
function packWords(words: string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < LETTERS.length - 1 && shared < before.length && word[shared] === before[shared]) shared += 1;
      return `${LETTERS[shared]}${word.slice(shared)}`;
    })
    .join('');
}

function unpackWords(packed: string): string[] {
  let word = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    word = word.slice(0, LETTERS.indexOf(part.charAt(0))) + part.slice(1);
    return word;
  });
}

function inDigits(number: number, last = SMALL): string {
  const rest = Math.floor(number / DIGITS.length);
  return (rest === 0 ? '' : inDigits(rest, DIGITS)) + (last[number % DIGITS.length] ?? '');
}

const fromDigits = (text: string): number =>
  [...text].reduce((number, mark) => number * DIGITS.length + ((DIGITS + SMALL).indexOf(mark) % DIGITS.length), 0);

/** The words of the other texts of a file, each once, in their order. */
const heldWords = (columns: Column[]): string[] => [
  ...new Set(
    columns
      .flatMap(({ titles, names, advice }) => [titles, names, advice?.wordings ?? [], advice?.fixes ?? []])
      .flat(2)
      .flatMap((text) => (text === SAME ? [] : stems(text))),
  ),
];

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const packId = (id: string, title: string): string =>
  id
    .split('-')
    .map((word) => LETTERS[wordsOf(title).indexOf(word)] ?? word)
    .join('-')
    .replace(/(?<=[A-Z])-|-(?=[A-Z])/g, '');

const unpackId = (id: string, title: string): string =>
  id
    .split(/([A-Z])|-/)
    .filter(Boolean)
    .map((part) => wordsOf(title)[LETTERS.indexOf(part)] ?? part)
    .join('-');

/** What all addresses share: the folders or page before the id, and the slash after it. */
function commonEnds(paths: string[]): [string, string] {
  const after = paths.every((path) => path.endsWith('/')) ? '/' : '';
  const [first = '', ...others] = paths;
  let length = first.length - after.length;
  while (!(/[/#-]$/.test(first.slice(0, length)) && others.every((path) => path.startsWith(first.slice(0, length)))))
    length -= 1;
  return [first.slice(0, length), after];
}
