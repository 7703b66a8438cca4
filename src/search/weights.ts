/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the latest sets, and of a
 * third of the tuning half, as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 2.6,
  saidAll: 3.23,
  /** Share of its title or of a wording that the query says, where that is long and where it is short. */
  covered: 0.93,
  coveredShort: 0.67,
  /** Share of the query that it says. */
  ofQuery: 4.58,
  /** How many words of a wording are quoted (logarithm). More than the fit says: what stands on the screen has to win. */
  quoted: 2.7,
  /** Whether one of its names stands in the query. */
  mentioned: 1.73,
  /** Whether it is the portal of a trade that the query speaks of. */
  ofTrade: 2.96,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -0.68,
  /** Whether its title ties it to a place that the query does not mention. */
  otherPlace: -2.37,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -1.0,
  /** How many entries of the guide lead to it: what many need. */
  prior: 0.34,
  /** Its kind, against a message. */
  question: 1.8,
  procedure: 0.95,
  portal: 1.68,
  region: 4.3,
  card: 0.43,
  task: 1.56,
  /**
   * In trouble a reader looks for the message and not for the question or the portal beside it; with a wish, the other way
   * round. The question stands back more than the fit says: judges accept it too, but the message tells who can mend it.
   */
  questionInTrouble: -0.8,
  portalInTrouble: -1.1,
  procedureForWish: 0.48,
};

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -2.07,
  covered: 0.64,
  ofQuery: 4.07,
  /** How many other answers are about as good: each by the root of its odds against the first. */
  rivals: -0.78,
  words: 0.68,
};
