/** `/data/guide.json`, for other programs. Its JSON Schema is made from this. */
import { z } from 'zod';
import {
  fixerLabels,
  procedureTaskLabels,
  programmeStatusLabels,
  regionKindLabels,
  sourceKindLabels,
  stationLabels,
  statusLabels,
  topicLabels,
} from './labels.ts';

const keys = <Key extends string>(labels: Record<Key, unknown>) => z.enum(Object.keys(labels) as [Key, ...Key[]]);
const id = z.string().describe('Stable: once published, it does not change.');
const day = z.iso.date();

/** Where a card, a programme or a task leads. */
const leads = {
  portal: id.optional().describe('A portal of the guide.'),
  instead: z.string().optional().describe('Where to go instead, when it is none of its portals.'),
};

/** What every entry says of itself. */
const entry = {
  id,
  page: z.string().describe('Address of its page in the guide, from the root of the site.'),
  status: keys(statusLabels).describe(
    Object.entries(statusLabels)
      .map(([key, { means }]) => `${key}: ${means}`)
      .join(' '),
  ),
  year: z.string().optional().describe('Year of the page that says so, where that is an old one.'),
  sources: z.array(id).describe('Ids of the sources that it rests on.'),
  reviewedOn: day.describe('The day the evidence was last read. Nothing was opened live.'),
  reviewDue: day.describe('The day by which the evidence must be read again. After it, do not rely on the entry.'),
};

export const exported = z.strictObject({
  version: z.literal(2).describe('Grows when a field changes its meaning or goes.'),
  notice: z.string(),
  regions: z.array(
    z.strictObject({
      ...entry,
      name: z.string(),
      kind: keys(regionKindLabels),
      states: z.array(z.string()),
      mainPortal: id.describe('The portal of most cards there.'),
      portals: z.array(id).describe('Portals of the region alone, most likely first.'),
      programmes: z.array(
        z.strictObject({
          name: z.string(),
          status: keys(programmeStatusLabels),
          shows: z.array(z.string()).optional(),
          when: z.string().optional(),
          ...leads,
        }),
      ),
      notes: z.array(z.string()),
    }),
  ),
  cards: z.array(
    z.strictObject({
      id,
      shows: z.array(z.string()).describe('Words, brands or payer IDs, as printed.'),
      looksLike: z.string(),
      states: z.array(z.string()).describe('Where it is met; none: everywhere.'),
      since: z.string().optional(),
      until: z.string().optional(),
      ...leads,
      status: keys(statusLabels),
      reviewedOn: day,
    }),
  ),
  tasks: z.array(
    z.strictObject({
      id,
      label: z.string(),
      ways: z
        .array(
          z.strictObject({
            when: z.string().optional(),
            states: z.array(z.string()),
            ...leads,
            status: keys(statusLabels),
          }),
        )
        .describe('The first that fits is the right one.'),
    }),
  ),
  portals: z.array(
    z.strictObject({
      ...entry,
      name: z.string(),
      purpose: z.string(),
      address: z.string().optional().describe('Left out where nobody confirms one.'),
      ended: z.boolean(),
      signOn: z.string().describe('Name of the ID that it asks for.'),
      tasks: z.array(id),
      offers: z.array(z.string()),
      recognize: z.array(z.string()).describe('How to know that this portal is meant.'),
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
      station: keys(stationLabels),
      cause: z.string(),
      fix: z.array(z.string()),
      whoCanFix: keys(fixerLabels),
      portals: z.array(id),
    }),
  ),
  faqs: z.array(z.strictObject({ ...entry, question: z.string(), answer: z.string(), topic: keys(topicLabels) })),
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
