/** Set-up on machines whose npm has settings of its own: it works, or one line says what is missing and how to mend it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeSupply } from '../../src/commands/supply.ts';
import { outsideVitest, project } from '../helpers/project.ts';

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.0.0' },
    'node_modules/vitest': { version: '5.0.0', dev: true },
    'node_modules/node-for-here': { version: '24.0.0', optional: true },
  },
};

/**
 * Stands in for npm: notes what it was asked, and puts in place what the test says, less what its settings leave out, unless
 * the command line says otherwise. The last test of this part holds the same words against the real npm.
 */
const npm = `
  const { cpSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
  const asked = process.argv.slice(2);
  writeFileSync('asked.json', JSON.stringify(asked));
  const { NODE_ENV, npm_config_omit = '', npm_config_engine_strict } = process.env;
  if (npm_config_engine_strict === 'true' && !asked.includes('--engine-strict=false')) process.exit(1);
  cpSync('brought', 'node_modules', { recursive: true });
  const list = 'node_modules/.package-lock.json';
  const { packages } = JSON.parse(readFileSync(list, 'utf8'));
  const omitted = (kind) => npm_config_omit.includes(kind) && !asked.includes('--include=' + kind);
  for (const [path, { dev, optional }] of Object.entries(packages))
    if ((dev && (omitted('dev') || (NODE_ENV === 'production' && !asked.includes('--include=dev')))) || (optional && omitted('optional')))
      delete packages[path];
  writeFileSync(list, JSON.stringify({ packages }));
  if (!packages['node_modules/node-for-here']) rmSync('node_modules/.bin/node', { force: true });`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  mkdirSync(join(folder, 'src/commands'), { recursive: true });
  cpSync(join(project, 'src/commands/ensure-installed.mjs'), join(folder, 'src/commands/ensure-installed.mjs'));
  writeFileSync(join(folder, 'npm.cjs'), npm);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockfile));
  // Newer than any Node that runs this: as on a machine with an old one.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '>=99.2' } }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes what npm has put into a folder, without the packages whose names are given. */
function fill(name: string, ...without: string[]): void {
  const packages = Object.fromEntries(
    Object.entries(lockfile.packages).filter(([path]) => !without.some((each) => path.endsWith(each))),
  );
  mkdirSync(join(folder, name, '.bin'), { recursive: true });
  writeFileSync(join(folder, name, '.package-lock.json'), JSON.stringify({ packages }));
  if (!without.includes('node-for-here')) writeFileSync(join(folder, name, '.bin/node'), '');
}

function run(env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'src/commands/ensure-installed.mjs')], {
    encoding: 'utf8',
    env: { ...outsideVitest(), npm_execpath: join(folder, 'npm.cjs'), ...env },
  });
  const asked = join(folder, 'asked.json');
  return {
    status,
    stdout,
    stderr,
    asked: existsSync(asked) ? (JSON.parse(readFileSync(asked, 'utf8')) as string[]) : undefined,
  };
}

describe.each<[string, Record<string, string>, string]>([
  ['NODE_ENV=production', { NODE_ENV: 'production' }, 'vitest'],
  ['omit=dev', { npm_config_omit: 'dev' }, 'vitest'],
  ['omit=optional', { npm_config_omit: 'optional' }, 'node-for-here'],
  ['engine-strict=true', { npm_config_engine_strict: 'true' }, 'astro'],
])('%s', (_, env, left) => {
  test('npm is told all that is needed, once', () => {
    fill('node_modules', left);
    fill('brought');
    expect(run(env)).toMatchObject({ status: 0, stderr: '' });
    rmSync(join(folder, 'asked.json'));
    expect(run(env)).toEqual({ status: 0, stdout: '', stderr: '', asked: undefined });
  });

  test('told nothing, npm would leave something out, or refuse', () => {
    fill('brought');
    const { status } = spawnSync(process.execPath, [join(folder, 'npm.cjs'), 'ci'], {
      cwd: folder,
      env: { ...outsideVitest(), ...env },
    });
    const list = join(folder, 'node_modules/.package-lock.json');
    const complete =
      status === 0 && `node_modules/${left}` in (JSON.parse(readFileSync(list, 'utf8')) as typeof lockfile).packages;
    expect(complete).toBe(false);
  });
});

test('what npm is told overrules its settings', () => {
  fill('brought');
  const { asked } = run();
  expect(asked?.[0]).toBe('ci');
  expect(asked).toEqual(expect.arrayContaining(['--include=dev', '--include=optional', '--engine-strict=false']));
  // The same words, given to the real npm with the opposite settings.
  const config = (key: string) =>
    spawnSync('npm', ['config', 'get', key, ...(asked ?? []).slice(1)], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: {
        ...outsideVitest(),
        NODE_ENV: 'production',
        npm_config_omit: 'dev\n\noptional',
        npm_config_engine_strict: 'true',
      },
    }).stdout.trim();
  expect(config('engine-strict')).toBe('false');
  expect(config('include')).toBe('dev,optional');
});

describe('where it cannot be had', () => {
  test('a package that npm leaves out all the same is named', () => {
    fill('brought', 'vitest');
    expect(run()).toMatchObject({
      status: 1,
      stderr: 'npm ci left out vitest: look for "omit" in "npm config ls", remove it, then try again.\n',
    });
  });

  test('an old Node for whose machine npm has no other is named', () => {
    fill('brought', 'node-for-here');
    expect(run()).toMatchObject({
      status: 1,
      stderr: `Node ${process.versions.node} is too old, and npm has none for this machine: install Node 99.2 or newer, then try again.\n`,
    });
  });

  test('a Node that is new enough needs no other', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '>=20.1' } }));
    fill('node_modules', 'node-for-here');
    expect(run()).toEqual({ status: 0, stdout: '', stderr: '', asked: undefined });
  });

  test('npm itself fails', () => {
    writeFileSync(join(folder, 'npm.cjs'), 'process.exit(1)');
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^npm ci failed: .*\n$/) as string });
  });
});

test('the list of packages is whole, whatever npm leaves out', () => {
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(project, name), join(folder, name));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('npm_config_omit', 'optional');
  try {
    writeSupply(folder, folder);
  } finally {
    vi.unstubAllEnvs();
  }
  const listed = (of: string) => readFileSync(join(of, 'sbom.cdx.json'), 'utf8');
  expect(listed(folder)).toBe(listed(project));
});
