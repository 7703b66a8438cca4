/** An address as a reader sees it: the link, and the text that is read, typed or printed. */
export interface AddressView {
  href: string;
  /** Host alone, the part to look at. */
  host: string;
  /** Whole address without `https://` and without a trailing slash. */
  text: string;
}

export function addressView(address: string): AddressView {
  return {
    href: address,
    host: new URL(address).hostname,
    text: address.replace(/^https:\/\//, '').replace(/\/$/, ''),
  };
}
