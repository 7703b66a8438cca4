// @vitest-environment happy-dom
/** A wrong way of writing an address leads to the right one. */
import { expect, test } from 'vitest';
import { rightPath } from '../../src/browser/right-address.ts';

test.each([
  ['/Regions/Arizona/', '/', '/regions/arizona/'],
  ['/REGIONS/ARIZONA', '/', '/regions/arizona/'],
  ['/regions/arizona', '/', '/regions/arizona/'],
  ['//regions//arizona/', '/', '/regions/arizona/'],
  ['/regions/arizona/index.html', '/', '/regions/arizona/'],
  ['/regions/arizona.html', '/', '/regions/arizona/'],
  ['/index.htm', '/', '/'],
  ['//', '/', '/'],
  ['/guide/Regions/Arizona', '/guide/', '/guide/regions/arizona/'],
  ['/Guide/regions/arizona/', '/guide/', '/guide/regions/arizona/'],
  ['/guide//', '/guide/', '/guide/'],
  // No doubled slash at the start: that would be another host.
  ['//evil.example/a', '/', '/evil.example/a/'],
])('%s under %s is %s', (path, base, right) => expect(rightPath(path, base)).toBe(right));

test('a right address stays as it is', () => expect(rightPath('/regions/arizona/', '/')).toBe('/regions/arizona/'));
