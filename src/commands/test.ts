/**
 * `npm test`: every test, with the pinned Node. Arguments go to Vitest: `npm test -- unit`.
 * `npm run test:all`: the same with every page (`--all-pages`) and every engine that is installed (`--all-engines`).
 * `npm run test:browsers`: the journeys alone in every engine (`--all-engines`).
 * `npm run test:looks`: pictures of every kind of page in every view (`--all-views`).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const vitest = join(project, 'node_modules/vitest/vitest.mjs');
const options = { '--all-engines': 'ALL_ENGINES', '--all-pages': 'ALL_PAGES', '--all-views': 'ALL_VIEWS' };
const args = process.argv.slice(2);
const chosen = Object.entries(options).filter(([option]) => args.includes(option));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'test/vitest.config.ts', ...args.filter((arg) => !(arg in options))],
  {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...Object.fromEntries(chosen.map(([, name]) => [name, '1'])) },
  },
);
process.exitCode = status ?? 1;
