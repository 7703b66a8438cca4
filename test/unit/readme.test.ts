/** What README, CONTRIBUTING and docs/ name is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../helpers/project.ts';

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const read = (file: string) => readFileSync(join(project, file), 'utf8');
const files = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: project })];

/** The anchors of the headings of a file, as GitHub makes them. */
const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(
    ([, heading = '']) =>
      `${heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')}`,
  );

/** Whether a link of a file leads to a file that there is, and to a heading in it. */
function leadsSomewhere(file: string, to: string): boolean {
  if (to.startsWith('https:')) return true;
  const [path = '', anchor] = to.split('#');
  const target = path ? join(dirname(file), path) : file;
  return existsSync(join(project, target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

test('there are files to read', () => expect(files.length).toBe(4));

describe.each(files)('%s', (file) => {
  const text = read(file);

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/(?:^|`)npm (?:run )?([a-z][\w:-]*)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'install', 'audit'].includes(name));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files and folders that there are', () => {
    // What is built or invented by the reader is named too.
    const named = [...text.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*|[\w.-]+\.(?:json|md|ts))`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/^(dist|sheets|guide\.json|\/)/.test(path));
    expect(named.length).toBeGreaterThan(1);
    expect(
      named.filter(
        (path) => !['', 'src', 'src/checks', 'content'].some((folder) => existsSync(join(project, folder, path))),
      ),
    ).toEqual([]);
  });

  test('leads only to headings and files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !leadsSomewhere(file, to))).toEqual([]);
  });
});

test('README leads to every file of docs/', () => {
  const readme = read('README.md');
  expect(
    files.filter((file) => file.startsWith('docs') && !readme.includes(`](${file.replaceAll('\\', '/')}`)),
  ).toEqual([]);
});

test('every command is explained', () => {
  const text = read('README.md') + read('docs/operations.md');
  const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
  expect(own.filter((name) => !new RegExp(`npm (run )?${name}(?![\\w:-])`).test(text))).toEqual([]);
});

test.each([
  ['the form of a phone number', 'src/schemas/text.ts'],
  ['the status of a fact', 'src/data/status.ts'],
  ['which styles stand in a page', 'src/slim/css.ts'],
  ['a new field of a portal', 'src/schemas/portal.ts'],
  ['the policy', 'src/headers/policy.ts'],
  ['a region’s sheet', 'src/data/views/sheet.ts'],
  ['a message ranked', 'src/search/rank.ts'],
  ['an overdue review', 'src/data/review.ts'],
])('a newcomer finds %s in the README', (question, file) => {
  const row = read('README.md')
    .split('\n')
    .find((line) => line.startsWith('| …') && line.includes(question.replace('’', "'")));
  expect(row).toContain(`\`${file}\``);
});
