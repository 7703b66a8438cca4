import { globSync } from 'node:fs';

/**
 * The files below a folder that fit a pattern, with forward slashes on every system: tests cut paths at them.
 * @param glob for the test that stands in for Windows
 */
export const filesIn = (
  folder: string,
  pattern: string,
  glob: (pattern: string, options: { cwd: string }) => string[] = globSync,
): string[] => glob(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
