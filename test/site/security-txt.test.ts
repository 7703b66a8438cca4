/** `security.txt`, as RFC 9116 wants it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../helpers/built-site.ts';
import { dist } from '../helpers/project.ts';

const text = readFileSync(join(dist, '.well-known/security.txt'), 'utf8');
const field = (name: string) => text.match(new RegExp(`^${name}: (.+)$`, 'm'))?.[1] ?? '';

test('names a contact that exists', () => {
  const { pathname, hash, protocol } = new URL(field('Contact'));
  expect(protocol).toBe('https:');
  expect(
    builtPages()
      .find(({ path }) => path === pathname)
      ?.document.getElementById(hash.slice(1)),
  ).toBeTruthy();
});

test('holds for more than 30 days and less than a year: set securityContactEnds in src/site/meta.ts anew', () => {
  const days = (Date.parse(field('Expires')) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
});
