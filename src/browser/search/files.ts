/** The search over what is loaded so far. An answer is complete when every file is there; until then it says so. */
import { unpack } from '../../search/packed.ts';
import { createSearch, type Search } from '../../search/rank.ts';
import type { Line } from './file.ts';

/** Whether the answer is complete, being completed, or waits for a file that failed and is asked for again. */
export type LoadState = 'done' | 'busy' | 'failed';

export interface Loaded {
  state: LoadState;
  /** Absent until the first file is there. */
  find?: Search;
}

type Follow = (loaded: Loaded) => void;
const followers = new Set<Follow>();
let loaded: Loaded | undefined;

/** Tells what is loaded, now and at every change, until all is there. Every box of a page shares one search. */
export function followSearch(line: Line, follow: Follow): void {
  followers.add(follow);
  if (loaded) follow(loaded);
  else void load(line);
}

function tell(now: Loaded): void {
  loaded = now;
  for (const follow of followers) follow(now);
}

async function load(line: Line): Promise<void> {
  tell({ state: 'busy' });
  for (let failures = 0; loaded?.state !== 'done'; failures += 1) {
    try {
      const first = await line.file(1);
      const numbers = Array.from({ length: first.files ?? 1 }, (_, index) => index + 1);
      if (numbers.length > 1) tell({ state: 'busy', find: loaded?.find ?? createSearch(unpack([first])) });
      const others = await Promise.all(numbers.slice(1).map((number) => line.file(number)));
      tell({ state: 'done', find: createSearch(unpack([first, ...others])) });
    } catch {
      tell({ ...loaded, state: 'failed' });
      await line.isBack(failures);
    }
  }
}
