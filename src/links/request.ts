/** One request to a host: when it is its turn, and with a name. */
import type { Pace } from './pace.ts';

/** What the asker calls itself: hosts may name it in their robots.txt. */
export const product = 'PortalAccessGuideLinkCheck';

/** Says what asks, and why. A site that refuses programs is `unknown`, not broken. */
const headers = {
  'user-agent': `${product}/1 (asks once a week whether the links of a guide still answer)`,
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en-US,en;q=0.9',
};

export interface Patience {
  pace: Pace;
  /** Milliseconds to wait for an answer. */
  timeout: number;
}

/** @throws as `fetch` does: a TypeError with the code in `cause`, or a TimeoutError */
export async function request(
  method: 'HEAD' | 'GET',
  url: URL,
  { pace, timeout }: Patience,
  redirect: 'manual' | 'follow' = 'manual',
): Promise<Response> {
  await pace.turn(url.hostname);
  return fetch(url, { method, headers, redirect, signal: AbortSignal.timeout(timeout) });
}
