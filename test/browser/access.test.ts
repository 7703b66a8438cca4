/** One page of each kind: no violation that axe-core knows, no sideways scroll, no complaint of the browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { browsing, leave } from '../helpers/browsing.ts';

const { visit } = browsing();
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const kinds = [
  '/', '/which-portal/', '/sign-in/', '/register/', '/regions/', '/regions/arizona/', '/regions/alabama/', '/regions/idaho/',
  '/portals/', '/portals/onehealthport/', '/portals/payment-integrity/', '/messages/', '/messages/id-or-password-incorrect/',
  '/faq/', '/glossary/', '/sources/', '/search/', '/about/', '/safety/', '/check-address/', '/404.html',
  '/desk-reference/', '/regions/arizona/desk-reference/', '/portals/provider-express/desk-reference/',
];

describe.each([
  { width: 1280, dark: false },
  { width: 320, dark: true },
])('at $width px, dark: $dark', (view) => {
  test.each(kinds)('%s', async (path) => {
    const visited = await visit(path, view);
    const { page, complaints } = visited;
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      const { violations: found } = await runner.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    await leave(visited);
  });
});
