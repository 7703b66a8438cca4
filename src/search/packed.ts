/**
 * What the finder loads: what is searched, in columns, which compress to little more than half of what rows do.
 * `pack` runs at build time, `unpack` in the browser.
 */
import type { Fixer } from '../schemas/labels.ts';

export type Kind = 'message' | 'question' | 'procedure' | 'portal' | 'region';

export interface SearchDocument {
  kind: Kind;
  /** Address inside the site, without its base. */
  path: string;
  title: string;
  /** Exact on-screen texts. */
  wording: string[];
  /** Other names of a portal or a place, word for word. */
  names: string[];
  /** Stems of words that people type for it and that stand neither in its title nor in its wordings. */
  typed: string;
  /** Stems of words that its page says of it, and that stand nowhere above. */
  context: string;
  /** Messages only: the cause, the first step of the fix, and who can take it. */
  text: string;
  fix: string;
  whoCanFix?: Fixer;
}

export interface SearchData {
  documents: SearchDocument[];
  /** Groups of words that mean the same, from the glossary. */
  synonyms: string[][];
}

/** One kind of document: each string holds a line for each document. */
interface Column {
  kind: Kind;
  /** What stands before and after the id in an address. */
  around: [string, string];
  ids: string;
  titles: string;
  names: string;
  typed: string;
  context: string;
  wordings?: string;
  texts?: string;
  fixes?: string;
  fixers?: string;
}

/** One file of the finder. The first one knows the synonyms and how many files there are. */
export interface Packed {
  columns: Column[];
  synonyms?: string;
  files?: number;
}

/** Separates several wordings or synonyms on one line; no text of the content holds it. */
const BAR = '|';

export function pack(documents: SearchDocument[]): Packed {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return {
    columns: kinds.map((kind) => {
      const own = documents.filter((document) => document.kind === kind);
      const lines = (valueOf: (document: SearchDocument) => string | undefined) => own.map(valueOf).join('\n');
      const around = commonEnds(own.map(({ path }) => path));
      const [before, after] = around;
      const column: Column = {
        kind,
        around,
        ids: lines(({ path, title }) => {
          const id = path.slice(before.length, path.length - after.length);
          return id === slugOf(title) ? '' : id;
        }),
        titles: lines(({ title }) => title),
        names: lines(({ names }) => names.join(BAR)),
        typed: lines(({ typed }) => typed),
        context: lines(({ context }) => context),
      };
      if (kind !== 'message') return column;
      return {
        ...column,
        wordings: lines(({ wording }) => wording.join(BAR)),
        texts: lines(({ text }) => text),
        fixes: lines(({ fix }) => fix),
        fixers: lines(({ whoCanFix }) => whoCanFix),
      };
    }),
  };
}

export function packSynonyms(synonyms: string[][]): string {
  return synonyms.map((group) => group.join(BAR)).join('\n');
}

/** @param files the first one, at least */
export function unpack(files: Packed[]): SearchData {
  const split = (text: string, by: string) => (text === '' ? [] : text.split(by));
  return {
    documents: files
      .flatMap(({ columns }) => columns)
      .flatMap(({ kind, around: [before, after], ids, ...lines }) => {
        const rows = Object.fromEntries(Object.entries(lines).map(([name, text]) => [name, text.split('\n')]));
        return ids.split('\n').map((id, index): SearchDocument => {
          const cell = (name: string) => rows[name]?.[index] ?? '';
          const title = cell('titles');
          const whoCanFix = cell('fixers') as Fixer | '';
          return {
            kind,
            path: before + (id || slugOf(title)) + after,
            title,
            names: split(cell('names'), BAR),
            typed: cell('typed'),
            context: cell('context'),
            wording: split(cell('wordings'), BAR),
            text: cell('texts'),
            fix: cell('fixes'),
            ...(whoCanFix && { whoCanFix }),
          };
        });
      }),
    synonyms: (files[0]?.synonyms ?? '').split('\n').map((group) => group.split(BAR)),
  };
}

/** The id that an entry has when it is named like its title; such ids need not be written. */
function slugOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** What all addresses share: the folders or page before the id, and the slash after it. */
function commonEnds(paths: string[]): [string, string] {
  const after = paths.every((path) => path.endsWith('/')) ? '/' : '';
  const [first = '', ...others] = paths;
  let length = first.length - after.length;
  while (!(/[/#]$/.test(first.slice(0, length)) && others.every((path) => path.startsWith(first.slice(0, length)))))
    length -= 1;
  return [first.slice(0, length), after];
}
