import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends the run with the one line that every reader and machine understands: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: ReturnType<TestCase['result']>['state']) =>
      cases.filter((test) => test.result().state === state).length;
    // A file that could not even start, and an error outside of any test, count as failures too.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped');
    process.on('exit', (code) => {
      // A run that could not start, because the build failed, has no failed test to count.
      const failed = Math.max(count('failed') + broken, code === 0 ? 0 : 1);
      console.log(`\n${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    });
  }
}
