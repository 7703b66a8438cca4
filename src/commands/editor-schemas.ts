/**
 * `npm run editor-schemas`: what an editor with a YAML language server needs to complete and check the content while one
 * types. Made from the same definitions that the build reads with; a test fails when they are not current.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collections } from '../data/collections.ts';

export const schemaFolder = join(import.meta.dirname, '../../.vscode/schemas');

// Draft 7 is what the YAML language server knows. Defaults make a field optional to write.
const jsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });

/** @returns the text of each schema file, by its name: one for each YAML file, one for each folder of MDX files */
export function editorSchemas(): Map<string, string> {
  const files = new Map<string, z.ZodType>();
  const lists = new Map<string, Record<string, z.ZodType>>();
  for (const place of Object.values(collections)) {
    if ('folder' in place) files.set(place.folder, place.schema);
    else if ('list' in place)
      lists.set(place.file, {
        ...lists.get(place.file),
        [place.list]: z
          .array(place.schema)
          .describe(`Entries of "${place.list}". Their order is the order on the pages.`),
      });
    else files.set(place.file.replace('.yaml', ''), z.array(place.schema));
  }
  for (const [file, sections] of lists) files.set(file.replace('.yaml', ''), z.strictObject(sections));
  return new Map(
    [...files].map(([name, schema]) => [`${name}.json`, `${JSON.stringify(jsonSchema(schema), undefined, 2)}\n`]),
  );
}

if (import.meta.main) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of editorSchemas()) writeFileSync(join(schemaFolder, name), text);
}
