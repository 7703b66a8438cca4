/** What the checker loads at the first touch: every host that the guide names, its desks, and where to go next. */
import type { Known } from '../../addresses/known.ts';
import { isListed, statusLabels } from '../../schemas/labels.ts';
import { need, type Guide } from '../guide.ts';
import { plainText } from '../inline.ts';
import { contactViews, type ContactView } from './contact.ts';

/** @param hrefOf the link to a page of the guide */
export function checkerData(guide: Guide, hrefOf: (page: { collection: string; id: string }) => string): Known {
  const steps = (id: string) => ({ href: hrefOf({ collection: 'steps', id }), title: need(guide, 'steps', id).title });
  return {
    hosts: [...guide.hosts.values()].map(({ host, owner, role, use }) => ({
      host,
      owner,
      listed: isListed(role),
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
    pages: {
      portals: { href: hrefOf({ collection: 'docs', id: 'portals' }), title: 'All portals' },
      numbers: {
        href: `${hrefOf({ collection: 'docs', id: 'check-address' })}#numbers`,
        title: 'Known phone numbers',
      },
      report: steps('report-a-suspicious-message'),
      password: steps('reset-your-password'),
      bank: steps('confirm-a-change-of-bank-details'),
    },
  };
}

/** The desks that can be called. */
export const desksWithPhone = (guide: Guide): (ContactView & { phone: string })[] =>
  contactViews(guide, guide.contacts.keys()).flatMap((desk) =>
    desk.phone === undefined ? [] : [{ ...desk, phone: desk.phone }],
  );
