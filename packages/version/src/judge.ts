import { type Finding, visible } from '@aiop/diagnostics';
import type { CommitRecord } from '@aiop/ports';
import { report } from './codes.ts';
import type { Base } from './counting-base.ts';
import type { VersionDecision, VersionRequest } from './decide.ts';
import type { History } from './habit.ts';
import { type Bump, greater } from './level.ts';
import { announcedBelow, type Label, type NextVersion, nextVersion, parseLabel, releaseAs } from './next-version.ts';
import { type Verdict, weigh } from './reasons.ts';
import { DEFAULT_RELEASE_TYPES, parseReleaseTypes, type ReleaseTypes } from './release-types.ts';
import { formatCore, stepBetween, type ZeroMajorPolicy } from './step.ts';
import { habitQuestion, stepsOf } from './steps.ts';
import type { SortedTags, VersionTag } from './version-tags.ts';

/** The rules of a request, read once. */
export interface VersionRules {
  readonly types: ReleaseTypes;
  readonly zeroMajor: 'auto' | ZeroMajorPolicy;
  readonly learn: boolean;
  readonly minimum: Bump;
  readonly label: Label;
  readonly releaseAs: boolean;
}

/** What a version is decided from. */
export interface Counted {
  readonly prefix: string;
  readonly tags: SortedTags;
  readonly base: Base;
  /** The commits since the base, newest first. Those that are not `isOwn` only say how the others hang together. */
  readonly graph: readonly CommitRecord[];
  readonly isOwn: (record: CommitRecord) => boolean;
  readonly history: History;
  /** A step that is called for by something else than commits, and why: a module that this one depends on. */
  readonly dependency?: { readonly level: Bump; readonly sentence: string };
}

/** @throws UsageError for an entry of `releaseTypes` that cannot be read, and what is no prerelease or build metadata */
export function versionRules(request: VersionRequest): VersionRules {
  const { releaseTypes = [], zeroMajor = 'auto', learn = true, minimumBump = 'none', prerelease = '', buildMetadata = '' } = request;
  return {
    types: parseReleaseTypes(releaseTypes.length === 0 ? DEFAULT_RELEASE_TYPES : releaseTypes),
    zeroMajor,
    learn,
    minimum: minimumBump,
    label: parseLabel(prerelease, buildMetadata),
    releaseAs: request.releaseAs ?? false,
  };
}

/** Decides the version of a repository, or of one module, from what was counted. */
export async function judge(counted: Counted, rules: VersionRules): Promise<VersionDecision> {
  const { prefix, tags, base, graph, isOwn, dependency } = counted;
  const own = graph.filter(isOwn);
  const verdict = weigh(own, rules.types);
  const level = greater(verdict.level, dependency?.level ?? 'none');
  const steps = await stepsOf(counted, rules, verdict, level);
  const asked = rules.releaseAs ? askedVersion(verdict, base) : { findings: [] };
  const graduated = asked.next === undefined ? announcedBelow(steps, base) : undefined;
  const { version, bump } = asked.next ?? nextVersion(steps, base, rules.label, tags.versions);
  const previous = base.last?.version.version;
  const shown = version ?? previous;
  return {
    version: shown,
    previous,
    bump,
    level,
    released: version !== undefined,
    tag: shown === undefined ? undefined : `${prefix}${shown}`,
    commits: own.length,
    compliance: shareOf(verdict),
    reasons: verdict.reasons,
    explanation: [
      ...baseSentences(base, own.length),
      `the commits call for ${verdict.level === 'none' ? 'no release' : `a ${verdict.level} step`}`,
      ...(dependency === undefined ? [] : [dependency.sentence]),
      ...steps.sentences,
      ...(graduated === undefined
        ? []
        : [`${visible(graduated.name, 100)} has announced ${formatCore(graduated.version)}, with what came before it`]),
      ...(asked.sentence === undefined ? [] : [asked.sentence]),
    ],
    findings: [
      ...silenceFindings(verdict, bump),
      ...unheardFindings(verdict),
      ...(graduated === undefined ? [] : [announcedFinding(graduated, steps.sinceRelease)]),
      ...asked.findings,
      ...(version === undefined ? [] : takenFindings(tags, prefix, version)),
    ],
  };
}

/** Whether releases before the last one have a say in the version that these commits call for. */
export function asksEarlierReleases(base: Base, records: readonly CommitRecord[], request: VersionRequest): boolean {
  const rules = versionRules(request);
  const minimum = records.length === 0 ? 'none' : rules.minimum;
  return habitQuestion(base, rules, weigh(records, rules.types).level, minimum) !== undefined;
}

interface Asked {
  readonly next?: NextVersion;
  readonly sentence?: string;
  readonly findings: readonly Finding[];
}

/** The newest footer `Release-As`. */
function askedVersion({ releaseAs: footer }: Verdict, base: Base): Asked {
  if (footer === undefined) return { findings: [] };
  const { record, value } = footer;
  const place = `Release-As: ${visible(value, 60)} of ${record.oid.slice(0, 12)}`;
  const version = releaseAs(value, base);
  if (version === undefined) {
    const last = base.last === undefined ? '' : ` above ${base.last.version.version}`;
    return { findings: [report('AIOP-M009', { message: `${place} is no version${last}, and does not count` })] };
  }
  const from = base.stable?.version ?? base.last?.version;
  const bump = from === undefined ? 'minor' : stepBetween(from, version);
  return {
    next: { version: version.version, bump: bump === 'none' ? 'patch' : bump },
    sentence: `${place} sets the version`,
    findings: [],
  };
}

function baseSentences({ last, stable, after: start }: Base, commits: number): readonly string[] {
  const counted = `${commits} ${commits === 1 ? 'commit' : 'commits'} counted`;
  if (start === undefined) {
    const first = last === undefined ? '' : `; ${visible(last.name, 100)} has announced ${formatCore(last.version)}`;
    return [`there is no release yet${first}; ${counted}`];
  }
  const from =
    start === stable?.commit
      ? `${visible(stable.name, 100)} (${start.slice(0, 12)}), the last release in this history`
      : start.slice(0, 12);
  const announced = last === undefined || last === stable ? '' : `; ${visible(last.name, 100)} has announced a release since`;
  return [`counting begins after ${from}: ${counted}${announced}`];
}

function announcedFinding({ name, version }: VersionTag, step: Bump): Finding {
  const message = `${visible(name, 100)} announced ${formatCore(version)}, but commits before it call for a ${step} step since the last release`;
  return report('AIOP-M011', { message });
}

function takenFindings({ versions }: SortedTags, prefix: string, version: string): Finding[] {
  const plain = version.split('+', 1)[0];
  const taken = versions.find((tag) => tag.version.version.split('+', 1)[0] === plain);
  if (taken === undefined) return [];
  const message = `${JSON.stringify(visible(prefix + version, 100))} stands already at ${taken.commit.slice(0, 12)}`;
  return [report('AIOP-M008', { message })];
}

function shareOf({ written, conventional }: Verdict): string {
  return (written === 0 ? 1 : Math.floor((conventional * 1000) / written) / 1000).toFixed(3);
}

function silenceFindings({ written, conventional }: Verdict, bump: Bump): Finding[] {
  if (bump !== 'none' || written === 0 || conventional > 0) return [];
  const counted = written === 1 ? 'the one commit does' : `all ${written} commits do`;
  return [report('AIOP-M004', { message: `${counted} not follow Conventional Commits, so nothing is released` })];
}

/** The specification asks for a conventional header first; what stands below another one is said, not counted. */
function unheardFindings({ unheard: [newest, ...others] }: Verdict): Finding[] {
  if (newest === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [report('AIOP-M005', { message: `${newest.oid.slice(0, 12)}${more} announces a breaking change, and does not count` })];
}
