/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 4.45,
  saidAll: 2.21,
  /** Share of its title or of a wording that the query says, where that is long and where it is short. */
  covered: 1.42,
  coveredShort: 1.35,
  /** Share of the query that it says. */
  ofQuery: 3.11,
  /** How many words of a wording are quoted (logarithm). */
  quoted: 1.89,
  /** Whether one of its names stands in the query. */
  mentioned: 1.35,
  /** Whether it is the portal of a trade that the query speaks of. */
  ofTrade: 1.94,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -1.38,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.53,
  /** Whether it comes by mail, and the query speaks of none. */
  noMail: -0.66,
  /** How many entries of the guide lead to it: what many need. */
  prior: 0.18,
  /** Its kind, against a message. */
  question: 1.09,
  procedure: 0.84,
  portal: 1.18,
  region: 4.22,
  card: -0.36,
  task: -0.34,
  /** In trouble a reader looks for the message and not for the question beside it; with a wish, the other way round. */
  questionInTrouble: -0.78,
  questionForFact: 0.59,
  procedureForWish: 0.8,
};

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -2.47,
  covered: 1.23,
  ofQuery: 4.36,
  /** How many other answers are about as good: each by the root of its odds against the first. */
  rivals: -0.86,
  words: 0.62,
};
