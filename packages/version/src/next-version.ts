import { UsageError, visible } from '@aiop/diagnostics';
import { type Bump, greater } from './level.ts';
import { isBuildIdentifier, isPrereleaseIdentifier, parseSemVer, type SemVer } from './semver.ts';
import { type Core, FIRST_RELEASE, formatCore, isLower, stepBetween, stepUp } from './step.ts';
import type { LastVersions, VersionTag } from './version-tags.ts';

/** The part of a version beside its numbers. */
export interface Label {
  /** The identifier of a prerelease, such as `rc`; undefined for a release. */
  readonly prerelease: string | undefined;
  /** Build metadata (https://semver.org, item 10), such as `5.1a2b3c4`; undefined for none. */
  readonly build: string | undefined;
}

/** What a version comes to. */
export interface NextVersion {
  /** Undefined when there is nothing to release. */
  readonly version: string | undefined;
  readonly bump: Bump;
}

/** How far the commits reach. */
export interface Steps {
  /** The step since the last release that is no prerelease. */
  readonly sinceRelease: Bump;
  /** The step since the last version of any kind: not more than since the release. */
  readonly sinceLast: Bump;
  /** What is released at least, where anything is. */
  readonly floor: Bump;
}

/**
 * Reads the label that is asked for. Empty texts stand for none.
 * @throws UsageError for what https://semver.org, items 9 and 10, does not allow, and for a prerelease that is a number alone.
 */
export function parseLabel(prerelease: string, build: string): Label {
  if (prerelease !== '' && (!isPrereleaseIdentifier(prerelease) || /^\d+$/.test(prerelease))) {
    throw new UsageError({
      what: `${JSON.stringify(visible(prerelease, 100))} is no identifier of a prerelease`,
      where: 'prerelease',
      expected: 'letters, digits and hyphens, with a letter among them',
      fix: 'write one word, such as rc or beta',
    });
  }
  if (build !== '' && (build.length > 100 || !build.split('.').every(isBuildIdentifier))) {
    throw new UsageError({
      what: `${JSON.stringify(visible(build, 100))} is no build metadata`,
      where: 'build-metadata',
      expected: 'letters, digits and hyphens, in parts with dots between',
      fix: 'write for example 5.1a2b3c4',
    });
  }
  return { prerelease: prerelease || undefined, build: build || undefined };
}

/**
 * The version to release. After a prerelease it is the one that the prerelease announced, unless what came since calls for more: who announced it knew
 * the commits before.
 * @param versions every version there is, on whatever branch: a number of a prerelease is never given twice
 */
export function nextVersion(steps: Steps, lasts: LastVersions, label: Label, versions: readonly VersionTag[]): NextVersion {
  const { last, stable } = lasts;
  const bump = stepOf(steps, lasts, label);
  if (bump === 'none') return { version: undefined, bump };
  const core = coreOf(bump, steps, lasts);
  const prerelease = label.prerelease === undefined ? '' : `-${label.prerelease}.${numberOf(core, label.prerelease, versions)}`;
  const build = label.build === undefined ? '' : `+${label.build}`;
  const from = stable?.version ?? last?.version;
  return {
    version: `${formatCore(core)}${prerelease}${build}`,
    bump: last === undefined || from === undefined ? 'minor' : stable === undefined ? bump : stepBetween(from, core),
  };
}

/** After a prerelease of the same kind, only what came since is a reason for another one. */
function stepOf({ sinceRelease, sinceLast }: Steps, { last }: LastVersions, { prerelease }: Label): Bump {
  return prerelease !== undefined && last?.version.prerelease[0] === prerelease && sinceLast === 'none' ? 'none' : sinceRelease;
}

function coreOf(bump: Bump, { sinceLast, floor }: Steps, { last, stable }: LastVersions): Core {
  if (last === undefined) return FIRST_RELEASE;
  // Only prereleases so far: the release is the one they announce.
  if (stable === undefined) return last.version;
  if (last === stable) return stepUp(stable.version, bump);
  const next = stepUp(stable.version, greater(sinceLast, floor));
  return isLower(last.version, next) ? next : last.version;
}

/** The prerelease that announced less than the commits before it call for, where the release is the one that it announced. */
export function announcedBelow(steps: Steps, { last, stable }: LastVersions): VersionTag | undefined {
  if (last === undefined || stable === undefined || last === stable) return undefined;
  const isKept = !isLower(last.version, stepUp(stable.version, greater(steps.sinceLast, steps.floor)));
  return isKept && isLower(last.version, stepUp(stable.version, steps.sinceRelease)) ? last : undefined;
}

/** One more than the highest there is of this version; the first is 1, or 0 where this repository begins with 0. */
function numberOf({ major, minor, patch }: Core, identifier: string, versions: readonly VersionTag[]): bigint {
  const alike = versions.flatMap(({ version }) => {
    const [name, number, ...more] = version.prerelease;
    return name === identifier && number !== undefined && more.length === 0 && /^\d+$/.test(number)
      ? [{ version, number: BigInt(number) }]
      : [];
  });
  const same = alike.filter(({ version }) => version.major === major && version.minor === minor && version.patch === patch);
  if (same.length === 0) return alike.some(({ number }) => number === 0n) ? 0n : 1n;
  return same.reduce((highest, { number }) => (number > highest ? number : highest), 0n) + 1n;
}

/** The version that a footer `Release-As` asks for, or undefined where it is none, or not above the last one. */
export function releaseAs(value: string, { last }: LastVersions): SemVer | undefined {
  const version = parseSemVer(value.trim().replace(/^v/, ''));
  if (version === undefined) return undefined;
  return last === undefined || isLower(last.version, version) || isPromoted(last.version, version) ? version : undefined;
}

/** From a prerelease to its own release. */
const isPromoted = (last: SemVer, next: SemVer): boolean =>
  last.prerelease.length > 0 && next.prerelease.length === 0 && formatCore(last) === formatCore(next);
