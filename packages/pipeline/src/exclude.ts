import type { Files } from '@aiop/ports';

/** What the suite itself writes in a repository. */
const OWN_FOLDERS = ['/.runs/', '/.aiop/'] as const;

/** Keeps the suite's own folders out of `git status` and `git add`, in `.git/info/exclude`: no tracked file changes for it. */
export function excludeOwnFolders(files: Files, commonDir: string): void {
  const path = `${commonDir}/info/exclude`;
  const text = files.status(path) === undefined ? '' : new TextDecoder().decode(files.read(path, 1024 * 1024));
  const lines = new Set(text.split('\n'));
  const missing = OWN_FOLDERS.filter((folder) => !lines.has(folder));
  if (missing.length === 0) return;
  files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}
