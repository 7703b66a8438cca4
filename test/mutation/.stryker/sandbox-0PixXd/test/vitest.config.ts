// @ts-nocheck
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['{unit,content,setup,site,browser}/**/*.test.ts'],
    globalSetup: './helpers/build-once.ts',
    reporters: ['default', './helpers/summary-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
