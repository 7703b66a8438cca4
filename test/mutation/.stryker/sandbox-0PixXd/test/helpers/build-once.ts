/** Before any test: builds the site once, so that every test looks at the same dist/, and unpacks the browser. */
// @ts-nocheck

import { build } from '../../src/commands/build.ts';
import { findChromium } from '../../src/commands/chromium.ts';

export default async function setup(): Promise<void> {
  // While writing tests: SKIP_BUILD=1 takes dist/ as it is.
  if (!process.env['SKIP_BUILD']) {
    console.log('Building the site for the tests…');
    await build();
  }
  await findChromium();
}
