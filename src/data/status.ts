import type { Evidence } from '../schemas/evidence.ts';
import type { SourceKind, Status } from '../schemas/labels.ts';

/**
 * What the guide may say of an entry, from its evidence alone.
 *
 * - ended: the entry says that it is no longer in use
 * - official: an official page that was read says so (`official`, confidence high)
 * - contradicted: no such page says so, and one says otherwise
 * - article-only: nobody but the article that the guide began with says so
 * - reported: anything else, that is secondary, old or test-code evidence
 *
 * @param evidence what the entry rests on
 * @param kindOf the kind of each source, by id
 * @param ended whether the entry is marked as ended
 */
export function statusOf(evidence: readonly Evidence[], kindOf: (source: string) => SourceKind, ended = false): Status {
  if (ended) return 'ended';
  const official = evidence.filter((item) => kindOf(item.source) === 'official' && item.confidence === 'high');
  if (official.some((item) => item.stance === 'supports')) return 'official';
  if (official.length > 0) return 'contradicted';
  const supporting = evidence.filter((item) => item.stance === 'supports');
  return supporting.every((item) => kindOf(item.source) === 'start-article') ? 'article-only' : 'reported';
}
