/**
 * Installs what is missing, before any other command. Runs on the system's Node, however old, before anything
 * is installed; so it is plain JavaScript with no dependencies. Does nothing when all is in place.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const project = new URL('../../', import.meta.url);

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, project), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds every package of the lockfile in its version. Optional ones may be for other machines. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !present[path]) || present[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.log('Installing what is missing (once; about half a minute)…');
  // The packages ask for a newer Node than the system may have; the one they get is installed with them.
  const npm = process.env.npm_execpath;
  const options = { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] };
  // Said here, because npm's own settings (NODE_ENV=production, omit, engine-strict) would overrule the project's.
  const wanted = ['--include=dev', '--include=optional', '--engine-strict=false'];
  const quiet = ['ci', ...wanted, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...quiet], options)
    : spawnSync('npm', quiet, { ...options, shell: true });
  if (status !== 0) {
    console.error('npm ci failed: see above. Check that the npm registry can be reached, then try again.');
    process.exit(1);
  }
}
