/** What the site is made of: a list of all packages with their licences, and the licences of those that reach a reader. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which a part stands in the built site: styles and markup, the full-text index, the address checker. */
const shipped = ['@astrojs/starlight', 'astro', 'pagefind', 'tldts-icann', 'tldts-core', 'fastest-levenshtein', 'vite'];

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/**
 * Writes `sbom.cdx.json` (CycloneDX, by `npm sbom`) into the project's folder, for those who look after the site: readers
 * are not sent it. Writes `licences.txt` into the site.
 *
 * @param project folder with `package.json` and `node_modules`
 * @param dist folder of the built site
 * @throws when npm cannot list the packages, for example because one is missing
 */
export function writeSupply(project: string, dist: string): void {
  const { name } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { name: string };
  const npm = process.env['npm_execpath'];
  // From the lockfile alone, and whole, whatever npm's own settings leave out: the same list on every system.
  const whole = ['--package-lock-only', '--include=dev', '--include=optional'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', ...whole];
  const { status, stdout, stderr } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: project, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const sbom = JSON.parse(stdout) as Sbom;
  // Two builds of the same sources are the same, byte for byte: no hour, no random number, no name of a folder.
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  sbom.metadata.component.name = name;
  writeFileSync(join(project, 'sbom.cdx.json'), `${JSON.stringify(sbom, undefined, 1)}\n`);

  const texts = shipped.map((each) => {
    const folder = join(project, 'node_modules', each);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${each} ${version} (${license})\n\n${licenceText(folder)}`;
  });
  writeFileSync(
    join(dist, 'licences.txt'),
    `Parts of this site come from these packages.\n\n${texts.join('\n\n----\n\n')}\n`,
  );
}

function licenceText(folder: string): string {
  const file = ['LICENSE/LICENSE', 'LICENSE', 'LICENSE.md']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`${folder} brings no licence`);
  // Vite's file goes on with the licences of what Vite itself is built from; none of that is in the site.
  return readFileSync(file, 'utf8').split('\n# Licenses of bundled')[0]?.trim() ?? '';
}
