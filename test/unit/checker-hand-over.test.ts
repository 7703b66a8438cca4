// @vitest-environment happy-dom
/** The search box hands an address or a number over to the checker, and nothing else. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkText } from '../../src/addresses/check-text.ts';
import type { Known } from '../../src/addresses/known.ts';
import { checkerBlock } from '../../src/browser/checker/hand-over.ts';
import type { Checker } from '../../src/browser/checker/load.ts';

const page = { href: '/guide/steps/report/', title: 'Report it' };
const known: Known = {
  hosts: [{ host: 'portal.example.com', owner: 'Us', listed: true, use: 'A portal.' }],
  desks: [],
  pages: { portals: page, report: page, password: page, bank: page },
};
const loadChecker = vi.fn<(data: string) => Promise<Checker>>();
vi.mock('../../src/browser/checker/load.ts', () => ({ loadChecker: (data: string) => loadChecker(data) }));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  loadChecker.mockReset().mockResolvedValue({ check: (text) => checkText(text, known), pages: known.pages });
});
afterEach(() => void vi.useRealTimers());

async function handOver(query: string): Promise<HTMLElement | null> {
  document.body.append(...checkerBlock(query, '/guide/'));
  await vi.advanceTimersByTimeAsync(500);
  await vi.dynamicImportSettled();
  return document.querySelector<HTMLElement>('.address-answer');
}

test.each(['my account is locked', 'code 123456', 'Enter a valid 10 digit NPI', ''])(
  '“%s” is left to the search',
  async (query) => {
    expect(await handOver(query)).toBeNull();
    expect(loadChecker).not.toHaveBeenCalled();
  },
);

test.each([
  ['portal.example.com', 'listed'],
  ['https://portal.example.com.evil-host.com/x', 'suspicious'],
  ['call 800 555 0142', 'unlisted'],
])('%s: %s', async (query, verdict) => {
  const block = await handOver(query);
  expect(loadChecker).toHaveBeenCalledWith('/guide/data/checker.json');
  expect(block?.dataset['checkVerdict']).toBe(verdict);
  expect(block?.querySelector('.check-verdict')?.textContent).toContain('our list');
  expect(block?.querySelectorAll('a[href*="evil"]')).toHaveLength(0);
});

test('a sentence that only looks like an address leaves no verdict', async () => {
  expect((await handOver('It closed.Please try again'))?.dataset['checkVerdict']).toBeUndefined();
});

test('without its files the block goes, and the search stays', async () => {
  loadChecker.mockRejectedValue(new Error('offline'));
  expect(await handOver('portal.example.com')).toBeNull();
});

test('an answer to what was typed before is not shown', async () => {
  const [block] = checkerBlock('portal.example.com', '/');
  await vi.advanceTimersByTimeAsync(500);
  expect(block?.dataset['checkVerdict']).toBeUndefined();
  expect(loadChecker).not.toHaveBeenCalled();
});
