/** What is known of each address from run to run. The report is committed, so that a host that never answers is noticed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer } from './ask.ts';

const day = z.iso.date();
const line = z.strictObject({
  state: z.enum(['ok', 'unknown', 'broken']),
  detail: z.string(),
  /** Day of the first of the answers in a row that were alike. */
  since: day,
  askedOn: day,
  /** How many times in a row the state was the same. */
  times: z.int().min(1),
});
const report = z.record(z.url(), line);
export type Line = z.infer<typeof line>;
export type Report = z.infer<typeof report>;

/** So many unknown answers in a row, and a person should look. */
const UNKNOWN_IS_A_FINDING = 3;

/**
 * @param file the committed report
 * @throws Error when it is not what this program wrote
 */
export function readReport(file: string): Report {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(
      `${file} cannot be read: restore it, or write {} into it to begin anew. ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/**
 * @param before the report as it was; addresses that the content no longer holds are dropped
 * @param answers one for each address of the content
 * @param today `YYYY-MM-DD`
 */
export function nextReport(before: Report, answers: ReadonlyMap<string, Answer>, today: string): Report {
  const lines = [...answers]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([address, { state, detail }]): [string, Line] => {
      const earlier = before[address]?.state === state ? before[address] : undefined;
      return [
        address,
        { state, detail, since: earlier?.since ?? today, askedOn: today, times: (earlier?.times ?? 0) + 1 },
      ];
    });
  return Object.fromEntries(lines);
}

export function writeReport(file: string, next: Report): void {
  writeFileSync(file, `${JSON.stringify(next, undefined, 2)}\n`);
}

/** What a person should look at: what is broken, and what did not answer three times in a row. */
export function finding({ state, detail, since, times }: Line): string | undefined {
  if (state === 'broken') return detail;
  if (state === 'unknown' && times >= UNKNOWN_IS_A_FINDING)
    return `${detail}; ${times} times in a row since ${since}: open it in a browser`;
  return undefined;
}
