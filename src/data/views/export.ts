import type { Exported } from '../../schemas/export.ts';
import { need, type Guide } from '../guide.ts';

import { sourceView, type EvidenceView } from './evidence.ts';
import { allRows } from './decision.ts';
import { destinationView, type DestinationView } from './destination.ts';
import { faqView } from './faq.ts';
import { messageView } from './message.ts';
import { portalView } from './portal.ts';
import { procedureView } from './procedure.ts';
import { regionView } from './region.ts';
import { taskViews } from './task.ts';
import { plainText } from '../inline.ts';

/**
 * The guide for other programs: what its pages say, without what only a reader needs.
 *
 * @param pageOf address of an entry's page
 */
export function exportGuide(
  guide: Guide,
  notice: string,
  pageOf: (use: { collection: string; id: string }) => string,
): Exported {
  const about = (collection: string, id: string, { status, year, items, reviewedOn, reviewDue }: EvidenceView) => ({
    id,
    page: pageOf({ collection, id }),
    status,
    ...(year && { year }),
    sources: [...new Set(items.map(({ source }) => source.id))],
    reviewedOn,
    reviewDue,
  });
  return {
    version: 2,
    notice,
    regions: [...guide.regions.keys()].map((id) => {
      const { name, kind, states, main, own, programmes, notes, evidence } = regionView(guide, id);
      const running = need(guide, 'regions', id).programmes.filter(({ status }) => status === 'running');
      return {
        ...about('regions', id, evidence),
        name,
        kind,
        states,
        mainPortal: main.id,
        portals: own.map(({ portal }) => portal.id),
        programmes: [
          ...running.map((programme) => ({
            name: programme.name,
            status: programme.status,
            ...(programme.shows.length > 0 && { shows: programme.shows }),
            ...(programme.when && { when: programme.when }),
            ...leads(destinationView(guide, programme)),
          })),
          ...programmes
            .filter(({ status }) => status !== 'running')
            .map((programme) => ({
              name: programme.name,
              status: programme.status,
              ...(programme.when && { when: programme.when }),
              ...leads(programme.to),
            })),
        ],
        notes: notes.map(plainText),
      };
    }),
    cards: allRows(guide).map(({ id, looksLike, to, states, since, until, standing }) => ({
      id,
      shows: need(guide, 'cards', id).shows,
      looksLike: plainText(looksLike),
      states,
      ...(since && { since }),
      ...(until && { until }),
      ...leads(to),
      status: standing.status,
      reviewedOn: need(guide, 'cards', id).reviewedOn,
    })),
    tasks: taskViews(guide).map(({ id, label, ways }) => ({
      id,
      label,
      ways: ways.map(({ when, states, to, standing }) => ({
        ...(when && { when: plainText(when) }),
        states,
        ...leads(to),
        status: standing.status,
      })),
    })),
    portals: [...guide.portals.keys()].map((id) => {
      const { name, purpose, address, ended, signOn, tasks, offers, recognize, contacts, evidence } = portalView(
        guide,
        id,
      );
      return {
        ...about('portals', id, evidence),
        name,
        purpose: plainText(purpose),
        ...(address && { address: address.href }),
        ended: ended !== undefined,
        signOn: signOn.name,
        tasks: tasks.map((task) => task.id),
        offers: offers.map(plainText),
        recognize: recognize.map(plainText),
        phones: contacts.map(({ name: desk, phone, hours }) => ({ name: desk, ...(phone && { phone }), hours })),
      };
    }),
    procedures: [...guide.steps.keys()].map((id) => {
      const { title, task, steps, evidence } = procedureView(guide, id);
      return {
        ...about('steps', id, evidence),
        title,
        task,
        steps: steps.map(({ where, do: does, see }) => ({
          ...(where && { where: plainText(where) }),
          do: plainText(does),
          ...(see && { see: plainText(see) }),
        })),
      };
    }),
    messages: [...guide.messages.keys()].map((id) => {
      const { title, wording, station, cause, fix, whoCanFix, portals, evidence } = messageView(guide, id);
      return {
        ...about('messages', id, evidence),
        title,
        wording,
        station,
        cause: plainText(cause),
        fix: fix.map(plainText),
        whoCanFix,
        portals: portals.map((portal) => portal.id),
      };
    }),
    faqs: [...guide.faqs.keys()].map((id) => {
      const { question, answer, topic, evidence } = faqView(guide, id);
      return { ...about('faqs', id, evidence), question, answer: plainText(answer), topic };
    }),
    sources: [...guide.sources.keys()].map((id) => {
      const { title, publisher, kind, pageDate, readOn, address, linked } = sourceView(guide, id);
      return { id, title, publisher, kind, pageDate, readOn, ...(linked && address && { address }) };
    }),
  };
}

/** Where a card, a programme or a task leads, for a program. */
const leads = ({ portal, instead }: DestinationView) => ({
  ...(portal && { portal: portal.id }),
  ...(instead && { instead: plainText(instead.say) }),
});
