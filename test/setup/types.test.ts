import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { outsideVitest, project } from '../helpers/project.ts';

test('types are right, in TypeScript and in Astro files', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'warning'],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...outsideVitest(), ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  expect(stdout).toContain('0 errors');
  expect(status, stdout).toBe(0);
});
