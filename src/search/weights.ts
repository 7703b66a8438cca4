/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 5.28,
  saidAll: 2.8,
  /** Share of its title or of a wording that the query says, where that is long and where it is short. */
  covered: 2.56,
  coveredShort: 2.12,
  /** Share of the query that it says. */
  ofQuery: 2.71,
  /** How many words of a wording are quoted (logarithm). */
  quoted: 2.7,
  /** Whether one of its names stands in the query. */
  mentioned: 1.08,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -1.36,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.96,
  /** Whether it comes by mail, and the query speaks of none. */
  noMail: -0.97,
  /** Its kind, against a message. */
  question: 0.94,
  procedure: 0.52,
  portal: 2.48,
  region: 3.11,
  card: -0.62,
  task: -1.6,
  /** In trouble a reader looks for the message and not for the question beside it; with a wish, the other way round. */
  questionInTrouble: -1.36,
  questionForWish: 0.5,
  procedureForWish: 1.17,
};

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -4.73,
  covered: 1.77,
  ofQuery: 5.1,
  lead: 0.41,
  words: 0.44,
};
