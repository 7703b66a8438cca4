/**
 * Installs what is missing, before any other command. Runs on the system's Node, however old, before anything
 * is installed; so it is plain JavaScript with no dependencies. Does nothing when all is in place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const project = new URL('../../', import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, project), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The packages of the lockfile that node_modules lacks in their version. Optional ones may be for other machines. */
function missing() {
  const wanted = packagesOf('package-lock.json') ?? {};
  const present = packagesOf('node_modules/.package-lock.json') ?? {};
  return Object.entries(wanted)
    .filter(
      ([path, { version, optional }]) =>
        path !== '' && !(optional && !present[path]) && (!present[path] || present[path].version !== version),
    )
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/** Whether the next command gets a Node that can run it: the one that npm installs here, or a new one of the system. */
function hasNode() {
  if (existsSync(new URL('node_modules/.bin/node', project))) return true;
  const parts = (version) => version.replace(/^\D*/, '').split('.').map(Number);
  const [major, minor] = parts(process.versions.node);
  const [leastMajor, leastMinor = 0] = parts(engines.node);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Runs `npm ci`. @returns whether it went well */
function install() {
  console.log('Installing what is missing (once; about half a minute)…');
  // The packages ask for a newer Node than the system may have; the one they get is installed with them.
  const npm = process.env.npm_execpath;
  const options = { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] };
  // Said here, because npm's own settings (NODE_ENV=production, omit, engine-strict) would overrule the project's.
  const wanted = ['--include=dev', '--include=optional', '--engine-strict=false', '--bin-links=true'];
  const quiet = ['ci', ...wanted, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...quiet], options)
    : spawnSync('npm', quiet, { ...options, shell: true });
  return status === 0;
}

/** @returns what a person should do, in one line; nothing when all is in place */
function trouble() {
  if (missing().length === 0 && hasNode()) return undefined;
  if (!install()) return 'npm ci failed: see above. Check that the npm registry can be reached, then try again.';
  const [first] = missing();
  if (first) return `npm ci left out ${first}: look for "omit" in "npm config ls", remove it, then try again.`;
  if (hasNode()) return undefined;
  return `Node ${process.versions.node} is too old, and npm has none for this machine: install Node ${engines.node.replace('>=', '')} or newer, then try again.`;
}

const words = trouble();
if (words) {
  console.error(words);
  process.exitCode = 1;
}
