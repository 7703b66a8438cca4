/** Synonyms: words of one meaning become one concept, in documents and in queries alike. Pure. */
import { stems } from './words.ts';

/** Marks a concept among words; no word of a text can start with it. */
export const CONCEPT_MARK = '#';

export interface Mention {
  concept: string;
  /** The words that mention it, and where the first stands in the list. */
  words: string[];
  at: number;
  /** All words of the phrases that mention it. */
  others: string[];
}

/**
 * Prepares the search for concepts. "EIN" finds "tax ID" because both are the concept `#3`.
 * @param groups phrases that mean the same, from the glossary
 * @returns a function from stems, in their order, to the concepts that they mention
 */
export function createConcepts(groups: string[][]): (list: string[]) => Mention[] {
  const concepts = new Map<string, number[]>();
  const members = groups.map((group) => [...new Set(group.flatMap(stems))]);
  let longest = 1;
  groups.forEach((group, index) =>
    group.forEach((phrase) => {
      const list = stems(phrase);
      longest = Math.max(longest, list.length);
      const key = list.join(' ');
      concepts.set(key, [...(concepts.get(key) ?? []), index]);
    }),
  );
  return (list) =>
    list.flatMap((_, start) => {
      const found: Mention[] = [];
      for (let end = start + 1; end <= Math.min(list.length, start + longest); end += 1) {
        const words = list.slice(start, end);
        for (const index of concepts.get(words.join(' ')) ?? [])
          found.push({ concept: CONCEPT_MARK + index, words, at: start, others: members[index] ?? [] });
      }
      return found;
    });
}
