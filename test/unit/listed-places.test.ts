/** Lists of all places stay short, however many places there are. */
import { expect, test } from 'vitest';
import type { Guide } from '../../src/data/guide.ts';
import { listedPlaces, regionView } from '../../src/data/views/region.ts';
import { guide } from '../helpers/guide.ts';

const withCounties = (count: number): Guide => {
  const county = guide.regions.get('san-diego-county');
  if (!county) throw new Error('no county to copy');
  const counties = Array.from(
    { length: count },
    (_, index) => [`county-${index}`, { ...county, id: `county-${index}`, name: `County ${index}` }] as const,
  );
  return { ...guide, regions: new Map([...guide.regions, ...counties]) };
};

test('today every place is listed', () =>
  expect(listedPlaces(guide)).toMatchObject({ places: [...guide.regions.values()], areasLeftOut: false }));

test('with many counties the states alone are, and areas that lie in no known state', () => {
  const { places, areasLeftOut } = listedPlaces(withCounties(2_000));
  expect(areasLeftOut).toBe(true);
  expect(places.filter(({ kind }) => kind === 'state')).toHaveLength(51);
  expect(places.length).toBeLessThan(60);
  expect(places.every(({ kind, states }) => kind === 'state' || kind === 'territory' || states.length === 0)).toBe(
    true,
  );
});

test('a state names all its counties, a county its state alone', () => {
  const grown = withCounties(200);
  expect(regionView(grown, 'california').nearby).toHaveLength(200 + regionView(guide, 'california').nearby.length);
  expect(regionView(grown, 'county-7').nearby.map(({ id }) => id)).toEqual(['california']);
});
