/**
 * How sure an answer is: a logistic regression of whether the first answer is right (Platt 1999), on clues of the answer and on
 * the words that speak against whatever is found, since people type them for what is not the guide's. The words are chosen by
 * the lasso (Tibshirani 1996); all is found by Newton's method.
 */
import { logitOf, type Clues } from '../../../src/search/decide.ts';
import { doubtOf } from '../../../src/search/match.ts';
import { farthest, type Learned } from '../../../src/search/packed.ts';
import { certainty } from '../../../src/search/weights.ts';
import type { QueryKind } from './queries.ts';

/** The first answer to a query that no word was learnt from. */
export interface Answer {
  kind: QueryKind;
  /** How much its query counts. */
  counts: number;
  /** The words of the query as they were typed, by their stems. */
  typed: string[];
  clues: Clues;
  right: boolean;
  /** Whether it is sure or unsure whatever its clues. */
  settled: boolean | undefined;
}

/**
 * Off topic counts double when words of doubt are chosen, so that more of them are found; what the clues are worth is learned from
 * queries in the mixture that people type, or a near rival would tell too little.
 */
const OFF_TOPIC = 2;
/** A word may speak against an answer if so many queries off topic have it, and of the others not so many times more. */
const MIN_OFF_TOPIC = 3;
const MAX_ON_TOPIC = 15;
/** What a word has to gain to be kept. */
const GAIN = 12;
const ROUNDS = 60;
/** The trace of a penalty keeps the values small, and the matrix positive definite, whatever the answers are. */
const PENALTY = 1e-3;

/** The clues that are learnt; what a step of doubt is worth is given. */
const names = (Object.keys(certainty) as (keyof Clues)[]).filter((name) => name !== 'doubt');

/** @returns what each clue is worth, and the steps of each word of doubt */
export function learnCertainty(all: Answer[]): { certainty: Clues; doubts: Learned } {
  const answers = all.filter(({ settled }) => settled === undefined);
  const now = { ...certainty, ...Object.fromEntries(names.map((name) => [name, 0])) };
  const doubts = new Map(doubtful(answers).map((word) => [word, 0]));
  const sureness = () => answers.map((answer) => 1 / (1 + Math.exp(-logitOf(now, doubted(answer, doubts)))));
  for (let round = 0; round < ROUNDS; round += 1) {
    climb(answers, sureness(), now);
    choose(answers, sureness(), doubts);
  }
  const steps = [...doubts].map(([word, far]) => [word, Math.min(farthest.to, Math.round(far))] as const);
  return { certainty: now, doubts: Object.fromEntries(steps.filter(([, far]) => far > 0).sort()) };
}

/** The clues of an answer with these doubts. */
export const doubted = ({ clues, typed }: Answer, doubts: ReadonlyMap<string, number>): Clues => ({
  ...clues,
  doubt: doubtOf(typed, doubts),
});

/** Words that are typed for what is off topic, and seldom for anything else. */
function doubtful(answers: Answer[]): string[] {
  const timesIn = (list: Answer[]) => {
    const times = new Map<string, number>();
    for (const word of list.flatMap(({ typed }) => typed)) times.set(word, (times.get(word) ?? 0) + 1);
    return times;
  };
  const off = timesIn(answers.filter(({ kind }) => kind === 'off-topic'));
  const on = timesIn(answers.filter(({ kind }) => kind !== 'off-topic'));
  const isSeldomOn = (word: string, time: number) => (on.get(word) ?? 0) <= MAX_ON_TOPIC * time;
  return [...off]
    .filter(([word, time]) => /^[a-z]{2,}$/.test(word) && time >= MIN_OFF_TOPIC && isSeldomOn(word, time))
    .map(([word]) => word);
}

/** One of Newton's steps for all clues together. */
function climb(answers: Answer[], sure: number[], now: Clues): void {
  const slope = names.map((name) => -PENALTY * now[name]);
  const curve = names.map((_, row) => names.map((_, column) => (row === column ? PENALTY : 0)));
  answers.forEach((answer, at) => {
    const odds = sure[at] ?? 0;
    names.forEach((name, row) => {
      slope[row] = (slope[row] ?? 0) + answer.counts * (Number(answer.right) - odds) * answer.clues[name];
      names.forEach((other, column) => {
        const line = curve[row] as number[];
        line[column] =
          (line[column] ?? 0) + answer.counts * odds * (1 - odds) * answer.clues[name] * answer.clues[other];
      });
    });
  });
  const change = solve(curve, slope);
  names.forEach((name, at) => (now[name] += change[at] ?? 0));
}

/** One of Newton's steps for each word by itself, shortened by what a word has to gain; half of it, since words stand together. */
function choose(answers: Answer[], sure: number[], doubts: Map<string, number>): void {
  const slope = new Map<string, number>();
  const curve = new Map<string, number>();
  answers.forEach((answer, at) => {
    const odds = sure[at] ?? 0;
    const counts = (answer.kind === 'off-topic' ? OFF_TOPIC : 1) * answer.counts;
    for (const word of answer.typed) {
      if (!doubts.has(word)) continue;
      slope.set(word, (slope.get(word) ?? 0) + counts * (odds - Number(answer.right)));
      curve.set(word, (curve.get(word) ?? 0) + counts * odds * (1 - odds));
    }
  });
  const step = -certainty.doubt;
  for (const [word, far] of doubts) {
    const gain = step * (slope.get(word) ?? 0) - step * GAIN;
    doubts.set(word, Math.max(0, far + gain / (2 * (step * step * (curve.get(word) ?? 0) + 0.1))));
  }
}

/** Gaussian elimination, for a matrix that is positive definite. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      pivot.forEach((value, column) => (row[column] = (row[column] ?? 0) - factor * value));
    }
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
