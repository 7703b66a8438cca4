/** Before any test: builds the site once, so that every test looks at the same dist/. */
import { build } from '../../src/commands/build.ts';

export default function setup(): Promise<void> | void {
  // While writing tests: SKIP_BUILD=1 takes dist/ as it is.
  if (process.env['SKIP_BUILD']) return;
  console.log('Building the site for the tests…');
  return build();
}
