/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half, the latest sets and the training
 * sets as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are. */
  said: 6.52,
  /** Share of the query that it says. */
  ofQuery: 8.15,
  /** How many words of a wording are quoted (logarithm). More than the fit says: what stands on the screen has to win. */
  quoted: 3.5,
  /** How far learned words lead to it. */
  learned: 1,
  /** How many entries of the guide lead to it: what many need. */
  prior: 0.56,
  /** Its kind, against a message. */
  question: 2.7,
  procedure: 1.22,
  portal: 1.63,
  region: 6.55,
  card: 1.76,
  task: 2.69,
};

/** What a learned word is worth for each step that it leads to a document. */
export const LESSON = 0.75;

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), of queries that no word was learnt from. */
export const certainty = {
  constant: -4.09,
  ofQuery: 4.16,
  /** The odds of the other answers against it (logarithm). */
  rivals: -0.67,
  /** How far learned words lead to it. */
  learned: 0.18,
  words: 0.91,
  /** What each step of doubt is worth. */
  doubt: -0.5,
};
