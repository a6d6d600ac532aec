import type { Files } from '@aiop/ports';

/** Where verification keeps what belongs to one tree. */
export const WORK_FOLDER = '.aiop';

/** Makes the folder, with a file inside that keeps git from listing any of it. */
export function makeWorkFolder(files: Files, root: string): void {
  const ignore = `${root}/${WORK_FOLDER}/.gitignore`;
  if (files.status(ignore) === undefined) files.write(ignore, '# Working files of aiop: safe to delete.\n*\n', { sync: false });
}
