/** One file of what the search searches. The first is asked for together with the search's script: one round trip for both. */
import type { Packed } from '../../search/packed.ts';

/** A line on which 25 kB take longer than this is as good as none. */
const PATIENCE_MS = 20_000;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** How the search gets its files. The page's script hands it to the search's own, which is made apart from it. */
export interface Line {
  file(number: number): Promise<Packed>;
  isBack(failures: number): Promise<void>;
}

/** @param base the site's base, ending in a slash */
export const lineTo = (base: string): Line => ({ file: (number) => loadFile(base, number), isBack: lineIsBack });

const files = new Map<string, Promise<Packed>>();

/**
 * Every box of a page shares the files.
 * @throws when the file cannot be loaded, or hangs; the next call tries again
 */
function loadFile(base: string, number: number): Promise<Packed> {
  const address = `${base}search-documents/${number}.json`;
  let file = files.get(address);
  if (!file) {
    file = fetchFile(address);
    files.set(address, file);
    file.catch(() => files.delete(address));
  }
  return file;
}

async function fetchFile(address: string): Promise<Packed> {
  const hanging = new AbortController();
  const timer = setTimeout(() => hanging.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, { signal: hanging.signal });
    if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
    return (await response.json()) as Packed;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits until it is worth trying again: when the browser says that the line is back, or after a while, longer each time.
 * @param failures how often it failed already, without this time
 */
function lineIsBack(failures: number): Promise<void> {
  return new Promise((resolve) => {
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      resolve();
    };
    const timer = setTimeout(again, Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS));
    addEventListener('online', again);
  });
}
