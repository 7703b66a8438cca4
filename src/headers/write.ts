/** Writes policy and headers into a built site. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forNetlify, forNginx } from './formats.ts';
import { rulesFor } from './headers.ts';
import { withPolicy } from './policy.ts';

/**
 * @param dist folder of the built site
 * @param base where the site stands, ending in a slash
 */
export function writeHeaders(dist: string, base: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const path = join(dist, file);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
  }
  const rules = rulesFor(dist);
  writeFileSync(join(dist, '_headers'), forNetlify(rules, base));
  writeFileSync(join(dist, 'nginx-headers.conf'), forNginx(rules, base));
}
