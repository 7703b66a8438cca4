// @ts-nocheck
import type { Content } from '../data/read.ts';
import type { Problem } from '../data/problem.ts';

/** A rule over the whole content. One rule a file; `index.ts` lists them. */
export interface Check {
  name: string;
  /** What the rule holds, and why, for a person who met it. */
  about: string;
  check(content: Content): Problem[];
}