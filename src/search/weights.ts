/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the latest sets, and of a
 * third of the tuning half, as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 0.21,
  saidAll: 5.76,
  /** Share of its title or of a wording that the query says. */
  covered: 0.43,
  /** Share of the query that it says. */
  ofQuery: 7.29,
  /** How many words of a wording are quoted (logarithm). More than the fit says: what stands on the screen has to win. */
  quoted: 3.2,
  /** Whether one of its names stands in the query. */
  mentioned: 1.28,
  /** Whether it is the portal of a trade that the query speaks of. */
  ofTrade: 2.24,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -1.31,
  /** Whether its title ties it to a place that the query does not mention. */
  otherPlace: -2.91,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.38,
  /** How far the words that it was learnt by lead to it. */
  learned: 1,
  /** How many entries of the guide lead to it: what many need. */
  prior: 0.31,
  /** Its kind, against a message. */
  question: 1.64,
  procedure: 0.99,
  portal: 1.81,
  region: 4.43,
  card: 1.33,
  task: 1.64,
  /**
   * In trouble a reader looks for the message and not for the question or the portal beside it; with a wish, the other way
   * round. The question stands back more than the fit says: judges accept it too, but the message tells who can mend it.
   */
  questionInTrouble: -0.42,
  portalInTrouble: -0.86,
};

/** What a learned word is worth, by how far it leads to a document. */
export const lessonWeights: Record<number, number> = { [-1]: -2.5, 1: 2, 2: 4.5 };

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -5.11,
  covered: 0.65,
  ofQuery: 4.49,
  /** The odds of the other answers against it (logarithm). */
  rivals: -0.59,
  /** How far learned words lead to it. */
  learned: 0.23,
  words: 1.1,
};
