/** What README and CONTRIBUTING name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../helpers/project.ts';

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(join(project, file), 'utf8');

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/(?:^|`)npm (?:run )?([a-z][\w:-]*)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'install', 'audit'].includes(name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files and folders that there are', () => {
    // What is built or invented by the reader is named too.
    const named = [...text.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*|[\w.-]+\.(?:json|md|ts))`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/^(dist|sheets|guide\.json|\/)/.test(path));
    expect(named.length).toBeGreaterThan(5);
    expect(
      named.filter(
        (path) => !['', 'src', 'src/checks', 'content'].some((folder) => existsSync(join(project, folder, path))),
      ),
    ).toEqual([]);
  });

  test('leads only to headings and files that there are', () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (.*)$/gm)].map(
        ([, heading = '']) =>
          `#${heading
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replaceAll(' ', '-')}`,
      ),
    );
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter((to) =>
        to.startsWith('#') ? !anchors.has(to) : !to.startsWith('https:') && !existsSync(join(project, to)),
      ),
    ).toEqual([]);
  });
});

test('every command is explained in the README', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
  expect(own.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme))).toEqual([]);
});
