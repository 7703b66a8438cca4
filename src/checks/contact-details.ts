import { divider } from '../data/long-numbers.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Content } from '../data/read.ts';
import type { Check } from './check.ts';
import { textsOf } from '../data/texts.ts';

/** A US telephone number among words, in any of the ways people write one. */
const phone = new RegExp(
  String.raw`(?<![\d-])(?:\+?1${divider}*)?\(?\d{3}(?:\)\s*|${divider})\d{3}${divider}\d{4}(?![\d-])`,
  'g',
);
/** The reserved ending `.example` stands for anybody's. */
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?!example\b)[\w-]+/g;
/** What sends mail and reads none is no desk; the guide may name it as a sender. */
const sender = /^(?:do-?not-?reply|no-?reply)@/i;

export const contactDetails: Check = {
  name: 'contact details',
  about:
    'A wrong number or address sends a clinic to a stranger. Each telephone number and e-mail address among the words is one that a support desk has.',
  check(content) {
    if (!content.whole.has('contacts') || !content.whole.has('hosts')) return [];
    const faultsOf = faultsIn(content);
    return textsOf(content).flatMap(({ text, ...place }) => faultsOf(text).map((message) => ({ ...place, message })));
  },
};

function faultsIn({ entries }: Content): (text: string) => string[] {
  const hosts = new Set(entries.hosts.map(({ id }) => id));
  const emails = new Set(entries.contacts.flatMap(({ data }) => data.email ?? []));
  const phones = new Map(
    entries.contacts.flatMap(({ data }) => (data.phone ? [[digitsOf(data.phone), data.phone]] : [])),
  );

  const phoneFault = (found: string) =>
    phones.has(digitsOf(found))
      ? []
      : [`no desk in regions.yaml has the number "${found}"${didYouMean(found, phones.values())}`];
  const emailFault = (found: string) => {
    const host = found.slice(found.indexOf('@') + 1).toLowerCase();
    if (!hosts.has(host)) return [`the host "${host}" is not in hosts.yaml${didYouMean(host, hosts)}`];
    return emails.has(found) || sender.test(found)
      ? []
      : [`no desk in regions.yaml has the e-mail address "${found}"${didYouMean(found, emails)}`];
  };
  return (text) => [...(text.match(phone) ?? []).flatMap(phoneFault), ...(text.match(email) ?? []).flatMap(emailFault)];
}

/** The ten digits that are dialed, without the country code. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}
