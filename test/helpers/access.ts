/** What a page must be to every reader, as far as a machine can see. */
import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { browsing, leave, type Visit } from './browsing.ts';
import { injectIn, runIn } from './tab.ts';

interface View {
  width: number;
  dark: boolean;
}

async function fitsAndIsContent({ page, complaints }: Visit): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(complaints).toEqual([]);
}

/** No violation that axe-core knows, no sideways scroll and no complaint of the browser. */
export function noBarrier(paths: string[], view: View): void {
  const { visit } = browsing();
  test.each(paths)('%s', async (path) => {
    const visited = await visit(path, view);
    const { page } = visited;
    expect(await axeViolations({ run: runIn(page), inject: injectIn(page) })).toEqual([]);
    await fitsAndIsContent(visited);
    await leave(visited);
  });
}

/** No sideways scroll and no complaint of the browser. */
export function noSidewaysScroll(paths: string[], view: View): void {
  const { visit } = browsing();
  test.each(paths)('%s', async (path) => {
    const visited = await visit(path, view);
    await fitsAndIsContent(visited);
    await leave(visited);
  });
}
