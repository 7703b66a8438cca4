import type { Check } from './check.ts';

export const claimsNumbered: Check = {
  name: 'claims-numbered',
  about: 'The claims of the article are numbered from 1 without a gap, so that none can get lost.',
  check: ({ entries, whole }) =>
    entries.claims.flatMap((claim, index) =>
      claim.data.number === index + 1 || !whole.has('claims')
        ? []
        : [
            {
              ...claim.locate(['number']),
              path: `claims.${claim.id}`,
              message: `claim ${claim.data.number} stands where claim ${index + 1} should be: restore the order or the missing claim`,
            },
          ],
    ),
};
