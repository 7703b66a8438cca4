import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, rulesFor } from '../headers/headers.ts';
import { hashesOfSite } from '../headers/policy.ts';

/** Sets the headers that a host of the site should send: see `src/headers/`. */
export function withHeaders(dist: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const rules = rulesFor(hashesOfSite(dist));
  return (request, response) => {
    for (const [name, value] of headersOf(rules, request.url ?? '/')) response.setHeader(name, value);
    return false;
  };
}

/**
 * Serves a built site as a plain host would: files, folders, and 404.html for the rest.
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
  before: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<{ server: Server; address: string }> {
  const files = sirv(dist, { etag: true });
  const notFound = readFileSync(join(dist, '404.html'));
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
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
