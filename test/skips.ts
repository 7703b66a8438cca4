/**
 * The only tests that may be skipped where `CI` is set: there every engine and server is installed, so any other skip is a
 * guard that has fallen asleep, and fails the run.
 */
export interface Skip {
  /** What the file and the name of the test begin with. */
  test: string;
  why: string;
}

export const allowedSkips: Skip[] = [
  {
    test: 'browser/back.test.ts > with the back/forward cache on > ',
    why: 'the headless shell that comes with npm keeps no pages for Back; every installed Chrome or Chromium does',
  },
  {
    test: 'browser/slim.test.ts > ',
    why: 'pictures of every page in every view take too long for every push; the workflow "looks" takes them when styles change, and weekly',
  },
];

/** @returns the names of skipped tests that no reason allows */
export const unexplainedSkips = (names: string[], allowed: Skip[] = allowedSkips): string[] =>
  names.filter((name) => !allowed.some(({ test }) => name.startsWith(test)));
