import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { type Addition, additionField } from './addition.ts';
import type { LockFileReader } from './lock-file-reader.ts';

const MAX_EXTRA = 1000;
const VALUE = /^([A-Za-z_][A-Za-z0-9_-]*)=(.*)$/s;

/**
 * What the caller adds to a key, sorted: `NAME=text` as it is, any other line as the path of a file whose bytes are hashed. A file whose
 * name looks like the former is written with a leading `./`.
 */
export function readExtra(lines: readonly string[], reader: LockFileReader): readonly Addition[] {
  if (lines.length > MAX_EXTRA)
    throw wrong(`it has ${lines.length} lines`, `at most ${MAX_EXTRA}`, 'name one file that stands for several');
  const read = [...new Set(lines)].map((line): Addition => {
    const [, name, value] = VALUE.exec(line) ?? [];
    return name === undefined || value === undefined
      ? { kind: 'file', path: posix.normalize(line), hash: hashAt(line, reader) }
      : { kind: 'text', name, text: value };
  });
  return read.sort((one, other) => {
    const [[a, x], [b, y]] = [additionField(one), additionField(other)];
    return a < b || (a === b && x < y) ? -1 : 1;
  });
}

function hashAt(line: string, reader: LockFileReader): string {
  const path = posix.normalize(line);
  if (posix.isAbsolute(path) || path === '..' || path.startsWith('../')) {
    throw wrong(`${line} lies outside the working directory`, 'files inside it', 'set working-directory, or give its content as NAME=text');
  }
  const status = reader.status(path);
  if (status.state === 'file') return reader.hash(path, status.size);
  const what = status.state === 'absent' ? `there is no file ${line}` : `${line} is not a regular file`;
  throw wrong(what, 'regular files, or NAME=text', 'correct the path; a pattern is not a path');
}

const wrong = (what: string, expected: string, fix: string): UsageError => new UsageError({ what, where: 'input extra', expected, fix });
