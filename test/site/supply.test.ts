/** What the site is made of: exact versions, no install scripts, licences that allow it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, project } from '../helpers/project.ts';

interface Component {
  name: string;
  version: string;
  licenses?: { license?: { id?: string }; expression?: string }[];
}
interface Lock {
  packages: Record<string, { hasInstallScript?: boolean; integrity?: string; resolved?: string; link?: boolean }>;
}
interface Manifest {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const json = <Value>(...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as Value;

test('the list of packages names all of them, and neither an hour nor a place', () => {
  const sbom = json<{ components: Component[]; metadata: { component: Component } }>(project, 'sbom.cdx.json');
  expect(sbom.components.length).toBeGreaterThan(200);
  expect(sbom.metadata.component.name).toBe('portal-access-guide');
  expect(JSON.stringify(sbom)).not.toMatch(/timestamp|serialNumber/);
  const { dependencies, devDependencies } = json<Manifest>(project, 'package.json');
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(listed).toContain(`${name}@${version}`);
});

test('readers are not sent the list of packages', () => expect(existsSync(join(dist, 'sbom.cdx.json'))).toBe(false));

test('every licence allows what we do with it', () => {
  const { components } = json<{ components: Component[] }>(project, 'sbom.cdx.json');
  const allowed =
    /^(MIT|MIT-0|MPL-2\.0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Unlicense|WTFPL)$/;
  const others = components.flatMap(({ name, licenses = [] }) => {
    const ids = licenses.map(({ license, expression }) => license?.id ?? expression ?? 'none');
    return ids.length > 0 && ids.every((id) => allowed.test(id)) ? [] : `${name}: ${ids.join(' ')}`;
  });
  // An image library of Astro's, under a licence that binds only those who change or ship it; the site does neither.
  expect(others.filter((line) => !/^@img\/sharp-/.test(line))).toEqual([]);
});

test('the licences of what readers are sent go with it', () => {
  const text = readFileSync(join(dist, 'licences.txt'), 'utf8');
  for (const name of ['starlight', 'astro', 'pagefind', 'tldts-icann', 'fastest-levenshtein'])
    expect(text).toContain(name);
  expect(text.match(/Permission is hereby granted|permission to use/gi)?.length).toBeGreaterThanOrEqual(7);
});

describe.each(['.', 'test/observatory'])('packages of %s', (folder) => {
  const manifest = json<Manifest>(project, folder, 'package.json');
  const lock = json<Lock>(project, folder, 'package-lock.json');
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('exact versions only', () => {
    const versions = Object.values({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('no install script may run, and npm holds to that', () => {
    expect(Object.values(manifest.allowScripts).filter(Boolean)).toEqual([]);
    expect(readFileSync(join(project, folder, '.npmrc'), 'utf8')).toContain('strict-allow-scripts=true');
    const wanting = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    // Packages for other systems are in the list of packages, and never installed here.
    expect(wanting.filter((name) => !(name in manifest.allowScripts) && name !== 'fsevents')).toEqual([]);
  });

  test('every package is held by a hash, none by an address', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved)).toEqual([]);
  });
});
