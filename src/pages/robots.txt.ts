import { href } from '../site/href.ts';

/** Everything may be read. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), import.meta.env.SITE).href}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
