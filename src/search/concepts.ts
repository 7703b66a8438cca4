/** Synonyms: words of one meaning become one concept, in documents and in queries alike. Pure. */
import { words } from './words.ts';

/** Marks a concept among words; no word of a text can start with it. */
export const CONCEPT_MARK = '#';

/**
 * Prepares the search for concepts. "EIN" finds "tax ID" because both are the concept `#3`.
 * @param groups phrases that mean the same, from the glossary
 * @returns a function from words, in their order, to the concepts that they mention
 */
export function createConcepts(groups: string[][]): (list: string[]) => string[] {
  const concepts = new Map<string, string>();
  let longest = 1;
  groups.forEach((group, index) =>
    group.forEach((phrase) => {
      const list = words(phrase);
      longest = Math.max(longest, list.length);
      concepts.set(list.join(' '), CONCEPT_MARK + index);
    }),
  );
  return (list) => {
    const found = new Set<string>();
    list.forEach((_, start) => {
      for (let end = start + 1; end <= Math.min(list.length, start + longest); end += 1) {
        const concept = concepts.get(list.slice(start, end).join(' '));
        if (concept) found.add(concept);
      }
    });
    return [...found];
  };
}
