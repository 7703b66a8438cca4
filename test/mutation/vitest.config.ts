/** The tests of single functions, for Stryker: those that need neither a browser nor a built site. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['unit/**/*.test.ts'],
    // These look at the project's files, not at what its functions do.
    exclude: ['unit/{imports,workflows,issue-forms,readme,chosen-pages}.test.ts'],
  },
});
