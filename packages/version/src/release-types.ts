import { UsageError, visible } from '@aiop/diagnostics';
import type { ConventionalCommit } from './commit.ts';
import type { Bump } from './level.ts';

/** Type in lower case → what it raises. A type that is not listed raises nothing, unless it breaks something. */
export type ReleaseTypes = ReadonlyMap<string, Bump>;

/** The types that release when nothing else is asked for. `perf` and `revert` change what users get, as `fix` does. */
export const DEFAULT_RELEASE_TYPES: readonly string[] = ['feat', 'fix', 'perf', 'revert'];

/**
 * Reads a list of `type` or `type=major|minor|patch|none`. Without a level, `feat` is a minor step and any other type a patch.
 * @throws UsageError for an entry of another form.
 */
export function parseReleaseTypes(entries: readonly string[]): ReleaseTypes {
  const types = new Map<string, Bump>();
  for (const entry of entries) {
    const [, type, level] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})(?:=(major|minor|patch|none))?$/.exec(entry) ?? [];
    if (type === undefined) {
      throw new UsageError({
        what: `${JSON.stringify(visible(entry, 100))} is no entry`,
        where: 'release-types',
        expected: 'one type a line, optionally with its step, such as docs=patch',
        fix: 'write only letters, digits, - and _ before the =, and major, minor, patch or none after it',
      });
    }
    const name = type.toLowerCase();
    types.set(name, asBump(level) ?? (name === 'feat' ? 'minor' : 'patch'));
  }
  return types;
}

function asBump(level: string | undefined): Bump | undefined {
  return level === 'major' || level === 'minor' || level === 'patch' || level === 'none' ? level : undefined;
}

/** What a conventional commit raises: a breaking change of any type is a major step (rules 11 to 14). */
export function levelOf({ type, breaking }: Pick<ConventionalCommit, 'type' | 'breaking'>, types: ReleaseTypes): Bump {
  return breaking ? 'major' : (types.get(type.toLowerCase()) ?? 'none');
}
