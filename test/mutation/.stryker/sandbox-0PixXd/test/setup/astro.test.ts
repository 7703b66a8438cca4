/** What takes a run of Astro's own tools. In one file, because two runs at once would share Astro's cache. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideVitest, project } from '../helpers/project.ts';

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', env: { ...outsideVitest(), ASTRO_TELEMETRY_DISABLED: '1', ...env } });

test('types are right, in TypeScript and in Astro files', () => {
  const { status, stdout } = run(['node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'warning']);
  expect(stdout).toContain('0 errors');
  expect(status, stdout).toBe(0);
});

test('under another base, every internal link keeps to it', () => {
  const out = mkdtempSync(join(tmpdir(), 'base-'));
  try {
    const { status, stderr } = run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], { BASE_PATH: '/guide/', SITE_URL: 'https://host.example' });
    expect(status, stderr).toBe(0);
    const links = globSync('**/*.html', { cwd: out }).flatMap((file) =>
      [...readFileSync(join(out, file), 'utf8').matchAll(/\b(?:href|src|data-base|data-page)="(\/[^"]*)"/g)].map(([, to]) => `${file} → ${to}`),
    );
    expect(links.length).toBeGreaterThan(5_000);
    expect(links.filter((link) => !link.includes('→ /guide/'))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
