import { compilePathSet } from '@aiop/claims';
import { folderOf } from './manifest.ts';

/**
 * The manifests that a workspace has by its patterns, such as `packages/*` or `!packages/old`. What another tool allows and claims do not is
 * left out.
 */
export function memberManifests(paths: readonly string[], patterns: readonly string[], manifest: string): readonly string[] {
  const written = patterns.map(normalise).filter((pattern) => compilePathSet([pattern.replace(/^!/, '')]).ok);
  const compiled = compilePathSet(written);
  if (!compiled.ok || written.length === 0) return [];
  return paths.filter((path) => (path === manifest || path.endsWith(`/${manifest}`)) && compiled.set.matches(folderOf(path)));
}

function normalise(pattern: string): string {
  const [sign, text] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
  const plain = text.replace(/^(?:\.\/){1,9}/, '').replace(/\/{1,9}$/, '');
  return `${sign}${plain}`;
}
