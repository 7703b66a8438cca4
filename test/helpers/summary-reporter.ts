import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { unexplainedSkips } from '../skips.ts';

/**
 * Ends the run with the one line that every reader and machine understands: `N passed, N failed`.
 * Where `CI` is set, a skip that `test/skips.ts` does not allow is a failure.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: ReturnType<TestCase['result']>['state']) =>
      cases.filter((test) => test.result().state === state);
    // A file that could not even start, and an error outside of any test, count as failures too.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = inState('skipped').map(({ module, fullName }) => `${module.relativeModuleId} > ${fullName}`);
    const unexplained = process.env['CI'] ? unexplainedSkips(skipped) : [];
    for (const name of unexplained) console.error(`Skipped, and test/skips.ts does not allow it: ${name}`);
    if (unexplained.length > 0) process.exitCode = 1;
    process.on('exit', (code) => {
      // A run that could not start, because the build failed, has no failed test to count.
      const failed = Math.max(inState('failed').length + broken + unexplained.length, code === 0 ? 0 : 1);
      console.log(
        `\n${inState('passed').length} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
      );
    });
  }
}
