/** The tests of the model, the rules and the search, for Stryker: those that need no browser and build no site. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['unit/**/*.test.ts', 'content/**/*.test.ts', 'site/{search,search-quality,export}.test.ts'],
    exclude: ['unit/{imports,workflows,slim,links}.test.ts', 'content/build.test.ts'],
  },
});
