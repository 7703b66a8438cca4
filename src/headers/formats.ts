/** The same rules in the words of each host. */
import type { Rules } from './headers.ts';

/**
 * `_headers`, for Netlify and Cloudflare. Both let pages be revalidated by themselves, so only hashed files need a rule;
 * a second rule for the same file would join the values.
 */
export function forNetlify({ all, cache }: Rules, base: string): string {
  const hashed = cache.filter(({ path }) => path !== '/');
  return [
    `${base}*`,
    ...all.map(([name, value]) => `  ${name}: ${value}`),
    ...hashed.flatMap(({ path, value }) => [`${base}${path.slice(1)}*`, `  Cache-Control: ${value}`]),
    '',
  ].join('\n');
}

/** A piece of an nginx `server` block. In nginx a location with an `add_header` of its own loses the outer ones, so each has all. */
export function forNginx({ all, cache }: Rules, base: string): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  const location = ({ path, value }: Rules['cache'][number]) =>
    [
      `location ${base}${path.slice(1)} {`,
      ...[...all, ['Cache-Control', value] as const].map(
        ([name, text]) => `    add_header ${name} ${quoted(text)} always;`,
      ),
      '    try_files $uri $uri/index.html =404;',
      '}',
    ].join('\n');
  return [
    '# Written by the build. Include it in a server block that sets `root` to the folder of the site.',
    'charset utf-8;',
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    ...cache.map(location),
    '',
  ].join('\n');
}
