/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 4.62,
  saidAll: 2.36,
  /** Share of its title or of a wording that the query says, where that is long and where it is short. */
  covered: 2.98,
  coveredShort: 2.01,
  /** Share of the query that it says. */
  ofQuery: 2.62,
  /** How rare the rarest word of the query is that it says. */
  rarest: 0.74,
  /** How many words of a wording are quoted (logarithm). */
  quoted: 2.09,
  /** Whether one of its names stands in the query. */
  mentioned: 1.57,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.74,
  /** Whether it comes by mail, and the query speaks of none. */
  noMail: -0.99,
  /** Its kind, against a message. */
  question: 0.95,
  procedure: 0.45,
  portal: 2.19,
  region: 2.79,
  card: -0.83,
  task: -2.02,
  /** In trouble a reader looks for the message and not for the question beside it; with a wish, the other way round. */
  questionInTrouble: -1.34,
  questionForWish: 0.38,
  procedureForWish: 1.65,
};

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -4.35,
  covered: 1.69,
  ofQuery: 4.67,
  lead: 0.42,
  words: 0.34,
};
