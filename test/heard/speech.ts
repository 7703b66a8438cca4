/** What the stand-in for the synthesizer has written since the last look. */
import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

interface Entry {
  event: 'speak' | 'end' | 'cut';
  text: string;
}

export interface Patience {
  /** How long nothing may be said before Orca is taken to be done, in milliseconds. */
  silence?: number;
  /** How long it may take to begin, in milliseconds. */
  beginning?: number;
  /** What has to come before silence counts. */
  after?: string;
}

/** As long as Orca may speak after one key. */
const LIMIT_MS = 20_000;

/**
 * Listens to the end of what Orca says.
 * @param log the file that the stand-in writes to
 * @returns a function that waits until nothing is said any more, and gives the utterances that were said whole
 */
export function listenTo(log: string): (patience?: Patience) => Promise<string[]> {
  const file = openSync(log, 'r');
  process.once('exit', () => closeSync(file));
  let rest = '';
  const read = (): Entry[] => {
    const buffer = Buffer.alloc(1 << 20);
    const lines = (rest + buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, null))).split('\n');
    rest = lines.pop() ?? '';
    return lines.map((line) => JSON.parse(line) as Entry);
  };
  return async ({ silence = 600, beginning = 2_500, after = '' } = {}) => {
    const start = Date.now();
    let last = 0;
    let open = 0;
    let came = after === '';
    const said: string[] = [];
    while (Date.now() - start < LIMIT_MS) {
      for (const { event, text } of read()) {
        last = Date.now();
        open += event === 'speak' ? 1 : -1;
        came ||= text.includes(after);
        if (event === 'end') said.push(text);
        if (event === 'cut' && process.env['HEARD_ALOUD']) console.log(`(cut: ${text})`);
      }
      const quiet = last === 0 ? Date.now() - start > beginning : Date.now() - last > silence;
      if (came && quiet && open <= 0) break;
      await pause(20);
    }
    return said;
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @returns a pattern for a text that holds all parts, one after the other */
export const inOrder = (...parts: string[]) => new RegExp(parts.map(escaped).join('[^]*'));

/** @returns a pattern for a text that holds the part exactly once */
export const once = (part: string) => new RegExp(`^(?![^]*${escaped(part)}[^]*${escaped(part)})[^]*${escaped(part)}`);
