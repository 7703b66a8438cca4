/** The tests of single functions, for Stryker: those that need neither a browser nor a built site, and no second. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['unit/**/*.test.ts'],
    exclude: ['unit/{imports,workflows,slim,links}.test.ts'],
  },
});
