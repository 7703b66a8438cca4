import type { Content, Entry } from '../data/read.ts';
import type { Problem } from '../data/problem.ts';

/** A rule over the whole content. One rule a file; `index.ts` lists them. */
export interface Check {
  name: string;
  /** What the rule holds, and why, for a person who met it. */
  about: string;
  check(content: Content): Problem[];
}

/** A problem with a part of an entry, named as an editor would look for it: `regions.ohio.states[0]`. */
export const problemAt = (entry: Entry, path: (string | number)[], message: string): Problem => ({
  ...entry.locate(path),
  path: path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${part}`),
    `${entry.collection}.${entry.id}`,
  ),
  message,
});
