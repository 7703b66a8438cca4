/** When the evidence of each entry must be read again. */
import { daysAfter, paceOf, reviewDue } from '../data/review.ts';
import type { Problem } from '../data/problem.ts';
import type { Content, Entry } from '../data/read.ts';
import { problemAt } from './check.ts';

export interface Review {
  entry: Entry;
  /** Day of the last review and day of the next, `YYYY-MM-DD`. */
  reviewedOn: string;
  due: string;
}

/** Days ahead of a review on which `npm run check` begins to speak of it. */
export const WARN_DAYS_BEFORE = 30;

/** All entries that carry evidence, those that are due first at the top. */
export function reviews({ entries }: Content): Review[] {
  return Object.entries(paceOf)
    .flatMap(([name, pace]) =>
      entries[name as keyof typeof paceOf].map((entry) => {
        const { reviewedOn } = entry.data;
        return { entry, reviewedOn, due: reviewDue(reviewedOn, pace) };
      }),
    )
    .sort((a, b) => a.due.localeCompare(b.due) || a.entry.file.localeCompare(b.entry.file));
}

/**
 * Reviews that are due soon, or overdue.
 * @param today the day to count from, `YYYY-MM-DD`
 */
export function dueReviews(content: Content, today: string): Problem[] {
  return reviews(content)
    .filter(({ due }) => due <= daysAfter(today, WARN_DAYS_BEFORE))
    .map(({ entry, due }) =>
      problemAt(
        entry,
        ['reviewedOn'],
        `the review ${due < today ? 'was' : 'is'} due by ${due}: read the evidence again, then write the day here`,
      ),
    );
}
