// @vitest-environment happy-dom
/** What the tab's history keeps of what was typed: enough for Back, and no number of a patient or a practice. */
import { beforeEach, expect, test } from 'vitest';
import { recall, remember } from '../../src/browser/search/memory.ts';

beforeEach(() => history.replaceState(null, ''));

test('what was typed comes back, in the box it was typed into', () => {
  remember('home', 'TIN is enrolled');
  expect(recall('home')).toBe('TIN is enrolled');
  expect(recall('header')).toBe('');
});
test('nothing typed, nothing recalled', () => expect(recall('')).toBe(''));
test('an emptied box is forgotten', () => {
  remember('home', 'TIN is enrolled');
  remember('home', '');
  expect(history.state).toEqual({});
  expect(recall('home')).toBe('');
});
test('a page where nothing was typed keeps its state untouched', () => {
  remember('home', '');
  expect(history.state).toBeNull();
});
test('what others keep in the history stays', () => {
  history.replaceState({ scroll: 40 }, '');
  remember('home', 'locked');
  expect(history.state).toEqual({ scroll: 40, search: { box: 'home', query: 'locked' } });
});
test.each([
  ['my TIN 123456789 is pending', 'my TIN … is pending'],
  ['TIN 12-3456789', 'TIN …'],
  ['SSN 123-45-6789, NPI 1234567893', 'SSN …, NPI …'],
  ['SSN 123 45 6789, TIN 12–3456789', 'SSN …, TIN …'],
  ['SSN 123.45.6789, phone (866) 842/3278', 'SSN …, phone …'],
  ['1234567', '…'],
  ['123456', '123456'],
  ['OHID-1001, error 4040', 'OHID-1001, error 4040'],
])('of %j the history keeps %j', (typed, kept) => {
  remember('home', typed);
  expect(history.state).toEqual({ search: { box: 'home', query: kept } });
});
