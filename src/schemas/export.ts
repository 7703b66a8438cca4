/** `/data/guide.json`, for other programs. Its JSON Schema is made from this. */
import { z } from 'zod';
import {
  fixerLabels,
  momentLabels,
  portalTaskLabels,
  procedureTaskLabels,
  regionKindLabels,
  sourceKindLabels,
  statusLabels,
} from './labels.ts';

const keys = <Key extends string>(labels: Record<Key, unknown>) => z.enum(Object.keys(labels) as [Key, ...Key[]]);
const id = z.string().describe('Stable: once published, it does not change.');
const day = z.iso.date();

/** What every entry says of itself. */
const entry = {
  id,
  page: z.string().describe('Address of its page in the guide, from the root of the site.'),
  status: keys(statusLabels).describe(
    Object.entries(statusLabels)
      .map(([key, { means }]) => `${key}: ${means}`)
      .join(' '),
  ),
  sources: z.array(id).describe('Ids of the sources that it rests on.'),
  reviewedOn: day.describe('The day the evidence was last read. Nothing was opened live.'),
  reviewDue: day.describe('The day by which the evidence must be read again. After it, do not rely on the entry.'),
};

export const exported = z.strictObject({
  version: z.literal(1).describe('Grows when a field changes its meaning or goes.'),
  notice: z.string(),
  regions: z.array(
    z.strictObject({
      ...entry,
      name: z.string(),
      kind: keys(regionKindLabels),
      states: z.array(z.string()),
      portals: z.array(id).describe('Portals of the region alone, most likely first.'),
      notes: z.array(z.string()),
    }),
  ),
  portals: z.array(
    z.strictObject({
      ...entry,
      name: z.string(),
      purpose: z.string(),
      address: z.string().optional().describe('Left out where nobody confirms one.'),
      everyState: z.boolean(),
      ended: z.boolean(),
      signOn: z.string().describe('Name of the ID that it asks for.'),
      tasks: z.array(keys(portalTaskLabels)),
      phones: z.array(z.strictObject({ name: z.string(), phone: z.string().optional(), hours: z.string().nullable() })),
    }),
  ),
  procedures: z.array(
    z.strictObject({
      ...entry,
      title: z.string(),
      task: keys(procedureTaskLabels),
      steps: z.array(z.strictObject({ where: z.string().optional(), do: z.string(), see: z.string().optional() })),
    }),
  ),
  messages: z.array(
    z.strictObject({
      ...entry,
      title: z.string(),
      wording: z.array(z.string()),
      moment: keys(momentLabels),
      cause: z.string(),
      fix: z.array(z.string()),
      whoCanFix: keys(fixerLabels),
      portals: z.array(id),
    }),
  ),
  faqs: z.array(z.strictObject({ ...entry, question: z.string(), answer: z.string() })),
  sources: z.array(
    z.strictObject({
      id,
      title: z.string(),
      publisher: z.string(),
      kind: keys(sourceKindLabels),
      pageDate: z.string().nullable(),
      readOn: day,
      address: z.string().optional(),
    }),
  ),
});
export type Exported = z.infer<typeof exported>;
