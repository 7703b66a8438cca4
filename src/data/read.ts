/** The only reader of content/. Plain Node, no Astro: the build, the checks and the tests read through here. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, type CollectionName, type DataOf } from './collections.ts';
import { didYouMean } from './nearest.ts';
import type { Position, Problem } from './problem.ts';
import { readText, wholeFile } from './read-text.ts';
import { readYaml, type DataPath, type YamlSource } from './yaml-source.ts';
import { zodProblems } from './zod-problems.ts';

/** One entry as it was read: its data, and where each part of it stands. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: DataOf<Name>;
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Text below the frontmatter of an MDX file, and the line it starts on. */
  body?: { text: string; firstLine: number };
  /** Place of a field, for example `locate(['steps', 0, 'otherwise'])`. */
  locate(path?: DataPath): Position;
}

export type Entries = { [Name in CollectionName]: Entry<Name>[] };

export interface Content {
  /** The entries that fit their schemas. */
  entries: Entries;
  /** The ids of all entries, also of those that do not fit: a reference to one of them is not a second mistake. */
  ids: Record<CollectionName, Set<string>>;
  /** The collections in which every entry could be read and fits. Rules about what is missing hold for these alone. */
  whole: Set<CollectionName>;
  problems: Problem[];
}

type CollectionContent<Name extends CollectionName> = { entries: Entry<Name>[]; ids: string[]; problems: Problem[] };

/**
 * Reads every collection and validates each entry by itself. References between entries are the business of `checks/`.
 *
 * @param folder the content folder
 * @param shown how the folder is named in problems
 * @returns all entries that are valid, and all problems of those that are not
 */
export function readContent(folder: string, shown = 'content'): Content {
  const content: Content = { entries: {} as Entries, ids: {} as Content['ids'], whole: new Set(), problems: [] };
  for (const name of collectionNames) {
    const { entries, ids, problems } = readCollection(name, folder, shown);
    Object.assign(content.entries, { [name]: entries });
    content.ids[name] = new Set(ids);
    if (problems.length === 0) content.whole.add(name);
    content.problems.push(...problems);
  }
  content.problems.push(...strays(folder, shown));
  // A YAML file that holds several collections reports its syntax errors once.
  const seen = new Set<string>();
  content.problems = content.problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
  return content;
}

/** Reads and validates one collection; see {@link readContent}. */
export function readCollection<Name extends CollectionName>(
  name: Name,
  folder: string,
  shown = 'content',
): CollectionContent<Name> {
  const place = collections[name];
  const result =
    'folder' in place ? readFolder(name, place.folder, folder, shown) : readList(name, place, folder, shown);
  if (result.entries.length === 0 && result.problems.length === 0) {
    result.problems.push({
      file: `${shown}/${'folder' in place ? place.folder : place.file}`,
      line: 1,
      column: 1,
      path: name,
      message: 'there are no entries here: the guide needs at least one',
    });
  }
  return result;
}

function readList<Name extends CollectionName>(
  name: Name,
  place: { file: string; list?: string; idField: string },
  folder: string,
  shown: string,
): CollectionContent<Name> {
  const file = `${shown}/${place.file}`;
  const text = readText(join(folder, place.file), file);
  if (typeof text !== 'string') return { entries: [], ids: [], problems: [text] };
  const source = parseOnce(file, text);
  if (source.problems.length > 0) return { entries: [], ids: [], problems: source.problems };

  const prefix = place.list === undefined ? [] : [place.list];
  const root = source.value as Record<string, unknown> | null;
  const list = place.list === undefined ? root : root?.[place.list];
  if (place.list !== undefined && (typeof root !== 'object' || root === null || Array.isArray(root))) {
    return {
      entries: [],
      ids: [],
      problems: [
        wholeFile(file, `this file should hold its sections, each with a list: ${sectionsOf(place.file).join(', ')}`),
      ],
    };
  }
  const problems = place.list === undefined ? [] : unknownSections(place.file, source);
  if (!Array.isArray(list)) {
    const what =
      place.list === undefined
        ? 'this file should be a list: start each entry with a hyphen'
        : `the section "${place.list}" should be here, as a list: start each entry with a hyphen`;
    return { entries: [], ids: [], problems: [...problems, { ...source.locate(prefix), path: name, message: what }] };
  }
  const entries: Entry<Name>[] = [];
  const ids: string[] = [];
  list.forEach((item: unknown, index) => {
    const id = String((item as Record<string, unknown> | null)?.[place.idField] ?? `[${index}]`);
    ids.push(id);
    const outcome = validate(name, id, item, source, [...prefix, index]);
    if ('problems' in outcome) {
      problems.push(...outcome.problems);
      // An id in capitals or with a space is one mistake, not as many as there are references to what it should be.
      ids.push(id.trim().toLowerCase().replaceAll(' ', '-'));
    } else entries.push(outcome);
  });
  return { entries, ids, problems };
}

/** Sections of a file that belong to no collection, reported when its first collection is read. */
function unknownSections(file: string, source: YamlSource): Problem[] {
  const known = sectionsOf(file);
  return Object.keys(source.value as object)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      ...source.locateKey([], key),
      path: '',
      message: `"${key}" is not a section of this file: use ${known.join(', ')}`,
    }));
}

function sectionsOf(file: string): string[] {
  return Object.values(collections).flatMap((place) => ('list' in place && place.file === file ? [place.list] : []));
}

/** What stands in the content folder and in no collection: an editor would wonder why it is never shown. */
function strays(folder: string, shown: string): Problem[] {
  const known = new Set(Object.values(collections).map((place) => ('folder' in place ? place.folder : place.file)));
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => !name.startsWith('.') && !known.has(name as never))
    .map((name) =>
      wholeFile(
        `${shown}/${name}`,
        `nothing reads this: move what it holds to one of ${[...known].join(', ')}${didYouMean(name, known)}`,
      ),
    );
}

function readFolder<Name extends CollectionName>(
  name: Name,
  subfolder: string,
  folder: string,
  shown: string,
): CollectionContent<Name> {
  const result: CollectionContent<Name> = { entries: [], ids: [], problems: [] };
  let files: string[];
  try {
    files = readdirSync(join(folder, subfolder))
      .filter((file) => !file.startsWith('.'))
      .sort();
  } catch {
    return {
      entries: [],
      ids: [],
      problems: [wholeFile(`${shown}/${subfolder}`, 'this folder is missing: restore it')],
    };
  }
  for (const fileName of files) {
    const file = `${shown}/${subfolder}/${fileName}`;
    const id = fileName.replace(/\.mdx$/, '');
    result.ids.push(id);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(fileName)) {
      result.problems.push(wholeFile(file, 'name the file in lower-case letters, digits and hyphens, ending in .mdx'));
      continue;
    }
    const text = readText(join(folder, subfolder, fileName), file);
    if (typeof text !== 'string') {
      result.problems.push(text);
      continue;
    }
    const parts = /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
    if (!parts) {
      result.problems.push(
        wholeFile(file, 'the file must start with its fields between two lines of three hyphens (---)'),
      );
      continue;
    }
    const [, frontmatter = '', body = ''] = parts;
    const source = parseOnce(file, frontmatter, 2);
    if (source.problems.length > 0) {
      result.problems.push(...source.problems);
      continue;
    }
    const outcome = validate(name, id, source.value, source, []);
    if ('problems' in outcome) result.problems.push(...outcome.problems);
    else result.entries.push({ ...outcome, body: { text: body, firstLine: frontmatter.split('\n').length + 3 } });
  }
  return result;
}

function validate<Name extends CollectionName>(
  collection: Name,
  id: string,
  value: unknown,
  source: YamlSource,
  prefix: DataPath,
): Entry<Name> | { problems: Problem[] } {
  const { schema } = collections[collection];
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { problems: zodProblems(parsed.error, schema, source, prefix, `${collection}.${id}`) };
  return {
    collection,
    id,
    data: parsed.data as DataOf<Name>,
    file: source.file,
    locate: (path = []) => source.locate([...prefix, ...path]),
  };
}

/** Held weakly: of a large file the parsed tree takes a hundred times its bytes, and a build goes on long after reading. */
const parsed = new Map<string, { text: string; source: WeakRef<YamlSource> }>();

/** Several collections stand in one file, and `npm run dev` reads everything after a change: parsed is what has changed. */
function parseOnce(file: string, text: string, firstLine = 1): YamlSource {
  const known = parsed.get(file);
  const before = known?.text === text ? known.source.deref() : undefined;
  const source = before ?? readYaml(file, text, firstLine);
  parsed.set(file, { text, source: new WeakRef(source) });
  return source;
}
