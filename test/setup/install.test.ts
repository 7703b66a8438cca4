import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../helpers/project.ts';

const read = (file: string) => readFileSync(join(project, file), 'utf8');
const run = (command: string, args: string[]) =>
  spawnSync(command, args, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });

test('npm ci accepts the lockfile', () => {
  const { status, stderr } = run('npm', ['ci', '--dry-run', '--no-audit', '--no-fund']);
  expect(stderr).not.toMatch(/Missing:/);
  expect(status).toBe(0);
});

test.each(['', 'test/mutation/', 'test/observatory/'])('the lockfile in ./%s holds no download addresses', (folder) => {
  expect(read(`${folder}package-lock.json`)).not.toMatch(/"resolved"/);
  expect(read(`${folder}.npmrc`)).toContain('omit-lockfile-registry-resolved=true');
});

test('every version is exact', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(versions.length).toBeGreaterThan(15);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('tests run on the Node that is pinned for this machine, whatever the system has', () => {
  const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> };
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const pinned =
    optionalDependencies[`node-${platform}-${process.arch}`] ??
    optionalDependencies[`node-bin-${platform}-${process.arch}`];
  expect(process.versions.node).toBe(pinned);
});

test('a second run installs nothing', () => {
  const { status, stdout } = run(process.execPath, ['src/commands/ensure-installed.mjs']);
  expect([status, stdout]).toEqual([0, '']);
});
