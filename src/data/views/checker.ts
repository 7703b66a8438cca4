/** What the checker loads at the first touch: every host that the guide names, its desks, and where to go next. */
import type { Known, NextPage } from '../../addresses/known.ts';
import { isOfficial, statusLabels } from '../../schemas/labels.ts';
import { need, type Guide } from '../guide.ts';
import { plainText } from '../inline.ts';
import { contactViews, type ContactView } from './contact.ts';

/** The pages that the checker leads to. */
const pages: Record<NextPage, { collection: 'docs' | 'steps' | 'list'; id: string; title: string }> = {
  portals: { collection: 'list', id: 'portals', title: 'Portals' },
  report: { collection: 'steps', id: 'report-a-suspicious-message', title: '' },
  password: { collection: 'steps', id: 'reset-your-password', title: '' },
  bank: { collection: 'steps', id: 'confirm-a-change-of-bank-details', title: '' },
};

/** @param hrefOf the link to an entry's page */
export function checkerData(guide: Guide, hrefOf: (page: { collection: string; id: string }) => string): Known {
  const link = ({ collection, id, title }: (typeof pages)[NextPage]) => ({
    href: hrefOf(collection === 'list' ? { collection: 'docs', id } : { collection, id }),
    title: collection === 'list' ? title : need(guide, collection, id).title,
  });
  return {
    hosts: [...guide.hosts.values()].map(({ host, owner, role, use }) => ({
      host,
      owner,
      listed: isOfficial(role),
      use: plainText(use),
    })),
    desks: desksWithPhone(guide).map(({ name, phone, option, helpsWith, hours, evidence }) => ({
      name,
      phone,
      ...(option && { option }),
      helpsWith: plainText(helpsWith),
      hours,
      status: statusLabels[evidence.status].label,
    })),
    pages: { portals: link(pages.portals), report: link(pages.report), password: link(pages.password), bank: link(pages.bank) },
  };
}

/** The desks that can be called. */
export const desksWithPhone = (guide: Guide): (ContactView & { phone: string })[] =>
  contactViews(guide, guide.contacts.keys()).flatMap((desk) => (desk.phone === undefined ? [] : [{ ...desk, phone: desk.phone }]));
