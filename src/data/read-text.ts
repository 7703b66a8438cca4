import { readFileSync, statSync } from 'node:fs';
import { MAX_FILE_BYTES } from './growth.ts';
import type { Problem } from './problem.ts';

/** A file's text with plain line ends, or the problem that keeps it from being read. */
export function readText(path: string, file: string): string | Problem {
  let bytes: Buffer;
  try {
    const about = statSync(path);
    if (!about.isFile()) return wholeFile(file, 'this should be a file: remove the folder of this name');
    if (about.size > MAX_FILE_BYTES)
      return wholeFile(file, 'this file is larger than 10 MB: split it or remove what is not text');
    bytes = readFileSync(path);
  } catch (error) {
    return wholeFile(file, whyUnread((error as NodeJS.ErrnoException).code));
  }
  try {
    // A byte-order mark and Windows line ends are accepted; TextDecoder drops the former.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return wholeFile(file, 'this file is not UTF-8 text: save it again with the encoding UTF-8');
  }
}

/** Why the system does not give a file, and what to do. */
function whyUnread(code = 'unknown reason'): string {
  if (code === 'ENOENT') return 'this file is missing: restore it';
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read: give yourself permission to read it';
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'too many files are open on this machine: close some programs and try again';
  return `this file cannot be read (${code}): look at the disk it is on`;
}

/** A problem of a whole file, shown at its start. */
export function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message };
}
