import type { TaskDefinition } from './task.ts';

/** A file list in a command to copy stays short enough to read. */
const MAX_FILES = 20;

/** What to type at the root of the tree to run the command of a task as it was run; declared variables come from the own environment. */
export function reproduceCommand({ run, cwd }: TaskDefinition, files: readonly string[] = []): string {
  const shown = files.slice(0, MAX_FILES).map(quoted).join(' ');
  const command = `bash -eo pipefail -c ${quoted(run)}${shown === '' ? '' : ` bash ${shown}`}`;
  return cwd === undefined || cwd === '.' ? command : `(cd ${quoted(cwd)} && ${command})`;
}

/** One word of a POSIX shell. */
function quoted(text: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
