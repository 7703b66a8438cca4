import type { Evidence } from '../schemas/evidence.ts';
import type { SourceKind, Status } from '../schemas/labels.ts';

/** As much of a source as decides what may be said of a fact. */
export interface SourceFacts {
  kind: SourceKind;
  /** `cited`: nobody of us read it. */
  reading: 'read' | 'cited';
  /** The date on the page, in words; null where it has none. */
  pageDate: string | null;
}

/** What the guide may say of a fact, and, for an old one, the year of the page that says it. */
export interface Standing {
  status: Status;
  year?: string | undefined;
}

/** An older page shows its year: "Official, 2021". */
const OLD_AFTER_YEARS = 2;

/**
 * What the guide may say of a fact, from its evidence alone.
 *
 * - ended: the entry says that it is no longer in use
 * - official: an official page that was read says so (`official`, confidence high)
 * - contradicted: no such page says so, and one says otherwise
 * - article-only: nobody but the article that the guide began with says so
 * - reported: anything else, that is secondary, old, cited or test-code evidence
 *
 * @param evidence what the fact rests on
 * @param sourceOf each source, by id
 * @param reviewedOn the day of the last review, `YYYY-MM-DD`: a page's age counts to it, so that no build depends on the day
 * @param ended whether the entry is marked as ended
 */
export function standingOf(
  evidence: readonly Evidence[],
  sourceOf: (id: string) => SourceFacts,
  reviewedOn: string,
  ended = false,
): Standing {
  if (ended) return { status: 'ended' };
  const isOfficial = ({ source, confidence }: Evidence) => {
    const { kind, reading } = sourceOf(source);
    return kind === 'official' && reading === 'read' && confidence === 'high';
  };
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const official = supporting.filter(isOfficial);
  const year = (items: readonly Evidence[]) =>
    yearOf(
      items.map(({ source }) => sourceOf(source).pageDate),
      reviewedOn,
    );
  if (official.length > 0) return { status: 'official', year: year(official) };
  if (evidence.some(isOfficial)) return { status: 'contradicted' };
  if (supporting.every(({ source }) => sourceOf(source).kind === 'start-article')) return { status: 'article-only' };
  return { status: 'reported', year: year(supporting) };
}

/** The year of the newest page, where all are dated and all are old. */
function yearOf(pageDates: readonly (string | null)[], reviewedOn: string): string | undefined {
  const years = pageDates.map((date) => Number(date?.match(/\b(?:19|20)\d\d\b/g)?.at(-1) ?? NaN));
  const newest = Math.max(...years);
  return newest <= Number(reviewedOn.slice(0, 4)) - OLD_AFTER_YEARS ? String(newest) : undefined;
}
