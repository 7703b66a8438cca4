/** A review that is overdue says so on the day itself, without a new build. */
import { describe, expect, test } from 'vitest';
import { browsing, leave } from '../helpers/browsing.ts';

const { visit } = browsing();
const shown = '.overdue:not([hidden])';

/** Opens a page on another day than today. */
async function on(day: string, path: string) {
  const view = await visit('/404.html');
  await view.page.evaluateOnNewDocument((fake) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...args: []) {
        super(...(args.length > 0 ? args : ([fake] as unknown as [])));
      }
    } as DateConstructor;
  }, `${day}T09:00:00`);
  await view.page.goto(new URL(path, view.page.url()).href, { waitUntil: 'load' });
  return view;
}

describe.each([
  '/regions/arizona/',
  '/messages/id-or-password-incorrect/',
  '/faq/',
  '/regions/arizona/desk-reference/',
])('%s', (path) => {
  test('says nothing up to the due day, and speaks from the next day on', async () => {
    const first = await visit(path);
    const due = await first.page.$eval('.overdue', (notice) => (notice as HTMLElement).dataset['reviewDue'] ?? '');
    expect(due).toMatch(/^20\d\d-\d\d-\d\d$/);
    await leave(first);

    const onDue = await on(due, path);
    expect(await onDue.page.$(shown)).toBeNull();
    await leave(onDue);

    const next = new Date(`${due}T12:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    const after = await on(next.toISOString().slice(0, 10), path);
    expect(await after.page.$eval(shown, (notice) => notice.textContent)).toContain('This review is overdue.');
    await leave(after);
  });
});

test('without JavaScript the due day is printed, and nothing claims to be overdue', async () => {
  const view = await visit('/regions/arizona/', { script: false });
  expect(await view.page.$(shown)).toBeNull();
  expect(await view.page.$eval('.review', (review) => review.textContent)).toMatch(
    /Next review due by [A-Z][a-z]+ \d+, 20\d\d/,
  );
  await leave(view);
});
