import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, rulesFor, type Rules } from '../headers/headers.ts';
import { hashesOfSite } from '../headers/policy.ts';

type Before = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Sets the headers that a host of the site should send: see `src/headers/`. The policy names what stands in the pages,
 * so a new build in the same folder gets a new one.
 */
export function withHeaders(dist: string): Before {
  let known: { build: string; rules: Rules } | undefined;
  return (request, response) => {
    const build = buildIn(dist);
    if (known?.build !== build) known = { build, rules: rulesFor(hashesOfSite(dist)) };
    for (const [name, value] of headersOf(known.rules, request.url ?? '/')) response.setHeader(name, value);
    return false;
  };
}

/** Tells one build from the next in the same place; empty for the moment in which there is none. */
function buildIn(dist: string): string {
  const home = statSync(join(dist, 'index.html'), { throwIfNoEntry: false });
  return home ? `${home.ino}-${home.mtimeMs}` : '';
}

/**
 * Serves a built site as a plain host would: files, folders, and 404.html for the rest. Looks at the folder at every
 * request, so that a build that takes its place meanwhile is served whole.
 *
 * @param dist folder of the built site
 * @param base where the site stands, for example `/` or `/guide/`
 * @param port 0 for any free one
 * @param before sees each request first: may set headers, or answer it and return true
 * @returns the running server and its address
 */
export async function serve(
  dist: string,
  base = '/',
  port = 0,
  before: Before = () => false,
): Promise<{ server: Server; address: string }> {
  // Without `dev`, sirv remembers the size of every file from the start, and cuts a longer one off.
  const files = sirv(dist, { etag: true, dev: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const missing = () =>
      void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf404(dist));
    if (before(request, response)) return;
    const url = request.url ?? '/';
    if (!url.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length);
    return files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}${prefix}/` };
}

function pageOf404(dist: string): Buffer | string {
  try {
    return readFileSync(join(dist, '404.html'));
  } catch {
    return 'Nothing is here at the moment: the site is being built. Reload the page.';
  }
}
