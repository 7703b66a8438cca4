/** Puts a finished build in the place of the one before it. */
import { renameSync, rmSync } from 'node:fs';

const TRIES = 20;

/**
 * The old site goes aside, the new one takes its place, and only then is the old one removed. Two builds may do so at
 * once: the one that ends last stays.
 *
 * @param next folder of the new site, beside `dist`; is gone afterwards
 * @param dist where the site belongs
 * @throws when the place cannot be had; then the site that was there is there again
 */
export function swapIn(next: string, dist: string): void {
  const old = `${next}-old`;
  for (let attempt = 1; ; attempt += 1) {
    rmSync(old, { recursive: true, force: true });
    const wasThere = moveIfThere(dist, old);
    try {
      renameSync(next, dist);
      break;
    } catch (error) {
      // Another build has taken the place between the two steps: it goes aside too.
      if (attempt < TRIES && isTaken(error)) continue;
      if (wasThere) moveIfThere(old, dist);
      throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** @returns whether there was something to move */
function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** What systems answer when a folder is where another should go; Windows says EPERM. */
const isTaken = (error: unknown) =>
  ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
