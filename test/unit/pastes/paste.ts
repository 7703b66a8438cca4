import type { Verdict } from '../../../src/addresses/verdict.ts';

/** What was pasted, the verdict on it, and words that stand in the answer. */
export type Paste = [text: string, verdict: Verdict, words: string];
