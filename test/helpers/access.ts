/** What a page must be to every reader, as far as a machine can see. */
import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { browsing, leave } from './browsing.ts';
import { injectIn, runIn } from './tab.ts';

/** No violation, no sideways scroll and no complaint of the browser. */
export function noBarrier(paths: string[], view: { width: number; dark: boolean }): void {
  const { visit } = browsing();
  test.each(paths)('%s', async (path) => {
    const visited = await visit(path, view);
    const { page, complaints } = visited;
    expect(await axeViolations({ run: runIn(page), inject: injectIn(page) })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    await leave(visited);
  });
}
