/** Before any journey: builds the site, serves it, and starts Orca on a display of its own. */
import type { TestProject } from 'vitest/node';
import { serve, withHeaders } from '../../src/commands/serve.ts';
import buildOnce from '../helpers/build-once.ts';
import { dist } from '../helpers/project.ts';
import { startSession } from './session.ts';

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildOnce();
  const { server, address } = await serve(dist, '/', 0, withHeaders(dist));
  const { env, log, stop } = await startSession();
  provide('heard', { env, log, address });
  return async () => {
    await stop();
    server.close();
  };
}
