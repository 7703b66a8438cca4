/** Finds the weights of the search: `npm run bench:search -- --fit` prints them for `src/search/weights.ts`. */
import { cluesOf, inOrder, isPlain } from '../../../src/search/decide.ts';
import type { SearchData } from '../../../src/search/packed.ts';
import { createIndex } from '../../../src/search/prepare.ts';
import { rank, scoreAll } from '../../../src/search/rank.ts';
import type { Scored } from '../../../src/search/score.ts';
import { certainty, weights } from '../../../src/search/weights.ts';
import { accepts } from './measure.ts';
import type { Query } from './queries.ts';

/** Candidates that stand further down change nothing. */
const CANDIDATES = 40;
const STEPS = 250;
const STEP = 0.05;
/** Holds back weights that few queries speak for. */
const RIDGE = 0.001;

interface Example<Names extends string> {
  /** Signs of the candidates that are right, and of all. */
  right: Partial<Record<Names, number>>[];
  all: Partial<Record<Names, number>>[];
}

/**
 * @param some what the order is learnt from
 * @param all what certainty is learnt from
 */
export function fit(data: SearchData, some: Query[], all: Query[]): void {
  const index = createIndex(data);
  const found = some.flatMap(({ query: text, expect }) => {
    const { query, scored } = scoreAll(index, text);
    const isRight = ({ document }: Scored) => accepts(expect, document.path);
    const near = inOrder(query, scored).filter((hit, at) => at < CANDIDATES || isRight(hit));
    const right = near.filter(isRight);
    return right.length > 0 ? [{ right: right.map(({ signs }) => signs), all: near.map(({ signs }) => signs) }] : [];
  });
  print('weights', climb(weights, found, logitGradient));
  // What is plain, no logistic regression has to tell.
  const doubtful = all.flatMap(({ query: text, expect }) => {
    const {
      query,
      hits: [best, ...others],
    } = rank(index, text);
    if (!best || isPlain(best)) return [];
    const all = [cluesOf(query, best, others)];
    return [{ all, right: accepts(expect, best.document.path) ? all : [] }];
  });
  print('certainty', climb(certainty, doubtful, plattGradient));
}

type Gradient = <Names extends string>(
  { right, all }: Example<Names>,
  dot: (signs: Partial<Record<Names, number>>) => number,
) => [Partial<Record<Names, number>>, number][];

/** Of the candidates, one is meant: their odds among the right ones less their odds among all. */
const logitGradient: Gradient = ({ right, all }, dot) => {
  const odds = (list: typeof all) => {
    const values = list.map((signs) => Math.exp(dot(signs)));
    const sum = values.reduce((total, value) => total + value, 0);
    return list.map((signs, at) => [signs, (values[at] ?? 0) / sum] as [typeof signs, number]);
  };
  return [...odds(right), ...odds(all).map(([signs, part]) => [signs, -part] as [typeof signs, number])];
};

/** The first answer is right or it is not. */
const plattGradient: Gradient = ({ right, all }, dot) =>
  all.map((clues) => [clues, right.length - 1 / (1 + Math.exp(-dot(clues)))]);

/** Gradient ascent with steps of a size of their own for each weight (Adam, Kingma and Ba 2015). */
function climb<Names extends string>(
  start: Record<Names, number>,
  examples: Example<Names>[],
  gradientOf: Gradient,
): Record<Names, number> {
  const names = Object.keys(start) as Names[];
  const now = { ...start };
  const mean = new Map<Names, number>();
  const spread = new Map<Names, number>();
  const dot = (signs: Partial<Record<Names, number>>) =>
    (Object.keys(signs) as Names[]).reduce((sum, name) => sum + now[name] * (signs[name] ?? 0), 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Map<Names, number>();
    for (const example of examples)
      for (const [signs, part] of gradientOf(example, dot))
        for (const name of Object.keys(signs) as Names[])
          gradient.set(name, (gradient.get(name) ?? 0) + (part * (signs[name] ?? 0)) / examples.length);
    for (const name of names) {
      const slope = (gradient.get(name) ?? 0) - RIDGE * now[name];
      const average = 0.9 * (mean.get(name) ?? 0) + 0.1 * slope;
      const square = 0.999 * (spread.get(name) ?? 0) + 0.001 * slope ** 2;
      mean.set(name, average);
      spread.set(name, square);
      now[name] += (STEP * (average / (1 - 0.9 ** step))) / (Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return now;
}

function print(name: string, found: Record<string, number>): void {
  console.log(`\n${name}`);
  for (const [sign, value] of Object.entries(found)) console.log(`  ${sign}: ${value.toFixed(2)},`);
}
