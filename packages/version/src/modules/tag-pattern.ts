import { UsageError, visible } from '@aiop/diagnostics';
import type { TagRecord } from '@aiop/ports';
import { checkedTagPrefix } from '../revision.ts';
import type { ModuleSpec } from './module-spec.ts';

const VERSION = '{version}';

/** How tools name the tags of modules: release-please and lerna, changesets, Go, and what people write by hand. */
const KNOWN_PATTERNS: readonly string[] = [
  '{name}-v{version}',
  '{name}@{version}',
  '{name}@v{version}',
  '{path}/v{version}',
  '{name}/v{version}',
  '{base}-v{version}',
  '{base}@{version}',
  '{base}/v{version}',
  '{name}-{version}',
  '{base}-{version}',
  '{path}/{version}',
];

const DEFAULT_PATTERN = '{name}-v{version}';

/** @throws UsageError for a pattern that does not end in `{version}`, or makes names that no tag can have */
function prefixOf(pattern: string, { name, area, origin }: ModuleSpec): string {
  if (!pattern.endsWith(VERSION) || pattern.indexOf(VERSION) !== pattern.length - VERSION.length) {
    throw new UsageError({
      what: `${JSON.stringify(visible(pattern, 100))} does not end in ${VERSION}`,
      where: `${origin}, the tag of ${name}`,
      expected: 'a pattern such as {name}@{version}',
      fix: 'put {version} at the end, once',
    });
  }
  const folder = area.kind === 'folder' ? area.folder : '';
  const values = new Map([
    ['{name}', name],
    ['{path}', folder],
    ['{base}', name.slice(name.lastIndexOf('/') + 1)],
  ]);
  const prefix = pattern.slice(0, -VERSION.length).replace(/\{(?:name|path|base)\}/g, (key) => values.get(key) ?? key);
  // A module at the root has no path before its version.
  return checkedTagPrefix(prefix.replace(/^\//, ''));
}

/**
 * The prefix of each module's tags: what its configuration says; else the known pattern that most of its tags follow; else the one that most
 * tags of the other modules follow; else what is usual.
 */
export function modulePrefixes(modules: readonly ModuleSpec[], tags: readonly TagRecord[]): readonly string[] {
  const counts = countPrefixes(tags);
  const followed = modules.map((module) => (module.tag === undefined ? mostFollowed(module, counts) : undefined));
  const votes = new Map<string, number>();
  for (const pattern of followed) if (pattern !== undefined) votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
  const [usualHere] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
  return modules.map((module, index) => prefixOf(module.tag ?? followed[index] ?? usualHere ?? module.usualTag ?? DEFAULT_PATTERN, module));
}

/** What stands before a version, and how often. */
function countPrefixes(tags: readonly TagRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of tags) {
    const version = /(?<![0-9.])[0-9]{1,15}\.[0-9]{1,15}\.[0-9]{1,15}(?:[-+][0-9A-Za-z.+-]{1,100})?$/.exec(name);
    if (version === null) continue;
    const prefix = name.slice(0, version.index);
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return counts;
}

function mostFollowed(module: ModuleSpec, counts: ReadonlyMap<string, number>): string | undefined {
  let most: { readonly pattern: string; readonly count: number } | undefined;
  for (const pattern of KNOWN_PATTERNS) {
    if (pattern.includes('{path}') && module.area.kind === 'patterns') continue;
    const count = counts.get(prefixOf(pattern, module)) ?? 0;
    if (count > (most?.count ?? 0)) most = { pattern, count };
  }
  return most?.pattern;
}
