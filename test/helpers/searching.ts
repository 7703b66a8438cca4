/** What a reader does with the search, in a browser. */
import type { Visit } from './browsing.ts';

export const results = '[data-search-results][data-search-state=done]';

/** Puts a text into a box of the search as a paste does, and waits for the answer. */
export async function type(view: Visit, box: string, text: string): Promise<void> {
  await view.page.focus(box);
  await view.page.evaluate(
    (selector, value) => {
      const input = document.querySelector<HTMLTextAreaElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    box,
    text,
  );
  await view.page.waitForSelector(results);
}
/** The search notes in the history what was typed, which the driver takes for a navigation: so wait for the address. */
export const arrive = ({ page }: Visit, path: string) =>
  page.waitForFunction((expected) => location.pathname === expected && document.readyState === 'complete', {}, path);
export const firstResult = ({ page }: Visit) =>
  page.$eval(`${results} a`, (link) => new URL((link as HTMLAnchorElement).href).pathname);
