/** Writes policy and headers into a built site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from '../html/read.ts';
import { forNetlify, forNginx } from './formats.ts';
import { rulesFor } from './headers.ts';
import { hashesOf, together, withPolicy } from './policy.ts';

/**
 * @param dist folder of the built site
 * @param base where the site stands, ending in a slash
 */
export function writeHeaders(dist: string, base: string): void {
  const all = htmlFiles(dist).map((file) => {
    const path = join(dist, file);
    const html = readFileSync(path, 'utf8');
    const hashes = hashesOf(html);
    writeFileSync(path, withPolicy(html, hashes));
    return hashes;
  });
  const rules = rulesFor(together(all));
  writeFileSync(join(dist, '_headers'), forNetlify(rules, base));
  writeFileSync(join(dist, 'nginx-headers.conf'), forNginx(rules, base));
}
