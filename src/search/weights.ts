/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half, the latest sets and what strangers
 * and we wrote for it as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are. */
  said: 12.57,
  /** Share of the query that it says. */
  ofQuery: 6.3,
  /** How many words of a wording are quoted (logarithm). More than the fit says: what stands on the screen has to win. */
  quoted: 3.5,
  /** How far learned words lead to it. */
  learned: 1,
  /** How many entries of the guide lead to it: what many need. */
  prior: 0.69,
  /** Its kind, against a message; of a place in a long story, a part of it (found after the others). */
  question: 3.25,
  procedure: 1.7,
  portal: 1.61,
  region: 5.53,
  card: 2.24,
  task: 3.27,
};

/** What a learned word is worth for each step that it leads to a document. */
export const LESSON = 1.5;

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), of queries that no word was learnt from. */
export const certainty = {
  constant: -2.2,
  /** The logarithm of its odds, but for a constant. */
  score: 0.26,
  /** The odds of the other answers against it (logarithm). */
  rivals: -0.59,
  /** Share of the words that neither the guide nor what was learned knows: who types many of them means something else. */
  unknown: -2.56,
  /** What each step of doubt is worth. */
  doubt: -0.5,
};
