/** The e-mail addresses in a text. Only a look-alike is named: any other may be a patient's or a colleague's. */
import type { Lists } from './judge.ts';
import { inspectAddress } from './inspect.ts';
import type { PastedLink } from './links.ts';
import type { Finding } from './verdict.ts';

/** The last letter before the @, and the domain: the name of a person is not asked for. */
const mail = /[\p{L}\p{N}._%+-]@((?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24})(?![\p{L}\p{N}@/-])/gu;

/** @returns a finding for each sender under a name that imitates a listed one */
export function judgeSenders(text: string, links: readonly PastedLink[], lists: Lists): Finding[] {
  const targets = links.map(({ target }) => target).filter((target) => /^mailto:/i.test(target));
  const domains = new Set(
    [text, ...targets].flatMap((part) => [...part.matchAll(mail)].map(([, domain = '']) => domain.toLowerCase())),
  );
  return [...domains].flatMap((domain): Finding[] => {
    const { host, imitates, faults } = inspectAddress(`https://${domain}`, lists.names);
    if (imitates === undefined || lists.hosts.has(host)) return [];
    return [
      {
        kind: 'sender',
        verdict: 'suspicious',
        about: host,
        sentence: `An e-mail address in it ends in ${host}, which is not ${imitates}.`,
        reasons: faults.filter(({ kind }) => kind !== 'foreign-letters').map(({ message }) => message),
        facts: [],
      },
    ];
  });
}

export const holdsMailAddress = (text: string): boolean => text.search(mail) >= 0;
