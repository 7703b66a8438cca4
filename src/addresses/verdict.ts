/** The verdicts of the checker, and what it finds in a text. */
import type { NextPage } from './known.ts';

/**
 * - listed: on our lists
 * - related: the same owner as a listed host
 * - unlisted: on none of our lists
 * - suspicious: a look-alike, a trick, a link that shows another address than it opens, a mark of fraud
 * - nothing: no address, number or mark
 */
export type Verdict = 'nothing' | 'listed' | 'related' | 'unlisted' | 'suspicious';

const order: readonly Verdict[] = ['nothing', 'listed', 'related', 'unlisted', 'suspicious'];

/** Negative if the first is the worse one: sorts the worst first. */
export const byWorst = (one: Verdict, other: Verdict): number => order.indexOf(other) - order.indexOf(one);

export interface Finding {
  kind: 'address' | 'sender' | 'phone' | 'mark' | 'other';
  verdict: Verdict;
  /** The host or desk that it is about; empty where nothing may be shown back. */
  about: string;
  /** The verdict in one sentence. */
  sentence: string;
  /** Why, a sentence each, the strongest first. */
  reasons: string[];
  /** What the guide knows of it, in its own words. */
  facts: string[];
  page?: NextPage | undefined;
}

/** A finding about an address. */
export const finding = (
  verdict: Verdict,
  about: string,
  sentence: string,
  reasons: string[],
  facts: string[] = [],
): Finding => ({
  kind: 'address',
  verdict,
  about,
  sentence,
  reasons,
  facts,
});
