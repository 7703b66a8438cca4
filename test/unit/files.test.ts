/** Paths on Windows, whose parts stand between backslashes. */
import { globSync, readFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../helpers/files.ts';
import { project } from '../helpers/project.ts';

const asOnWindows = (pattern: string, options: { cwd: string }) => globSync(pattern, options).map(win32.normalize);

test('a list of files is the same there', () => {
  const here = filesIn(project, 'src/**/*.ts');
  expect(here).toContain('src/data/read.ts');
  expect(asOnWindows('src/**/*.ts', { cwd: project })).toContain('src\\data\\read.ts');
  expect(filesIn(project, 'src/**/*.ts', asOnWindows)).toEqual(here);
});

test('a test that looks into folders takes the list with forward slashes', () => {
  const tests = filesIn(project, 'test/{unit,site,browser,setup,content,helpers}/**/*.ts');
  const bare = tests.filter((file) => /globSync\(\s*['"`][^'"`]*\*\*/.test(readFileSync(join(project, file), 'utf8')));
  // Compares two folders, or joins what it finds to its folder, and cuts nothing.
  expect(bare.sort()).toEqual([
    'test/browser/sheets.test.ts',
    'test/content/corruption.test.ts',
    'test/setup/copies.test.ts',
    'test/site/search.test.ts',
  ]);
});
