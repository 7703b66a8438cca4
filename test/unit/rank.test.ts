import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/packed.ts';
import { createSearch } from '../../src/search/rank.ts';

const message = (path: string, title: string, wording: string[], typed = ''): SearchDocument => ({
  kind: 'message',
  path,
  title,
  wording,
  names: [],
  typed,
  fix: '',
  whoCanFix: 'you',
});
const find = createSearch({
  documents: [
    message('/locked/', 'Your account is locked', ['Your account has been locked.'], 'locked out'),
    message('/enrolled/', 'TIN is enrolled', ['Your TIN is already enrolled.']),
    message('/pending/', 'TIN is pending', ['Your TIN is currently in a pending enrollment status.']),
    message('/code/', 'The code does not come', [], 'never came no'),
  ],
});
const first = (query: string) => find(query).hits[0]?.document.path;

describe('the search', () => {
  test('finds exact wording, and is sure', () => {
    expect(first('Your TIN is already enrolled.')).toBe('/enrolled/');
    expect(find('Your TIN is already enrolled.').sure).toBe(true);
  });
  test('finds a wording inside a pasted page', () => {
    const page =
      'Optum Pay\nHome  Help  Sign out\nYour TIN is currently in a pending enrollment status.\n© 2026 Optum\nCall 877-620-6194';
    expect(first(page)).toBe('/pending/');
    expect(find(page).sure).toBe(true);
  });
  test('reads letters and digits that are no code of ours as two words', () =>
    expect(first('pending 835')).toBe('/pending/'));
  test('forgives spelling', () => expect(first('acount has ben loked')).toBe('/locked/'));
  test('knows what people type', () => expect(first('code never came')).toBe('/code/'));
  test('is not sure off topic', () => expect(find('recipe for banana bread').sure).toBe(false));
  test.each(['', '   ', '\n', '…', '123456789', '<script>', '%', '\\', '{"a":1}', '😀'])('survives %j', (query) => {
    expect(find(query)).toEqual({ hits: [], sure: false });
  });
  test('survives 100,000 characters', () => expect(find('lock '.repeat(20_000)).hits.length).toBeGreaterThan(0));
});
