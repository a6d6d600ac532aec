import { posix } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { changelogText, type ModuleChangelogsReport } from '@aiop/version';

/** The changelogs of modules, as they stand in a work tree. Paths are relative to its root. */
export const moduleFiles = {
  /** Those that are there. @throws UsageError as `changelogText` does */
  async read(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(
      paths.flatMap((path): [string, string][] => {
        const file = posix.join(root, path);
        return nodeFiles.status(file) === undefined ? [] : [[path, changelogText(nodeFiles.read(file), path)]];
      }),
    );
  },

  /** Writes those that have changed. */
  write(root: string, { modules }: ModuleChangelogsReport): void {
    for (const { path, report } of modules) {
      if (path !== undefined && report.state === 'written') nodeFiles.write(posix.join(root, path), report.text);
    }
  },
};
