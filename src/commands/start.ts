/** `npm start`: builds the site, serves it on this machine, and prints its address. PORT chooses the port (4321). */
import { join } from 'node:path';
import { readSettings } from '../site/settings.ts';
import { build } from './build.ts';
import { serve, withHeaders } from './serve.ts';

try {
  await build();
  const dist = join(import.meta.dirname, '../../dist');
  const { base } = readSettings();
  const wanted = Number(process.env['PORT'] ?? 4321);
  const { address } = await serve(dist, base, wanted, withHeaders(dist)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${wanted} is in use by another program: taking a free one.`);
    return serve(dist, base, 0, withHeaders(dist));
  });
  console.log(`\nPortal Access Guide: ${address}\nStop with Ctrl+C.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
