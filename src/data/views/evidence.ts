/** What a page says of an entry's evidence. */
import type { Evidence } from '../../schemas/evidence.ts';
import { isOfficial } from '../../schemas/labels.ts';
import type { Confidence } from '../../schemas/vocabulary.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { reviewDue, type Pace } from '../review.ts';
import { standingOf, type Standing } from '../status.ts';

export interface EvidenceItem {
  source: SourceView;
  says: string;
  confidence: Confidence;
  contradicts: boolean;
}

export interface EvidenceView extends Standing {
  items: EvidenceItem[];
  reviewedOn: string;
  reviewDue: string;
}

export interface SourceView extends Stored<'sources'> {
  /** Whether the address may be a link: only official hosts are linked, other addresses stand as text. */
  linked: boolean;
}

/** Anything that rests on evidence. */
interface Evidenced {
  evidence: readonly Evidence[];
  reviewedOn: string;
  ended?: object | undefined;
}

/** What a region's portals, programmes and notes rest on. */
export const evidenceOfRegion = ({ portals, programmes, evidence }: Stored<'regions'>): Evidence[] => [
  ...[...portals, ...programmes].flatMap((part) => part.evidence),
  ...evidence,
];

/** What may be said of one fact. */
export function standingIn(guide: Guide, { evidence, reviewedOn, ended }: Evidenced): Standing {
  return standingOf(evidence, (id) => need(guide, 'sources', id), reviewedOn, ended !== undefined);
}

export function evidenceView(guide: Guide, entry: Evidenced, pace: Pace): EvidenceView {
  return {
    ...standingIn(guide, entry),
    items: entry.evidence.map(({ source, says, confidence, stance }) => ({
      source: sourceView(guide, source),
      says,
      confidence,
      contradicts: stance === 'contradicts',
    })),
    reviewedOn: entry.reviewedOn,
    reviewDue: reviewDue(entry.reviewedOn, pace),
  };
}

export function sourceView(guide: Guide, id: string): SourceView {
  const source = need(guide, 'sources', id);
  return { ...source, linked: source.address !== undefined && isOfficialHost(guide, source.address) };
}

/** Whether the address stands on a host that an official owner answers for. */
function isOfficialHost(guide: Guide, address: string): boolean {
  const role = guide.hosts.get(new URL(address).hostname)?.role;
  return role !== undefined && isOfficial(role);
}
