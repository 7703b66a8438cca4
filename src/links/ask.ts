/** Asks one address whether it still leads where the guide says. */
import { setTimeout as sleep } from 'node:timers/promises';
import { request, type Patience } from './request.ts';
import type { Robots } from './robots.ts';

/** `unknown`: it may work for a person in a browser, and refuses a program or a busy moment. */
export type State = 'ok' | 'unknown' | 'broken';

export interface Answer {
  state: State;
  /** What happened, in plain words. */
  detail: string;
}

export interface Manner extends Patience {
  /** What hosts ask of programs. */
  robots: Robots;
  /** Hosts that readers are sent to for signing in: a portal that leads there is no broken link. */
  signInHosts: ReadonlySet<string>;
  /** Milliseconds before an address is asked again; twice as long before the third time. */
  retryAfter: number;
}

const TRIES = 3;
const MAX_REDIRECTS = 10;

/** Asks up to three times, as long as the answer may be another in a moment. */
export async function ask(address: string, manner: Manner): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const { passing, ...answer } = await follow(new URL(address), manner);
    if (!passing || attempt === TRIES) return answer;
    await sleep(manner.retryAfter * attempt);
  }
}

/** An answer, and whether it may be another in a moment. */
type Outcome = Answer & { passing?: boolean };

/** Goes where the address leads, as long as it stays with its host. */
async function follow(start: URL, manner: Manner): Promise<Outcome> {
  let url = start;
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    let response: Response;
    try {
      if (!(await manner.robots.allow(url)))
        return {
          state: 'unknown',
          detail: 'not asked: the robots.txt of its host wants no programs there, or cannot be had',
        };
      response = await headThenGet(url, manner);
    } catch (error) {
      return ofError(error as FetchError);
    }
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null)
      return ofStatus(response.status, url, start);
    if (!URL.canParse(target, url)) return { state: 'broken', detail: `leads to "${target}", which is no address` };
    const next = new URL(target, url);
    if (!sameHost(next, start) && !manner.signInHosts.has(next.hostname))
      return {
        state: 'broken',
        detail: `leads to another host, ${next.hostname}: find out who owns it before you write it here`,
      };
    const weaker = weakening(url, next);
    if (weaker) return { state: 'broken', detail: weaker };
    url = next;
  }
  return { state: 'unknown', detail: `leads on more than ${MAX_REDIRECTS} times` };
}

/** Why a redirect that stays with its host is still none to follow, or nothing. */
function weakening(from: URL, to: URL): string | undefined {
  if (from.protocol === 'https:' && to.protocol !== 'https:')
    return `leads from https to ${to.protocol.replace(':', '')}: what is typed there can be read on the way`;
  if (to.port !== '' && to.port !== from.port)
    return `leads to port ${to.port} of its host: find out what answers there`;
  return undefined;
}

const sameHost = (a: URL, b: URL) => bare(a) === bare(b);
const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');

/** HEAD costs the host least; what refuses it is asked as a browser would. */
async function headThenGet(url: URL, manner: Manner): Promise<Response> {
  const head = await request('HEAD', url, manner);
  if (head.status < 400) return head;
  const response = await request('GET', url, manner);
  // Only the status is of interest: the text stays where it is.
  await response.body?.cancel();
  return response;
}

function ofStatus(status: number, url: URL, start: URL): Outcome {
  if (status < 300)
    return {
      state: 'ok',
      detail: url.href === start.href ? `answers with ${status}` : `answers with ${status}, as ${url.href}`,
    };
  if (status === 404 || status === 410)
    return { state: 'broken', detail: `the page is gone: its host answers with ${status}` };
  return { state: 'unknown', detail: `its host answers with ${status}`, passing: status === 429 || status >= 500 };
}

/** `fetch` hides the reason in `cause`. */
type FetchError = Error & { cause?: { code?: string } };

function ofError(error: FetchError): Outcome {
  if (error.name === 'TimeoutError') return { state: 'unknown', detail: 'no answer in time', passing: true };
  const code = error.cause?.code ?? error.message;
  if (code === 'ENOTFOUND') return { state: 'broken', detail: 'no such host: its name leads nowhere' };
  // Without a name server this machine is offline: asking again would only take time.
  return { state: 'unknown', detail: `no answer (${code})`, passing: code !== 'EAI_AGAIN' };
}
