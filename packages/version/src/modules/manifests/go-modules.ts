import type { ModuleDependency } from '../module-spec.ts';
import { folderOf, type Manifest, type ManifestReader } from './manifest.ts';

/**
 * The modules of a repository with more than one `go.mod` (https://go.dev/ref/mod). Their tags are as Go wants them: the folder, then `/v1.2.3`
 * (https://go.dev/ref/mod#vcs-version).
 */
export const goModules: ManifestReader = async (files) => {
  const paths = files.paths.filter(
    (path) => (path === 'go.mod' || path.endsWith('/go.mod')) && !/(?:^|\/)(?:vendor|testdata|_[^/]*)\//.test(path),
  );
  if (paths.length < 2) return [];
  const manifests: Manifest[] = [];
  for (const [path, text] of await files.texts(paths)) {
    const lines = text.split('\n').map((line) => line.replace(/\/\/.*/, '').trim());
    const name = lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((found) => found !== undefined);
    if (name === undefined) continue;
    manifests.push({ path, name, dependsOn: requirements(lines), tag: folderOf(path) === '' ? 'v{version}' : '{path}/v{version}' });
  }
  return manifests;
};

/** `require path version`, alone or in a block. */
function requirements(lines: readonly string[]): readonly ModuleDependency[] {
  const found: ModuleDependency[] = [];
  let inBlock = false;
  for (const line of lines) {
    if (/^require\s*\($/.test(line)) inBlock = true;
    else if (line === ')') inBlock = false;
    else {
      const name = (inBlock ? /^(\S+)\s+v\S+$/ : /^require\s+(\S+)\s+v\S+$/).exec(line)?.[1];
      if (name !== undefined) found.push({ name, kind: 'normal' });
    }
  }
  return found;
}
