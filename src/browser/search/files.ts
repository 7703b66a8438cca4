/** The search over what is loaded so far. An answer is complete when every file is there; until then it says so. */
import { unpack } from '../../search/packed.ts';
import { createSearch, type Search } from '../../search/rank.ts';
import type * as source from './file.ts';

/** How a file is loaded: handed over by the script that loads this one, so that neither needs the other. */
export type FileSource = Pick<typeof source, 'loadFile' | 'lineIsBack'>;

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

/**
 * Tells what is loaded, now and at every change, until all is there. Every box of a page shares one search.
 * @param base the site's base, ending in a slash
 */
export function followSearch(base: string, follow: Follow, from: FileSource): void {
  followers.add(follow);
  if (loaded) follow(loaded);
  else void load(base, from);
}

function tell(now: Loaded): void {
  loaded = now;
  for (const follow of followers) follow(now);
}

async function load(base: string, { loadFile, lineIsBack }: FileSource): Promise<void> {
  tell({ state: 'busy' });
  for (let failures = 0; loaded?.state !== 'done'; failures += 1) {
    try {
      const first = await loadFile(base, 1);
      const numbers = Array.from({ length: first.files ?? 1 }, (_, index) => index + 1);
      if (numbers.length > 1) tell({ state: 'busy', find: loaded?.find ?? createSearch(unpack([first])) });
      const files = await Promise.all(numbers.map((number) => loadFile(base, number)));
      tell({ state: 'done', find: createSearch(unpack(files)) });
    } catch {
      tell({ ...loaded, state: 'failed' });
      await lineIsBack(failures);
    }
  }
}
