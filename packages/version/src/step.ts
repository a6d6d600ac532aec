import { UsageError } from '@aiop/diagnostics';
import { type Bump, greater } from './level.ts';

/** The three numbers of a version (https://semver.org, items 2 to 8), each a safe integer. */
export interface Core {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** What a breaking change and a feature do below 1.0.0. */
export type ZeroMajorPolicy = 'minor' | 'patch' | 'spec';

/** The version of the first release: what https://semver.org advises for initial development. */
export const FIRST_RELEASE = '0.1.0';

export function formatCore({ major, minor, patch }: Core): string {
  return `${major}.${minor}.${patch}`;
}

/** Negative, zero or positive, as the first is lower, the same or higher. */
export function compareCores(a: Core, b: Core): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/**
 * The step that a release takes. Below 1.0.0 a breaking change is a minor step, and with `patch` a feature is a patch; `spec` makes no exception.
 * @param minimum a floor under the result.
 */
export function effectiveStep(level: Bump, base: Core, policy: ZeroMajorPolicy, minimum: Bump): Bump {
  return greater(base.major > 0 || policy === 'spec' ? level : belowOne(level, policy), minimum);
}

function belowOne(level: Bump, policy: ZeroMajorPolicy): Bump {
  if (level === 'major') return 'minor';
  return level === 'minor' && policy === 'patch' ? 'patch' : level;
}

/**
 * The version one step up.
 * @throws UsageError where the number would not be exact any more (above 2^53 - 1).
 */
export function stepUp({ major, minor, patch }: Core, bump: Bump): Core {
  const next = {
    major: { major: major + 1, minor: 0, patch: 0 },
    minor: { major, minor: minor + 1, patch: 0 },
    patch: { major, minor, patch: patch + 1 },
    none: { major, minor, patch },
  }[bump];
  if (Object.values(next).every(Number.isSafeInteger)) return next;
  throw new UsageError({
    what: `the version ${formatCore({ major, minor, patch })} cannot be raised by a ${bump} step`,
    where: 'tags',
    expected: 'numbers below 2^53 - 1',
    fix: 'tag a version with smaller numbers',
  });
}

/** The step between two versions: the leftmost number that grew. */
export function stepBetween(from: Core, to: Core): Bump {
  if (to.major !== from.major) return 'major';
  if (to.minor !== from.minor) return 'minor';
  return to.patch !== from.patch ? 'patch' : 'none';
}
