/**
 * `npm run test:heard`: the journeys by ear. Orca reads the built site in Firefox and Chromium; what it says is compared with what a
 * reader has to hear. Arguments go to Vitest: `npm run test:heard -- dialog`. HEARD_ALOUD=1 prints all that is said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefoxPath } from '../helpers/firefox.ts';

const programs = ['orca', 'Xvfb', 'dbus-daemon', 'openbox', 'xdotool', 'xclip'];
const folders = (process.env['PATH'] ?? '').split(delimiter);
const missing = [
  ...programs.filter((name) => !folders.some((folder) => existsSync(join(folder, name)))),
  ...(firefoxPath ? [] : ['firefox']),
];

if (missing.length > 0) {
  console.log(`Skipped: nobody can listen here without ${missing.join(', ')}. On Debian, as root: .ci/screen-reader`);
} else {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const args = [vitest, 'run', '--config', config, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}
