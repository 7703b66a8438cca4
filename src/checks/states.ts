import type { Problem } from '../data/problem.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Check } from './check.ts';

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
        problems.push({
          ...region.locate(['states']),
          path: `regions.${region.id}.states`,
          message: 'a region of kind "state" names exactly one state',
        });
      }
      region.data.states.forEach((code, index) => {
        const place = { ...region.locate(['states', index]), path: `regions.${region.id}.states[${index}]` };
        if (!allCodes.includes(code))
          problems.push({ ...place, message: `"${code}" is not the code of a state${didYouMean(code, allCodes)}` });
        if (region.data.kind !== 'state') return;
        const other = seen.get(code);
        if (other) problems.push({ ...place, message: `${code} is listed twice: region "${other}" has it already` });
        else seen.set(code, region.id);
      });
    }
    // Cards and tasks name states too.
    for (const entry of [...entries.cards, ...entries.tasks]) {
      const lists: [(string | number)[], readonly string[]][] =
        'ways' in entry.data
          ? entry.data.ways.map(({ states: codes }, way) => [['ways', way, 'states'], codes])
          : [[['states'], entry.data.states]];
      for (const [path, codes] of lists) {
        codes.forEach((code, index) => {
          if (allCodes.includes(code)) return;
          problems.push({
            ...entry.locate([...path, index]),
            path: `${entry.collection}.${entry.id}.${path.join('.')}[${index}]`,
            message: `"${code}" is not the code of a state${didYouMean(code, allCodes)}`,
          });
        });
      }
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
