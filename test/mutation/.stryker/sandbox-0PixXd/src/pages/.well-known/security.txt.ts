// @ts-nocheck
import { absolute } from '../../site/href.ts';
import { securityContactEnds } from '../../site/meta.ts';
import { paths } from '../../site/paths.ts';

/** How to report a weakness (RFC 9116). A test fails in good time before it expires. */
export function GET() {
  const lines = [
    `Contact: ${absolute(`${paths.about}#report-a-wrong-fact`)}`,
    `Expires: ${securityContactEnds}`,
    'Preferred-Languages: en',
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
