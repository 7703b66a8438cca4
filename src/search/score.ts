/** Second part of an answer: how good each document is. Every word may help, none must: a pasted screen is mostly furniture. Pure. */
import type { Match, Query } from './match.ts';
import type { SearchDocument } from './packed.ts';
import { isNamed } from './places.ts';
import type { Index, Prepared } from './prepare.ts';

/** How likely it is that a reader looks for this kind, apart from the words; found by search over the tuning queries. */
const kindWeights = {
  message: 1,
  question: 1.1,
  procedure: 1.05,
  portal: 1.45,
  region: 1.3,
  card: 0.7,
  task: 0.45,
} as const;
/** In trouble, a reader looks for the message and not for the procedure beside it; with a wish, the other way round. */
const intentWeights = {
  trouble: { message: 1, question: 0.85, procedure: 0.8, portal: 1, region: 1, card: 1, task: 1 },
  wish: { message: 0.85, question: 1.25, procedure: 1.25, portal: 1, region: 1, card: 1, task: 1 },
} as const;
/** How much of the score is for covering the document's title or wording, against mentioning its words. */
const COVER_WEIGHT = 0.9;
/** A title or wording of so few words is covered too easily. */
const MIN_COVER = 3;
const SHORT_COVER = 0.4;
/** What it is worth when the query is a name of the document, or holds one that is not too short to mean something else. */
const NAMED = 3;
const MENTIONED = 1.3;
const MIN_NAME = 4;
/** A wording counts as quoted when it stands in the query letter for letter, or, if it is long enough, when this share was found. */
const QUOTED_SHARE = 0.72;
const MIN_MISSPELT = 3;
/** Fewer words than this may stand there by chance, or in a letter that imitates the screen. */
const MIN_VERBATIM = 4;
/** In a pasted screen, a line that is a wording and nothing else was copied with it: worth as much as so many more words. */
const WHOLE_LINE = 4;

/** What a document is worth whose title narrows it to a subject or a product that the query does not mention. */
const OTHER_SUBJECT = 0.5;
/** And a portal of the subject that the query does mention is. */
const OWN_SUBJECT = 1.4;

/** What a mail is worth to somebody who speaks of none. */
const NO_MAIL = 0.6;

export interface Scored {
  document: SearchDocument;
  score: number;
  /** Words of the document that the query matched, and how well, from 0 to 1. */
  found: Map<string, number>;
  /** Share of the title or of a wording that was found, and share of the query that was, each word by how rare it is. */
  covered: number;
  ofQuery: number;
  /** How many words of a wording were quoted. */
  quoted: number;
  /** Whether a wording of several words stands in the query letter for letter. */
  verbatim: boolean;
  /** Whether the query is a name of the document. */
  named: boolean;
}

/** @returns nothing for a document that only seems to match: a place of whose name a part was found */
export function score(index: Index, entry: Prepared, query: Query, match: Match): Scored | undefined {
  const { document, covers, wordings, names } = entry;
  if (document.kind === 'region' && !isNamed(entry, match)) return undefined;
  const { read, found, typed, points } = match;
  const share = (all: string[], matched: Map<string, number>) => shareOf(all, matched, index.rarity);
  const covered = Math.max(
    0,
    ...covers.map((cover) => share(cover, found) * (cover.length < MIN_COVER ? SHORT_COVER : 1)),
  );
  const quoted = Math.max(
    0,
    ...wordings.map(({ folded, stems: list }) => {
      if (query.lines.length > 1 && query.lines.includes(folded)) return list.length + WHOLE_LINE;
      if (query.folded.includes(` ${folded} `)) return list.length;
      const part = list.length >= MIN_MISSPELT ? share(list, read) : 0;
      return part >= QUOTED_SHARE ? part * list.length : 0;
    }),
  );
  const named = names.some((name) => query.folded === ` ${name} `);
  const mentioned = names.some(
    (name) =>
      name.length >= MIN_NAME && (query.folded.includes(` ${name} `) || query.forms.has(name.replaceAll(' ', ''))),
  );
  const sum = [...points.values()].reduce((total, value) => total + value, 0);
  const { trouble, wish } = query.intent;
  return {
    document,
    score:
      sum *
      kindWeights[document.kind] *
      (quoted > 0 ? 1 : trouble ? intentWeights.trouble[document.kind] : wish ? intentWeights.wish[document.kind] : 1) *
      subjectWeight(entry, found) *
      (document.mail && !query.intent.mail ? NO_MAIL : 1) *
      (1 + COVER_WEIGHT * covered) *
      (1 + quoted) *
      (named ? NAMED : mentioned ? MENTIONED : 1),
    found,
    covered,
    ofQuery: share(query.typed, typed),
    quoted,
    verbatim: wordings.some(
      ({ folded, stems }) => stems.length >= MIN_VERBATIM && query.folded.includes(` ${folded} `),
    ),
    named,
  };
}

function subjectWeight({ document, narrow, subjects }: Prepared, found: Map<string, number>): number {
  if (narrow.length > 0 && !narrow.some((word) => found.has(word))) return OTHER_SUBJECT;
  if (document.kind !== 'portal') return 1;
  return subjects.some((subject) => [...subject].some((word) => found.has(word))) ? OWN_SUBJECT : 1;
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
