/** Changes to the markup of a built page. But for the heads of rows, readers do not see them. */
import { createHash } from 'node:crypto';
import type { HTMLElement } from '../html/read.ts';

/**
 * Starlight's own: who made the page, the title, description and address once more (whoever shows a link falls back to the
 * plain ones), a picture that there is none of, marks for the script that remembers the navigation.
 */
const unneeded = 'meta[name=generator], meta[name="twitter:card"], meta[property^="og:"], sl-sidebar-restore';

/** Markdown knows no headers of rows: the first cell of a row is one, and is spoken with the others. Then each says its direction. */
export function nameRows(page: HTMLElement): void {
  for (const head of page.querySelectorAll('thead th')) head.setAttribute('scope', 'col');
  for (const row of page.querySelectorAll('tbody tr')) {
    const cell = row.firstElementChild;
    if (cell?.tagName !== 'TD') continue;
    cell.tagName = 'th';
    cell.setAttribute('scope', 'row');
  }
}

/** Firefox stops at whatever scrolls, and has no name for it. The links inside scroll it. */
export function passOverNavigation(page: HTMLElement): void {
  page.querySelector('sl-sidebar-pane')?.setAttribute('tabindex', '-1');
}

export function removeUnneeded(page: HTMLElement): void {
  for (const element of page.querySelectorAll(unneeded)) element.remove();
}

/**
 * Style attributes become classes: the policy need not allow any, and one rule serves all pages.
 * @returns the rule of each class by its name
 */
export function styleAttributesAsClasses(page: HTMLElement): Map<string, string> {
  const rules = new Map<string, string>();
  for (const element of page.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    const name = `s-${createHash('sha256').update(style).digest('hex').slice(0, 4)}`;
    rules.set(name, `.${name}{${style}}`);
    element.removeAttribute('style');
    element.classList.add(name);
  }
  return rules;
}
