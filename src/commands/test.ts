/**
 * `npm test`: every test, with the pinned Node. Arguments go to Vitest: `npm test -- unit`.
 * `npm run test:browsers`: the journeys in every engine that is installed (`--all-engines`).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const vitest = join(project, 'node_modules/vitest/vitest.mjs');
const args = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...args.filter((arg) => arg !== '--all-engines')], {
  cwd: project,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, ...(args.includes('--all-engines') && { ALL_ENGINES: '1' }) },
});
process.exitCode = status ?? 1;
