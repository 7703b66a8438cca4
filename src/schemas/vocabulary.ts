/** The closed lists of words as zod enums. Their words and labels stand in `labels.ts`. */
import { z } from 'zod';
import {
  fixerLabels,
  hostRoleLabels,
  procedureTaskLabels,
  programmeStatusLabels,
  regionKindLabels,
  screensLabels,
  seenInLabels,
  sourceKindLabels,
  stationLabels,
  topicLabels,
  verdictLabels,
} from './labels.ts';

/** A zod enum of the keys, whose error lists the allowed words. */
function oneOf<Key extends string>(labels: Record<Key, unknown>) {
  const keys = Object.keys(labels) as [Key, ...Key[]];
  return z.enum(keys, { error: `use one of: ${keys.join(', ')}` });
}

export const confidence = oneOf({ high: true, medium: true, low: true });
export type Confidence = z.infer<typeof confidence>;

export const sourceKind = oneOf(sourceKindLabels);
export const verdict = oneOf(verdictLabels);
export const fixer = oneOf(fixerLabels);
export const station = oneOf(stationLabels);
export const seenIn = oneOf(seenInLabels);
export const topic = oneOf(topicLabels);
export const screens = oneOf(screensLabels);
export const programmeStatus = oneOf(programmeStatusLabels);
export const procedureTask = oneOf(procedureTaskLabels);
export const regionKind = oneOf(regionKindLabels);
export const hostRole = oneOf(hostRoleLabels);
