/** Places in a query: a name counts as a whole, and a code that is a word too counts alone. Pure. */
import type { Match } from './match.ts';
import type { Prepared } from './prepare.ts';
import { stems } from './words.ts';

/** Codes of states that are words, or other things to a practice. Those that are empty words, such as OH, are never asked for. */
const ambiguous = new Set('al as co ct de id la ma md mo ms mt nd ne pa pr va vi'.split(' '));
/** An ID, a physician and a prior authorization stand before a plan too. */
const ofPractice = new Set(['id', 'md', 'pa']);
/** Each state has its own: any other code before one is a state's. */
const plans = ['medicaid', 'community plan'];

/**
 * Whether a word of a query may stand for the place, as a part of a name or as its code. Alone, before a plan of states, or
 * after a name of the state, a code does: "Kansas City MO". But a PA without a city is a prior authorization.
 */
export const mayBeCode = (code: string, folded: string, { names }: Prepared): boolean =>
  !ambiguous.has(code) ||
  !names.includes(code) ||
  (folded === ` ${code} ` && code !== 'pa') ||
  (!ofPractice.has(code) && plans.some((plan) => folded.includes(` ${code} ${plan} `))) ||
  names.some((name) => name !== code && folded.includes(` ${name} ${code} `));

/** How well each word of a place's name must be read. */
const READ = 0.7;

/** Whether the query names a place, by any of its names, and the whole of it: "online" alone is not "My Health Online". */
export const isNamed = ({ names }: Prepared, { found }: Match): boolean =>
  names.some((name) => {
    const list = stems(name);
    return list.length > 0 && list.every((word) => (found.get(word) ?? 0) >= READ);
  });
