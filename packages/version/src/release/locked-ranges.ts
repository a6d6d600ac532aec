import { posix } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import type { CommitFiles } from './commit-files.ts';
import { withJsonStrings } from './json-strings.ts';
import { type Replacement, replaced } from './toml-lines.ts';

/** A range of a manifest that is another one now. */
interface RangeChange {
  /** The folder of the manifest, as pnpm names it: `.` for the top. */
  readonly importer: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const PNPM_LOCK = 'pnpm-lock.yaml';
const YARN_LOCK = 'yarn.lock';

/**
 * Sets the ranges of a workspace's own packages in the lock file of pnpm at the top of a repository, where they changed in manifests: with `--frozen-lockfile` pnpm
 * refuses the others.
 * @param manifests of npm that may have been written
 * @throws UsageError where the lock file takes such a package from a registry, which does not have the new version yet; where it is older than lockfileVersion 6; and
 *   where the repository has a lock file of yarn from version 2 on, whose order follows from the ranges
 */
export async function bringRangesAlong(files: CommitFiles, manifests: readonly string[]): Promise<void> {
  const changes = [...(await files.texts(manifests))].flatMap(([path, text]) => rangeChanges(path, files.before(path) ?? '', text));
  if (changes.length === 0) return;
  const locks = await files.texts([PNPM_LOCK, YARN_LOCK]);
  const [first] = changes;
  if (first !== undefined && /^__metadata:$/m.test(locks.get(YARN_LOCK) ?? '')) throw unlockable(YARN_LOCK, first);
  const lock = locks.get(PNPM_LOCK);
  if (lock !== undefined) files.write(PNPM_LOCK, withRanges(lock, changes));
}

function rangeChanges(path: string, before: string, after: string): readonly RangeChange[] {
  const ranges = new Map<string, string>();
  const keyOf = (keys: readonly (string | undefined)[]): string => JSON.stringify(keys);
  withJsonStrings(before, (keys, range) => void ranges.set(keyOf(keys), range));
  const changes: RangeChange[] = [];
  withJsonStrings(after, (keys, to) => {
    const [section, name] = keys;
    const from = ranges.get(keyOf(keys));
    if (keys.length === 2 && section !== undefined && name !== undefined && from !== undefined && from !== to)
      changes.push({ importer: posix.dirname(path), name, from, to });
    return undefined;
  });
  return changes;
}

/** A line of `importers`: `importer:`, `section:`, `name:` and then `specifier: range`, each two blanks deeper than the one before. */
const LINE = /^( {2,8})('(?:[^']|'')*'|"[^"\\]*"|[^\s'"].*?):(?: (.*))?$/s;

function withRanges(lock: string, changes: readonly RangeChange[]): string {
  const [, version = '0'] = /^lockfileVersion: '?(\d{1,4})/m.exec(lock) ?? [];
  const [first] = changes;
  if (Number(version) < 6 && first !== undefined) throw unlockable(PNPM_LOCK, first);
  const wanted = new Map(changes.map((change) => [JSON.stringify([change.importer, change.name, change.from]), change]));
  const replacements: Replacement[] = [];
  const at: string[] = [];
  let isInside = false;
  let start = 0;
  let waiting: RangeChange | undefined;
  for (const line of lock.split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (/^\S/.test(text)) isInside = text === 'importers:';
    const [, blanks = '', key = '', value = ''] = (isInside ? LINE.exec(text) : null) ?? [];
    const depth = blanks.length / 2;
    if (key !== '') at.splice(depth - 1, Number.POSITIVE_INFINITY, unquoted(key));
    if (depth === 3) waiting = undefined;
    if (depth === 4 && at[3] === 'specifier') {
      waiting = wanted.get(JSON.stringify([at[0], at[2], unquoted(value)]));
      const from = start + line.indexOf(value, blanks.length + 'specifier: '.length);
      if (waiting !== undefined) replacements.push([from, from + value.length, waiting.to]);
    }
    if (depth === 4 && at[3] === 'version' && waiting !== undefined && !value.startsWith('link:')) throw unlockable(PNPM_LOCK, waiting);
    start += line.length + 1;
  }
  return replaced(lock, replacements);
}

function unquoted(text: string): string {
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function unlockable(path: string, { importer, name, from }: RangeChange): UsageError {
  return new UsageError({
    what: visible(
      `${posix.join(importer, 'package.json')} requires ${name} as ${from}, and what this file locks for its next version is not known before it is published`,
      400,
    ),
    where: path,
    expected: 'a range of the workspace, which a release does not change',
    fix: `write "workspace:^" in place of "${visible(from, 60)}" and update the lock file; pnpm pack and yarn pack put the version in its place`,
  });
}
