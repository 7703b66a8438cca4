/** What editors complete and check with is current, and describes every field. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas, schemaFolder } from '../../src/commands/editor-schemas.ts';
import { contentFolder, project } from '../helpers/project.ts';

const schemas = editorSchemas();

test.each([...schemas])('%s is current (npm run editor-schemas)', (name, text) =>
  expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(text),
);
test('no other schema lies beside them', () =>
  expect(globSync('*.json', { cwd: schemaFolder }).sort()).toEqual([...schemas.keys()].sort()));

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  description?: string;
  anyOf?: Schema[];
}
const undescribed = (schema: Schema, path: string): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description ? [] : [`${path}.${key}`]),
    ...undescribed(field, `${path}.${key}`),
  ]),
  ...(schema.items ? undescribed(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((each) => undescribed(each, path)),
];

test.each([...schemas])('%s describes every field', (name, text) =>
  expect(undescribed(JSON.parse(text) as Schema, name)).toEqual([]),
);

test('every YAML file names its schema, and the settings name one for each folder', () => {
  for (const file of globSync('*.yaml', { cwd: contentFolder }))
    expect(readFileSync(join(contentFolder, file), 'utf8')).toMatch(
      new RegExp(`^# yaml-language-server: \\$schema=\\.\\./\\.vscode/schemas/${basename(file, '.yaml')}\\.json\\n`),
    );
  const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const folders = [...schemas.keys()].filter(
    (name) => !globSync(`${basename(name, '.json')}.yaml`, { cwd: contentFolder }).length,
  );
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(folders.map((name) => `.vscode/schemas/${name}`).sort());
});
