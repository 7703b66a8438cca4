import type { CollectionName } from './collections.ts';

/**
 * How long the evidence for an entry may go unread, in days. Portals, regions and phone numbers age fast;
 * the rest is explanation. (Our own rule: no source sets one.)
 */
const REVIEW_AFTER_DAYS = { fast: 90, slow: 180 } as const;

export type Pace = keyof typeof REVIEW_AFTER_DAYS;

/** The pace of each kind of entry that carries evidence. */
export const paceOf = {
  contacts: 'fast',
  portals: 'fast',
  regions: 'fast',
  signOns: 'slow',
  steps: 'slow',
  messages: 'slow',
  faqs: 'slow',
  docs: 'slow',
  cards: 'fast',
  changes: 'slow',
} as const satisfies Partial<Record<CollectionName, Pace>>;

/** The day by which the evidence must be read again, as `YYYY-MM-DD`. */
export function reviewDue(reviewedOn: string, pace: Pace): string {
  return daysAfter(reviewedOn, REVIEW_AFTER_DAYS[pace]);
}

/** @returns the day so many days after another, both `YYYY-MM-DD` */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
