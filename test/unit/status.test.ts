import { describe, expect, test } from 'vitest';
import { standingOf, type SourceFacts } from '../../src/data/status.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';

const page = (pageDate: string | null): SourceFacts => ({ kind: 'official', reading: 'read', pageDate });
const sources: Record<string, SourceFacts> = {
  page: page(null),
  'page-2021': page('May 11, 2021'),
  'page-2024': page('2024, changed March 1, 2025'),
  'page-cited': { ...page('2026'), reading: 'cited' },
  blog: { kind: 'secondary', reading: 'read', pageDate: null },
  'blog-2019': { kind: 'secondary', reading: 'read', pageDate: 'June 2019' },
  suite: { kind: 'test-texts', reading: 'read', pageDate: null },
  article: { kind: 'start-article', reading: 'read', pageDate: null },
};
const item = (
  source: string,
  confidence: Evidence['confidence'] = 'high',
  stance: Evidence['stance'] = 'supports',
): Evidence => ({ source, confidence, stance, says: 'x' });
const standing = (evidence: readonly Evidence[], ended = false) =>
  standingOf(evidence, (id) => sources[id] as SourceFacts, '2026-11-25', ended);

describe('the status of a fact', () => {
  test.each([
    ['an official page that was read', [item('page')], 'official'],
    ['an official page that another one cites', [item('page-cited')], 'reported'],
    ['an old official page', [item('page', 'medium')], 'reported'],
    ['a secondary page, however sure', [item('blog')], 'reported'],
    ['test texts', [item('suite', 'medium')], 'reported'],
    ['the article alone', [item('article', 'low')], 'article-only'],
    ['the article and a secondary page', [item('article', 'low'), item('blog', 'low')], 'reported'],
    [
      'the article, denied by an official page',
      [item('article', 'low'), item('page', 'high', 'contradicts')],
      'contradicted',
    ],
    ['official pages that disagree', [item('page'), item('page', 'high', 'contradicts')], 'official'],
    [
      'the article, denied by a weak page only',
      [item('article', 'low'), item('blog', 'low', 'contradicts')],
      'article-only',
    ],
  ] as const)('%s', (_name, evidence, status) => {
    expect(standing(evidence).status).toBe(status);
  });

  test('ended wins over everything', () => {
    expect(standing([item('page')], true)).toEqual({ status: 'ended' });
  });

  test.each([
    ['an old official page shows its year', [item('page-2021')], '2021'],
    ['a page of last year does not', [item('page-2024')], undefined],
    ['the newest page counts', [item('page-2021'), item('page-2024')], undefined],
    ['a page without a date hides no other’s age, and shows none', [item('page-2021'), item('page')], undefined],
    ['an old page that denies does not count', [item('page-2021'), item('page-2024', 'high', 'contradicts')], '2021'],
    ['a reported fact shows the year too', [item('blog-2019', 'medium')], '2019'],
    ['the year of what carries the status', [item('page-2021'), item('blog')], '2021'],
  ] as const)('%s', (_name, evidence, year) => {
    expect(standing(evidence).year).toBe(year);
  });
});
