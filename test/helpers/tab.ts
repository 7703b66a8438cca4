import type { Page } from 'puppeteer-core';

/** What a journey may do in a browser, whatever the engine. */
export interface Tab {
  /** Opens an address of the site. */
  goto(path: string): Promise<void>;
  /** Runs a function in the page and gives back what it returns or resolves to. It may use nothing but its arguments. */
  run<Args extends unknown[], Result>(inPage: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Runs a library in the page, past its policy. */
  inject(source: string): Promise<void>;
  /** A real click in the middle of an element. */
  click(selector: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Escape' | 'ArrowDown'): Promise<void>;
  close(): Promise<void>;
}

/** How a page of Puppeteer runs a function; its own types do not see through generic arguments. */
export const runIn =
  (page: Page): Tab['run'] =>
  (inPage, ...args) =>
    page.evaluate(inPage as (...all: unknown[]) => never, ...args);

export const injectIn =
  (page: Page): Tab['inject'] =>
  async (source) =>
    void (await page.evaluate(source));

/** Waits until a function in the page says so. @throws after twenty seconds, naming what was waited for */
export async function until<Args extends unknown[]>(
  tab: Tab,
  what: string,
  inPage: (...args: Args) => boolean | undefined,
  ...args: Args
): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    // A page that is just being left cannot answer: ask again.
    if (await tab.run(inPage, ...args).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited twenty seconds, and still not: ${what}`);
}

export const arrived = (tab: Tab, path: string) =>
  until(tab, `at ${path}`, (expected) => location.pathname === expected && document.readyState === 'complete', path);
