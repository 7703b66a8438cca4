import type { Exported } from '../../schemas/export.ts';
import type { Guide } from '../guide.ts';
import { sourceView, type EvidenceView } from './evidence.ts';
import { faqViews } from './faq.ts';
import { messageView } from './message.ts';
import { portalView } from './portal.ts';
import { procedureView } from './procedure.ts';
import { regionView } from './region.ts';

/**
 * The guide for other programs: what its pages say, without what only a reader needs.
 *
 * @param pageOf address of an entry's page
 */
export function exportGuide(
  guide: Guide,
  notice: string,
  pageOf: (use: { collection: string; id: string; task?: string }) => string,
): Exported {
  const about = (
    collection: string,
    id: string,
    { status, items, reviewedOn, reviewDue }: EvidenceView,
    task?: string,
  ) => ({
    id,
    page: pageOf({ collection, id, ...(task && { task }) }),
    status,
    sources: [...new Set(items.map(({ source }) => source.id))],
    reviewedOn,
    reviewDue,
  });
  return {
    version: 1,
    notice,
    regions: [...guide.regions.keys()].map((id) => {
      const { name, kind, states, own, notes, evidence } = regionView(guide, id);
      return {
        ...about('regions', id, evidence),
        name,
        kind,
        states,
        portals: own.map(({ portal }) => portal.id),
        notes,
      };
    }),
    portals: [...guide.portals.keys()].map((id) => {
      const { name, purpose, address, everyState, ended, signOn, tasks, contacts, evidence } = portalView(guide, id);
      return {
        ...about('portals', id, evidence),
        name,
        purpose,
        ...(address && { address: address.href }),
        everyState,
        ended: ended !== undefined,
        signOn: signOn.name,
        tasks,
        phones: contacts.map(({ name: desk, phone, hours }) => ({ name: desk, ...(phone && { phone }), hours })),
      };
    }),
    procedures: [...guide.steps.keys()].map((id) => {
      const { title, task, steps, evidence } = procedureView(guide, id);
      return {
        ...about('steps', id, evidence, task),
        title,
        task,
        steps: steps.map(({ where, do: does, see }) => ({ ...(where && { where }), do: does, ...(see && { see }) })),
      };
    }),
    messages: [...guide.messages.keys()].map((id) => {
      const { title, wording, moment, cause, fix, whoCanFix, portals, evidence } = messageView(guide, id);
      return {
        ...about('messages', id, evidence),
        title,
        wording,
        moment,
        cause,
        fix,
        whoCanFix,
        portals: portals.map((portal) => portal.id),
      };
    }),
    faqs: faqViews(guide).map(({ id, question, answer, evidence }) => ({
      ...about('faqs', id, evidence),
      question,
      answer,
    })),
    sources: [...guide.sources.keys()].map((id) => {
      const { title, publisher, kind, pageDate, readOn, address, linked } = sourceView(guide, id);
      return { id, title, publisher, kind, pageDate, readOn, ...(linked && address && { address }) };
    }),
  };
}
