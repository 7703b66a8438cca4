import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/data/status.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import type { SourceKind } from '../../src/schemas/labels.ts';

const kinds: Record<string, SourceKind> = {
  page: 'official',
  blog: 'secondary',
  suite: 'test-texts',
  article: 'start-article',
};
const kindOf = (id: string) => kinds[id] as SourceKind;
const item = (
  source: string,
  confidence: Evidence['confidence'],
  stance: Evidence['stance'] = 'supports',
): Evidence => ({ source, confidence, stance, says: 'x' });

describe('the status of an entry', () => {
  test.each([
    ['an official page that was read', [item('page', 'high')], 'official'],
    ['an old official page', [item('page', 'medium')], 'reported'],
    ['a secondary page, however sure', [item('blog', 'high')], 'reported'],
    ['test texts', [item('suite', 'medium')], 'reported'],
    ['the article alone', [item('article', 'low')], 'article-only'],
    ['the article and a secondary page', [item('article', 'low'), item('blog', 'low')], 'reported'],
    [
      'the article, denied by an official page',
      [item('article', 'low'), item('page', 'high', 'contradicts')],
      'contradicted',
    ],
    ['official pages that disagree', [item('page', 'high'), item('page', 'high', 'contradicts')], 'official'],
    [
      'the article, denied by a weak page only',
      [item('article', 'low'), item('blog', 'low', 'contradicts')],
      'article-only',
    ],
  ] as const)('%s', (_name, evidence, status) => {
    expect(statusOf(evidence, kindOf)).toBe(status);
  });

  test('ended wins over everything', () => {
    expect(statusOf([item('page', 'high')], kindOf, true)).toBe('ended');
  });
});
