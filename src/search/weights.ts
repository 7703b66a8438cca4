/** What each sign that a document is the right one is worth. `npm run bench:search -- --fit` finds the values. */

/**
 * A conditional logit (McFadden 1974): of all documents that say a word of a query, the reader means one, and the odds of
 * each are e to the sum of its signs. The values make the accepted pages of the tuning half as probable as they can be.
 */
export const weights = {
  /** Words of the query that it says, by how rare and how loud they are: the logarithm of the sum, and the sum. */
  said: 4.81,
  saidAll: 1.72,
  /** Share of its title or of a wording that the query says, where that is long and where it is short. */
  covered: 2.52,
  coveredShort: 1.79,
  /** Share of the query that it says. */
  ofQuery: 3.2,
  /** How many words of a wording are quoted (logarithm). */
  quoted: 2.06,
  /** Whether one of its names stands in the query. */
  mentioned: 1.38,
  /** Whether it is a portal, and the query names another. */
  otherPortal: -1.16,
  /** Whether its title narrows it to a trade or a product that the query does not mention. */
  otherSubject: -0.88,
  /** Whether it comes by mail, and the query speaks of none. */
  noMail: -0.9,
  /** Its kind, against a message. */
  question: 0.89,
  procedure: 0.57,
  portal: 2.11,
  region: 3.81,
  card: -0.5,
  task: -1.03,
  /** In trouble a reader looks for the message and not for the question beside it; with a wish, the other way round. */
  questionInTrouble: -1.4,
  questionForWish: 0.35,
  procedureForWish: 1.08,
};

export type Sign = keyof typeof weights;

/** How probable it is that the first answer is right: a logistic regression (Platt 1999), fitted to the same queries. */
export const certainty = {
  constant: -4.71,
  covered: 1.76,
  ofQuery: 4.98,
  lead: 0.38,
  words: 0.46,
};
