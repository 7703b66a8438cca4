/** What is wrong in the content: where, what, and how to mend it. */

/** A place in a file. Lines and columns count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

export interface Problem extends Position {
  /** Where in the data, for example `regions.washington.portals[0]`. Empty for a whole file. */
  path: string;
  /** What is wrong and how to mend it, in one plain sentence. */
  message: string;
}

/** One line for a person or an editor: `content/regions.yaml:412:14  regions.washington  no portal …`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  return [`${file}:${line}:${column}`, path, message].filter(Boolean).join('  ');
}

/** Orders problems by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** Thrown when content cannot be used. Its message lists every problem, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const sorted = [...problems].sort(byPlace);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`${count} in the content:\n${sorted.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = sorted;
  }
}
