import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tab } from './tab.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe-core finds on the page: WCAG 2.2 A and AA and its best practices, and contrast at the AAA level (7:1).
 * @param only the rules to run, if not all
 * @returns a line for each rule that is broken
 */
export async function axeViolations(tab: Pick<Tab, 'run' | 'inject'>, only?: string[]): Promise<string[]> {
  await tab.inject(source);
  return tab.run(async (runOnly) => {
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
    const chosen = runOnly ? { runOnly } : { rules };
    const { violations } = await axe.run({ ...chosen, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 200))
          .join(' | ')}`,
    );
  }, only);
}
