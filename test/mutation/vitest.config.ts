/** The tests of the model, the rules and the search, for Stryker: those that need no browser and build no site. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A mutant is killed by the first test that fails: the tests of single functions are quickest, those of the whole content last. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification) => (moduleId.includes('/unit/') ? 0 : 1_000_000) + statSync(moduleId).size;
    return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b)));
  }
}

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['unit/**/*.test.ts', 'content/**/*.test.ts', 'site/{search,search-quality,export}.test.ts'],
    exclude: ['unit/{imports,workflows,slim,links}.test.ts', 'content/build.test.ts'],
    sequence: { sequencer: QuickFirst },
  },
});
