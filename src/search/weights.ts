/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 4.81,
  saidAll: 1.69,
  /** Share of its title or of a wording that the query says, where that is long and where it is short. */
  covered: 2.51,
  coveredShort: 1.8,
  /** Share of the query that it says. */
  ofQuery: 3.23,
  /** How many words of a wording are quoted (logarithm). */
  quoted: 2.06,
  /** Whether one of its names stands in the query. */
  mentioned: 1.37,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -1.17,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.82,
  /** Whether it comes by mail, and the query speaks of none. */
  noMail: -0.9,
  /** Its kind, against a message. */
  question: 0.85,
  procedure: 0.56,
  portal: 2.12,
  region: 3.77,
  card: -0.5,
  task: -1.02,
  /** In trouble a reader looks for the message and not for the question beside it; with a wish, the other way round. */
  questionInTrouble: -1.37,
  questionForWish: 0.39,
  procedureForWish: 1.09,
};

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -4.84,
  covered: 1.58,
  ofQuery: 4.97,
  lead: 0.42,
  words: 0.52,
};
