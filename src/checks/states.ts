import type { Problem } from '../data/problem.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Entry } from '../data/read.ts';
import { problemAt, type Check } from './check.ts';

/** Postal codes of the 50 states and the District of Columbia (USPS Publication 28, appendix B). */
const stateCodes = (
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO ' +
  'MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
).split(' ');
/** Postal codes of the territories, from the same list. */
const territoryCodes = ['AS', 'GU', 'MP', 'PR', 'VI'];
const allCodes = [...stateCodes, ...territoryCodes];

export const states: Check = {
  name: 'states',
  about: 'Every state and DC has exactly one region of kind "state": nobody finds an empty place in the picker.',
  check({ entries, whole }) {
    const problems: Problem[] = [];
    const seen = new Map<string, string>();
    for (const region of entries.regions) {
      if (region.data.kind === 'state' && region.data.states.length !== 1) {
        problems.push(problemAt(region, ['states'], 'a region of kind "state" names exactly one state'));
      }
      problems.push(...strangeCodes(region, ['states'], region.data.states));
      if (region.data.kind !== 'state') continue;
      region.data.states.forEach((code, index) => {
        const other = seen.get(code);
        if (other)
          problems.push(
            problemAt(region, ['states', index], `${code} is listed twice: region "${other}" has it already`),
          );
        else seen.set(code, region.id);
      });
    }
    // Cards and tasks name states too.
    for (const card of entries.cards) problems.push(...strangeCodes(card, ['states'], card.data.states));
    for (const task of entries.tasks) {
      task.data.ways.forEach(({ states: codes }, way) =>
        problems.push(...strangeCodes(task, ['ways', way, 'states'], codes)),
      );
    }
    const missing = stateCodes.filter((code) => !seen.has(code));
    const last = entries.regions.at(-1);
    if (missing.length > 0 && last && whole.has('regions')) {
      problems.push({
        ...last.locate(),
        path: 'regions',
        message: `no region of kind "state" for ${missing.join(', ')}: add one for each`,
      });
    }
    return problems;
  },
};

const strangeCodes = (entry: Entry, path: (string | number)[], codes: readonly string[]): Problem[] =>
  codes.flatMap((code, index) =>
    allCodes.includes(code)
      ? []
      : [problemAt(entry, [...path, index], `"${code}" is not the code of a state${didYouMean(code, allCodes)}`)],
  );
