/** What a page must be to every reader, as far as a machine can see. */
import { afterAll, beforeAll, expect, test } from 'vitest';
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

/**
 * Looks at pages one after the other, in one tab.
 * @param look what each has to be
 */
function lookAt(paths: string[], view: View, look: (visited: Visit) => Promise<void>): void {
  const { visit, turnTo } = browsing();
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit('/404.html', view);
  });
  afterAll(() => leave(visited));
  test.each(paths)('%s', async (path) => {
    await turnTo(visited, path);
    await look(visited);
  });
}

/** No violation that axe-core knows, no sideways scroll and no complaint of the browser. */
export const noBarrier = (paths: string[], view: View): void =>
  lookAt(paths, view, async (visited) => {
    const { page } = visited;
    expect(await axeViolations({ run: runIn(page), inject: injectIn(page) })).toEqual([]);
    await fitsAndIsContent(visited);
  });

/** No sideways scroll and no complaint of the browser. */
export const noSidewaysScroll = (paths: string[], view: View): void => lookAt(paths, view, fitsAndIsContent);
