import { readHtml } from '../../src/html/read.ts';
import { Elements } from '../../src/slim/elements.ts';
import type { PageContent } from '../../src/slim/match.ts';
import { effectsOf } from '../../src/slim/script-effects.ts';

/** What slim knows of a page: its elements, and what a script of it may change. */
export function contentOf(html: string, script = ''): PageContent {
  const elements = new Elements();
  elements.add(readHtml(html));
  return { elements, effects: effectsOf([script]) };
}
