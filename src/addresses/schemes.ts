/** Addresses without a host: what they are, and what to think of them. */
import { finding, type Finding } from './verdict.ts';

/** @returns the verdict on what is no page of the web; undefined for any other address */
export function judgeScheme(address: string): Finding | undefined {
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(address.trim()) ?? [];
  switch (scheme.toLowerCase()) {
    case 'javascript':
    case 'vbscript':
      return finding('suspicious', '', 'This is a piece of program, not the address of a page.', [
        `What starts with ${scheme.toLowerCase()}: runs in your browser.`,
      ]);
    case 'data':
    case 'blob':
      return finding('suspicious', '', 'This is a page packed into a link, not the address of a site.', [
        `What starts with ${scheme.toLowerCase()}: names no owner.`,
      ]);
    case 'file':
      return finding('unlisted', '', 'This is a file on a computer, not the address of a site.', [
        'A page that was sent to you as a file can look like any portal.',
      ]);
    default:
      return undefined;
  }
}
