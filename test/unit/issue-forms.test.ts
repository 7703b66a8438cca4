/** What people are asked when they report something: never for what must not be written in public. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../helpers/project.ts';

interface Form {
  body: { type: string; id?: string; attributes: { value?: string; label?: string } }[];
}
const read = (file: string) => readFileSync(join(project, '.github', file), 'utf8');
const forms = globSync('ISSUE_TEMPLATE/*.yml', { cwd: join(project, '.github') }).filter(
  (file) => !file.endsWith('config.yml'),
);

test('an issue without a form cannot be opened', () =>
  expect(parse(read('ISSUE_TEMPLATE/config.yml'))).toMatchObject({ blank_issues_enabled: false }));

test.each(forms)('%s says first what not to write, and asks for none of it', (file) => {
  const { body } = parse(read(file)) as Form;
  expect(body[0]?.type).toBe('markdown');
  for (const word of ['patient data', 'IDs', 'passwords', 'codes']) expect(body[0]?.attributes.value).toContain(word);
  const asked = body.slice(1).map(({ id, attributes: { label } }) => `${id} ${label}`);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((text) => /patient|member|password|\bID\b|code|TIN|NPI|name|e-?mail|phone/i.test(text))).toEqual(
    [],
  );
});

test('a wrong fact is reported with its page, what it says, what was seen, and a source', () =>
  expect((parse(read('ISSUE_TEMPLATE/page.yml')) as Form).body.flatMap(({ id }) => id ?? [])).toEqual([
    'page',
    'says',
    'saw',
    'source',
  ]));
