/** What the checker says of an address. It never opens or asks for the address, and never calls one safe. */
import { getDomain } from 'tldts';
import { extractAddress } from './extract.ts';
import { inspectAddress } from './inspect.ts';

/** A host of the list, as it stands on the page. */
export interface ListedHost {
  host: string;
  /** Owner and use, in the words of the list. */
  about: string;
}

export interface AddressAnswer {
  heading: string;
  lines: string[];
  /** What to do next. */
  next: string;
}

/**
 * @param pasted what was typed or pasted
 * @param list the hosts that the guide lists
 * @returns the answer, or undefined while there is no address in the text
 */
export function answer(pasted: string, list: readonly ListedHost[]): AddressAnswer | undefined {
  const address = extractAddress(pasted);
  if (address === undefined) return undefined;
  const { host, listed, imitates, faults } = inspectAddress(
    address,
    new Set(list.map((known) => known.host)),
    getDomain,
  );
  const reasons = faults.map(({ message }) => message);
  if (host === '') return { heading: 'No browser can open this.', lines: reasons, next: stop };
  const about = list.find((known) => known.host === (imitates ?? host))?.about;
  if (listed && faults.length === 0) {
    return {
      heading: `${host} is on our list.`,
      lines: [
        about ?? '',
        'This is the host that our sources print. It does not prove that the message that brought you the address is genuine, or that the page is what it says.',
      ],
      next: 'Still type the portal’s home address yourself, or use your own bookmark.',
    };
  }
  if (listed)
    return {
      heading: `${host} is on our list, but this address is odd.`,
      lines: [about ?? '', ...reasons],
      next: stop,
    };
  return {
    heading: `${host} is not on our list.`,
    lines: [...reasons, ...(imitates ? [`The one on our list is ${imitates}. ${about ?? ''}`.trim()] : [])],
    next: stop,
  };
}

const stop =
  'Type nothing there, and close the page. Open your portal from its page in this guide. If a letter named the address, call the number in the letter.';
