/** `npm test`: every test, with the pinned Node. Arguments go to Vitest: `npm test -- unit`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const vitest = join(project, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)], {
  cwd: project,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
