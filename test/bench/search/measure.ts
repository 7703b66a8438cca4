import type { Query, QueryKind } from './queries.ts';

/** What an engine answers: addresses in rank order, and whether it shows the first as sure (if it can say). */
export type Engine = (
  query: string,
) => { paths: string[]; sure?: boolean } | Promise<{ paths: string[]; sure?: boolean }>;

export interface Score {
  kind: QueryKind;
  count: number;
  /** Shares from 0 to 1. For off-topic queries only `sure` means anything. */
  hit1: number;
  hit3: number;
  mrr: number;
  zero: number;
  sure: number;
  /** Of the answers shown as sure, the share that is wrong; of the right first answers, the share that is not shown as sure. */
  sureWrong: number;
  rightUnsure: number;
  /** Queries whose first answer is wrong, for whoever tunes. */
  misses: { query: string; got: string | undefined; expect: string[] }[];
}

/** Whether an answer is one that is accepted; who accepts a page accepts a row of it. */
export const accepts = (expect: string[], path: string) =>
  expect.includes(path) || expect.includes(path.replace(/#.*/, ''));

/** Scores an engine on queries, kind by kind. */
export async function measure(engine: Engine, queries: Query[]): Promise<Score[]> {
  const byKind = Map.groupBy(queries, ({ kind }) => kind);
  const scores: Score[] = [];
  for (const [kind, list] of byKind) {
    const score: Score = {
      kind,
      count: list.length,
      hit1: 0,
      hit3: 0,
      mrr: 0,
      zero: 0,
      sure: 0,
      sureWrong: 0,
      rightUnsure: 0,
      misses: [],
    };
    for (const { query, expect } of list) {
      const { paths, sure = false } = await engine(query);
      const rank = paths.findIndex((path) => accepts(expect, path)) + 1;
      if (rank === 1) score.hit1 += 1;
      else score.misses.push({ query, got: paths[0], expect });
      if (rank >= 1 && rank <= 3) score.hit3 += 1;
      if (rank > 0) score.mrr += 1 / rank;
      if (paths.length === 0) score.zero += 1;
      if (sure) score.sure += 1;
      if (sure && rank !== 1) score.sureWrong += 1;
      if (!sure && rank === 1) score.rightUnsure += 1;
    }
    score.sureWrong /= Math.max(1, score.sure);
    score.rightUnsure /= Math.max(1, score.hit1);
    for (const key of ['hit1', 'hit3', 'mrr', 'zero', 'sure'] as const) score[key] /= list.length;
    scores.push(score);
  }
  return scores;
}

/** All queries that have an answer, as one score. */
export async function measureTogether(engine: Engine, queries: Query[]): Promise<Score> {
  const onTopic = queries
    .filter(({ kind }) => kind !== 'off-topic')
    .map((query) => ({ ...query, kind: 'all' as const }));
  const [score] = await measure(engine, onTopic);
  if (!score) throw new Error('there are no queries');
  return score;
}
