/** The response headers of the site: one list, from which every host's file is written. */
// @ts-nocheck

import { policy, type Hashes } from './policy.ts';

export type Header = readonly [name: string, value: string];

export interface Rules {
  /** For every response. */
  all: Header[];
  /** For addresses that begin with the path; the first that fits counts. `/` fits all. */
  cache: { path: string; value: string }[];
}

/** @param hashes what stands inside the pages of the site */
export function rulesFor(hashes: Hashes): Rules {
  return {
    all: [
      ['Content-Security-Policy', policy(hashes)],
      ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
      ['X-Content-Type-Options', 'nosniff'],
      // A portal must not learn which help page sent its visitor.
      ['Referrer-Policy', 'same-origin'],
      ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      ['X-Frame-Options', 'DENY'],
    ],
    cache: [
      // Names with a hash never change what they hold.
      { path: '/_astro/', value: 'public, max-age=31536000, immutable' },
      { path: '/', value: 'public, max-age=0, must-revalidate' },
    ],
  };
}

/** The headers of one address. */
export function headersOf({ all, cache }: Rules, path: string): Header[] {
  const rule = cache.find((candidate) => path.startsWith(candidate.path));
  return rule ? [...all, ['Cache-Control', rule.value]] : all;
}
