/**
 * Advice on plain language: warnings, not errors. Sentences of 20 words, a reading grade of 8 or less for each entry
 * (Flesch-Kincaid), and no jargon where a plain word exists. The limits are the GOV.UK style guide's and WCAG 2.2, 3.1.5.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Problem } from '../data/problem.ts';
import type { Content, Entry } from '../data/read.ts';
import { problemAt } from './check.ts';

export const MAX_WORDS = 20;
export const MAX_GRADE = 8;
const MIN_SENTENCES = 8;

/** Words that our readers should not have to know, and what to write instead. */
const plainWords: Record<string, string> = {
  authenticate: 'prove who you are',
  commence: 'start',
  credentials: 'ID and password',
  endeavor: 'try',
  facilitate: 'help',
  'in order to': 'to',
  leverage: 'use',
  'log on': 'sign in',
  'prior to': 'before',
  provisioning: 'setting up',
  remediate: 'mend',
  subsequently: 'then',
  terminate: 'end',
  'to whom it may concern': 'the name of the desk',
  utilize: 'use',
  'with regard to': 'about',
};
const jargon = Object.entries(plainWords).map(([word, plain]) => ({
  found: new RegExp(`\\b${word}`, 'i'),
  message: `“${word}”: write “${plain}”`,
}));

type Path = (string | number)[];
/** A piece of text with its place in the file. */
interface Passage {
  text: string;
  path: Path;
  line: number;
  column: number;
}

/** The fields that hold prose, for each collection that has any. `*` stands for each item of a list. */
const proseFields = {
  messages: ['describes', 'inShort', 'cause', 'fix.*', 'then'],
  steps: ['for', 'before.*', 'steps.*.do', 'steps.*.see'],
  faqs: ['answer'],
  docs: ['description'],
  portals: ['purpose', 'audience', 'approvedBy', 'notes.*'],
  regions: ['notes.*', 'portals.*.why'],
  contacts: ['helpsWith'],
  signOns: ['summary'],
  terms: ['meaning', 'confusedWith'],
} as const;

export interface Reading {
  name: keyof typeof proseFields;
  entry: Entry;
  /** US school grade. */
  grade: number;
  sentences: { text: string; words: number; place: Passage }[];
}

const inSentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** How hard each entry is to read. Words that a screen shows, in `**…**`, count like all others. */
export function readings({ entries }: Content): Reading[] {
  return (Object.keys(proseFields) as Reading['name'][]).flatMap((name) =>
    entries[name].map((entry) => {
      const sentences = passages(entry, proseFields[name]).flatMap((place) =>
        [...inSentences.segment(place.text)]
          .map(({ segment }) => ({ text: segment.trim(), words: wordsOf(segment).length, place }))
          .filter(({ words }) => words > 0),
      );
      const counts = {
        sentence: sentences.length,
        word: sentences.reduce((sum, { words }) => sum + words, 0),
        syllable: sentences.reduce((sum, { text }) => sum + syllable(text), 0),
      };
      return { name, entry, grade: fleschKincaid(counts), sentences };
    }),
  );
}

/** @returns a warning for each sentence and entry that asks too much of a tired reader, in the order of the files */
export function plainLanguage(content: Content): Problem[] {
  return readings(content).flatMap(({ name, entry, grade, sentences }) => {
    const at = ({ path, line, column }: Passage) => ({
      file: entry.file,
      line,
      column,
      path: [name, entry.id, ...path].join('.'),
    });
    // A few words have no grade worth the name.
    const hard =
      sentences.length >= MIN_SENTENCES && grade > MAX_GRADE
        ? [
            problemAt(
              entry,
              [],
              `reads like grade ${grade.toFixed(1)}: use shorter sentences and words (at most ${MAX_GRADE})`,
            ),
          ]
        : [];
    const long = sentences
      .filter(({ words }) => words > MAX_WORDS)
      .map(({ text, words, place }) => ({
        ...at(place),
        message: `a sentence of ${words} words: break it in two (at most ${MAX_WORDS}): “${text}”`,
      }));
    const hardWords = sentences.flatMap(({ text, place }) =>
      jargon.filter(({ found }) => found.test(text)).map(({ message }) => ({ ...at(place), message })),
    );
    return [...hard, ...long, ...hardWords];
  });
}

function passages(entry: Entry, fields: readonly string[]): Passage[] {
  const inFields = fields.flatMap((field) =>
    valuesAt(entry.data, field.split('.'), []).map(({ text, path }) => ({
      text: withoutMarks(text),
      path,
      ...place(entry, path),
    })),
  );
  const { text = '', firstLine = 1 } = entry.body ?? {};
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: withoutMarks(line), path: [] as Path, line: firstLine + index, column: 1 }));
  // Tables, imports and components hold no sentences.
  return [...inFields, ...lines.filter((line) => line.text && !/^(\||import |<|\{)/.test(line.text))];
}

const place = (entry: Entry, path: Path) => {
  const { line, column } = entry.locate(path);
  return { line, column };
};

function valuesAt(value: unknown, [field, ...rest]: string[], path: Path): { text: string; path: Path }[] {
  if (field === undefined) return typeof value === 'string' ? [{ text: value, path }] : [];
  if (field === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, [...path, index])) : [];
  return valuesAt((value as Record<string, unknown> | undefined)?.[field], rest, [...path, field]);
}

const withoutMarks = (text: string) =>
  text
    .replaceAll('**', '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#+|[-*]|\d+\.)\s+/, '')
    .trim();
