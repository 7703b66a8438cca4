import { problemAt, type Check } from './check.ts';

export const dates: Check = {
  name: 'dates',
  about: 'Nothing was reviewed in the future: such a date would hide that a review is due.',
  check({ entries }) {
    // One day of grace: an editor east of the build machine may already have tomorrow.
    const latest = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    return Object.values(entries)
      .flat()
      .flatMap((entry) => {
        const field = 'readOn' in entry.data ? 'readOn' : 'reviewedOn';
        const day = (entry.data as Record<string, unknown>)[field];
        if (typeof day !== 'string' || day <= latest) return [];
        return [problemAt(entry, [field], `${day} is in the future: write the day on which the evidence was read`)];
      });
  },
};
