import type { Files } from '@aiop/ports';
import { makeWorkFolder, WORK_FOLDER } from './work-folder.ts';

/** Why a file that is made executable is not. */
export const NO_EXECUTABLE_BIT = 'no file can be made executable here: the file system has no such bit, or the umask takes it away';

/** Whether a file in a tree that is made executable is so afterwards. */
export function holdsExecutableBit(files: Files, root: string): boolean {
  const probe = `${root}/${WORK_FOLDER}/executable`;
  makeWorkFolder(files, root);
  files.write(probe, '', { executable: true, sync: false });
  const isHeld = files.status(probe)?.executable === true;
  files.remove(probe);
  return isHeld;
}
