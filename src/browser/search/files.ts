/** The search over what is loaded so far. An answer is complete when every file is there; until then it says so. */
import { unpack, type Packed } from '../../search/packed.ts';
import { createSearch, type Search } from '../../search/rank.ts';
import { lineIsBack, loadFile } from './file.ts';

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
 * @param first the first file, which is asked for before this script is there
 */
export function followSearch(base: string, first: Promise<Packed>, follow: Follow): void {
  followers.add(follow);
  if (loaded) follow(loaded);
  else void load(base, first);
}

function tell(now: Loaded): void {
  loaded = now;
  for (const follow of followers) follow(now);
}

async function load(base: string, asked: Promise<Packed>): Promise<void> {
  tell({ state: 'busy' });
  let first: Packed | undefined;
  for (let failures = 0; loaded?.state !== 'done'; failures += 1) {
    try {
      first ??= await (failures === 0 ? asked : loadFile(base, 1));
      const numbers = Array.from({ length: first.files ?? 1 }, (_, index) => index + 1);
      if (numbers.length > 1) tell({ state: 'busy', find: loaded?.find ?? createSearch(unpack([first])) });
      const others = await Promise.all(numbers.slice(1).map((number) => loadFile(base, number)));
      tell({ state: 'done', find: createSearch(unpack([first, ...others])) });
    } catch {
      tell({ ...loaded, state: 'failed' });
      await lineIsBack(failures);
    }
  }
}
