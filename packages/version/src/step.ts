import { type Bump, greater } from './level.ts';
import type { SemVer } from './semver.ts';

/** The three numbers of a version (https://semver.org, items 2 to 8). */
export type Core = Pick<SemVer, 'major' | 'minor' | 'patch'>;

/** What a breaking change and a feature do below 1.0.0. */
export type ZeroMajorPolicy = 'minor' | 'patch' | 'spec';

/** The version of the first release: what https://semver.org advises for initial development. */
export const FIRST_RELEASE: Core = { major: 0n, minor: 1n, patch: 0n };

export function formatCore({ major, minor, patch }: Core): string {
  return `${major}.${minor}.${patch}`;
}

/** Whether the first comes before the second. */
export function isLower(a: Core, b: Core): boolean {
  if (a.major !== b.major) return a.major < b.major;
  return a.minor === b.minor ? a.patch < b.patch : a.minor < b.minor;
}

/**
 * The step that a release takes. Below 1.0.0 a breaking change is a minor step, and with `patch` a feature is a patch; `spec` makes no exception.
 * @param minimum a floor under the result.
 */
export function effectiveStep(level: Bump, base: Core, policy: ZeroMajorPolicy, minimum: Bump): Bump {
  return greater(base.major > 0n || policy === 'spec' ? level : belowOne(level, policy), minimum);
}

function belowOne(level: Bump, policy: ZeroMajorPolicy): Bump {
  if (level === 'major') return 'minor';
  return level === 'minor' && policy === 'patch' ? 'patch' : level;
}

/** The version one step up. */
export function stepUp({ major, minor, patch }: Core, bump: Bump): Core {
  return {
    major: { major: major + 1n, minor: 0n, patch: 0n },
    minor: { major, minor: minor + 1n, patch: 0n },
    patch: { major, minor, patch: patch + 1n },
    none: { major, minor, patch },
  }[bump];
}

/** The step between two versions: the leftmost number that grew. */
export function stepBetween(from: Core, to: Core): Bump {
  if (to.major !== from.major) return 'major';
  if (to.minor !== from.minor) return 'minor';
  return to.patch !== from.patch ? 'patch' : 'none';
}
