import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['journeys/*.test.ts'],
    globalSetup: './setup.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One keyboard, one voice.
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
