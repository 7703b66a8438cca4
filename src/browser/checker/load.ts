/** Loads what judges an address, and what it compares with. Both come at the first touch. */
import type { Answer } from '../../addresses/check-text.ts';
import type { Known } from '../../addresses/known.ts';

export interface Checker {
  check: (pasted: string) => Answer;
  pages: Known['pages'];
}

let loading: Promise<Checker> | undefined;

/**
 * Every box of a page shares one checker.
 * @param data address of the file with the hosts and desks
 * @throws when a file cannot be loaded; the next call tries again
 */
export function loadChecker(data: string): Promise<Checker> {
  loading ??= Promise.all([import('../../addresses/check-text.ts'), known(data)])
    .then(([{ checkText }, lists]) => ({ check: (pasted: string) => checkText(pasted, lists), pages: lists.pages }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function known(data: string): Promise<Known> {
  const response = await fetch(data);
  if (!response.ok) throw new Error(`hosts and desks: the server answered ${response.status}`);
  return (await response.json()) as Known;
}
