// @vitest-environment happy-dom
/** What the tab's history keeps of what was typed: enough for Back, and no number of a patient or a practice. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBox } from '../../src/browser/search/box.ts';
import { keepTyped, recall, remember } from '../../src/browser/search/memory.ts';

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

describe('while somebody types', () => {
  let element: HTMLElement;
  let input: HTMLTextAreaElement;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const kept = (query: string) => ({ search: { box: 'home', query } });

  beforeEach(() => {
    vi.useFakeTimers();
    element = makeBox({ name: 'home', label: 'Paste the message' });
    document.body.replaceChildren(element);
    input = element.querySelector('textarea') as HTMLTextAreaElement;
    keepTyped(element, input, 'home');
  });
  afterEach(() => void vi.useRealTimers());

  test.each(['click', 'focusout'])('on %s, the text is kept at once, without the spaces around it', (event) => {
    type('lock');
    type('  locked ');
    expect(history.state).toEqual(kept('lock'));
    element.dispatchEvent(new Event(event));
    expect(history.state).toEqual(kept('locked'));
  });
  test('the first letter or a paste is kept at once, what follows after a pause that each letter begins anew', () => {
    type('lock');
    expect(history.state).toEqual(kept('lock'));
    vi.advanceTimersByTime(399);
    type('locked');
    vi.advanceTimersByTime(399);
    expect(history.state).toEqual(kept('lock'));
    vi.advanceTimersByTime(1);
    expect(history.state).toEqual(kept('locked'));
  });
  test('Safari’s limit of 100 changes in 30 seconds is not reached, however the keys fall', () => {
    const replace = vi.spyOn(history, 'replaceState');
    for (const gap of [50, 399, 401, 1_000]) {
      replace.mockClear();
      for (let time = 0, letter = 0; time < 30_000; time += gap, letter += 1) {
        type(`letter ${letter}`);
        vi.advanceTimersByTime(gap);
      }
      expect(replace.mock.calls.length, `a key every ${gap} ms`).toBeLessThan(100);
    }
  });
  test('another box that is empty forgets nothing of this one', () => {
    remember('home', 'locked');
    remember('header', '');
    expect(recall('home')).toBe('locked');
  });
  test('leaving the page within the pause keeps it; after it there is nothing to do', () => {
    type('lock');
    type('locked');
    dispatchEvent(new Event('pagehide'));
    expect(history.state).toEqual(kept('locked'));
    history.replaceState(null, '');
    dispatchEvent(new Event('pagehide'));
    expect(history.state).toBeNull();
  });
  test.each([
    [true, 'TIN 12-3456789', 'TIN …', 1],
    [true, 'locked', 'locked', 0],
    [false, 'TIN 12-3456789', 'TIN 12-3456789', 0],
  ])('a page that comes back (kept by the browser: %s) with %j shows %j', (persisted, left, shown, answers) => {
    input.value = left;
    const answered = vi.fn();
    input.addEventListener('input', answered);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    expect(input.value).toBe(shown);
    expect(answered).toHaveBeenCalledTimes(answers);
  });
});
