/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half, the latest sets and the training
 * sets as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 0.18,
  saidAll: 5.86,
  /** Share of its title or of a wording that the query says. */
  covered: 0.4,
  /** Share of the query that it says. */
  ofQuery: 7.38,
  /** How many words of a wording are quoted (logarithm). More than the fit says: what stands on the screen has to win. */
  quoted: 3.2,
  /** Whether one of its names stands in the query. */
  mentioned: 1.28,
  /** Whether it is the portal of a trade that the query speaks of. */
  ofTrade: 2.25,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -1.32,
  /** Whether its title ties it to a place that the query does not mention. */
  otherPlace: -2.87,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.34,
  /** How far learned words lead to it. */
  learned: 1,
  /** How many entries of the guide lead to it: what many need. */
  prior: 0.31,
  /** Its kind, against a message. */
  question: 1.69,
  procedure: 1.01,
  portal: 1.73,
  region: 4.45,
  card: 1.36,
  task: 1.58,
  /** In trouble a reader looks for the message and not for the question or the portal beside it. */
  questionInTrouble: -0.5,
  portalInTrouble: -0.83,
};

/** What a learned word is worth, by how far it leads to a document. */
export const lessonWeights: Record<number, number> = { [-1]: -2.5, 1: 2, 2: 4.5 };

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), of queries that no word was learnt from. */
export const certainty = {
  constant: -3.6,
  covered: 0.52,
  ofQuery: 3.62,
  /** The odds of the other answers against it (logarithm). */
  rivals: -0.67,
  /** How far learned words lead to it. */
  learned: 0.21,
  words: 0.74,
};
