// @ts-nocheck
import { expect, test } from 'vitest';
import { reviewDue } from '../../src/data/review.ts';

test('a review is due after 90 days for what ages fast, after 180 for the rest', () => {
  expect(reviewDue('2026-11-22', 'fast')).toBe('2027-02-20');
  expect(reviewDue('2026-11-22', 'slow')).toBe('2027-05-21');
});

test('leap days and ends of years count like any day', () => {
  expect(reviewDue('2027-12-31', 'fast')).toBe('2028-03-30');
});
