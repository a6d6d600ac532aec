import type { Files } from '@aiop/ports';

/** What the suite itself writes in a repository. */
const OWN_FOLDERS = ['.runs/', '.aiop/'] as const;

const MAX_EXCLUDE_BYTES = 1024 * 1024;

/**
 * Keeps the suite's own folders out of `git status` and `git add`, in `.git/info/exclude`: no tracked file changes for it.
 * @param commonDir absolute path of the folder that all work trees share (`.git`)
 * @param below where in the work tree the folders are, such as `app/`; empty for its root
 */
export function excludeOwnFolders(files: Files, commonDir: string, below = ''): void {
  const path = `${commonDir}/info/exclude`;
  const text = files.status(path) === undefined ? '' : new TextDecoder().decode(files.read(path, MAX_EXCLUDE_BYTES));
  const lines = new Set(text.split('\n'));
  const missing = OWN_FOLDERS.map((folder) => `/${below}${folder}`).filter((pattern) => !lines.has(pattern));
  if (missing.length === 0) return;
  files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}
