import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Position, Problem } from './problem.ts';
import { isAftermath, plainYamlError } from './yaml-errors.ts';

/** A path into data, as zod and yaml both write it. */
export type DataPath = readonly PropertyKey[];

/** Parsed YAML that can say where each of its values stands. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** Syntax errors, duplicate keys and the like. When there are any, `value` must not be used. */
  problems: Problem[];
  /** Place of the value at a path, or of the nearest thing above it that exists. */
  locate(path: DataPath): Position;
  /** Place of a key itself, for keys that should not be there. */
  locateKey(path: DataPath, key: string): Position;
}

/**
 * Reads YAML text.
 *
 * @param file name to print in problems, relative to the project
 * @param text the YAML
 * @param firstLine number of the line that `text` starts on, for frontmatter (1 for a whole file)
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const tabs = tabbedLines(file, text, firstLine);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const complaints = [...document.errors, ...document.warnings];
  const own = complaints.filter(({ message }) => !isAftermath(message));
  // A tab confuses the parser for the rest of the file: its other complaints would only mislead.
  const errors = tabs.length > 0 ? [] : own.length > 0 ? own : complaints.slice(0, 1);
  const all: Problem[] = [
    ...tabs,
    ...errors.map((error) => {
      const opened = /^(Missing closing|Flow (map|sequence) )/.test(error.message)
        ? openedBefore(document, error.pos[0])
        : undefined;
      const message =
        opened === undefined
          ? plainYamlError(error.message, text.slice(error.pos[0]).split('\n', 1).join())
          : 'this quotation mark or bracket is never closed: close it';
      return { ...at(opened ?? error.pos[0]), path: '', message };
    }),
  ];
  visit(document, {
    Alias: (_key, node) => {
      all.push({
        ...at(node.range?.[0] ?? 0),
        path: '',
        message: 'write the value out: anchors (&) and aliases (*) are not used here',
      });
    },
  });
  // After the first complaint on a line the parser only stumbles on.
  const problems = all.filter(({ line }, index) => all.findIndex((earlier) => earlier.line === line) === index);
  return {
    file,
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate: (path) => at(offsetOf(document, path)),
    locateKey: (path, key) => {
      const parent = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return isScalar(pair?.key) && pair.key.range ? at(pair.key.range[0]) : at(offsetOf(document, path));
    },
  };
}

/** YAML wants spaces; a tab looks the same in most editors. */
function tabbedLines(file: string, text: string, firstLine: number): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const tab = /^ *\t/.exec(line);
    return tab
      ? [
          {
            file,
            line: index + firstLine,
            column: tab[0].length,
            path: '',
            message: 'indent with spaces, not with a tab',
          },
        ]
      : [];
  });
}

function offsetOf(document: Document.Parsed, path: DataPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** Start of the text or list that was still open where the parser gave up: the mistake is there, not where it was noticed. */
function openedBefore(document: Document.Parsed, offset: number): number | undefined {
  let start: number | undefined;
  const note = (range: readonly number[] | null | undefined) => {
    const [from = 0, to = 0] = range ?? [];
    if (from < offset && to >= offset) start = from;
  };
  visit(document, {
    Collection: (_key, node) => (node.flow ? note(node.range) : undefined),
    Scalar: (_key, node) => (node.type?.startsWith('QUOTE') ? note(node.range) : undefined),
  });
  return start;
}
