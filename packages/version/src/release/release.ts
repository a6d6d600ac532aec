import { type Finding, hasError, visible } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import type { ChangelogRequest } from '../changelog/changelog.ts';
import { report } from '../codes.ts';
import type { VersionDecision } from '../decide.ts';
import { checkedTagPrefix } from '../revision.ts';
import type { VersionTag } from '../version-tags.ts';
import { landReleases } from './land.ts';
import { publish, type TaggedRelease } from './publish.ts';
import { type ReleaseFiles, type ReleaseText, releaseText } from './release-files.ts';
import type { ReleasePorts } from './release-ports.ts';
import { ownTagMessage, standingFor } from './standing-release.ts';
import { type Survey, survey } from './survey.ts';
import { notesOfTag } from './tag-message.ts';

/** What is to be released, and how. */
export interface ReleaseRequest extends Omit<ChangelogRequest, 'text'>, ReleaseFiles {
  /** Whether a tag of the major version, such as `v1`, is kept at the highest release that has it. */
  readonly floatingTags: boolean;
  /** Works everything out and changes nothing. */
  readonly dryRun: boolean;
}

/** A release that stands, and where. */
export interface StandingRelease extends TaggedRelease {
  readonly page: string | undefined;
  readonly floating: string | undefined;
}

/** What came of a release. */
export type ReleaseReport = {
  readonly decision: VersionDecision;
  /** Those of the decision among them. */
  readonly findings: readonly Finding[];
} & (
  | { readonly state: 'nothing' | 'refused' }
  /** What a run that is not dry would do. */
  | { readonly state: 'planned'; readonly files: readonly string[]; readonly notes: string }
  /**
   * `released` by this run, whole where no finding says otherwise; `finished`, begun by an earlier run and completed by this one; `stands`, there was
   * nothing left to do, or another run that was there at the same time does it.
   */
  | { readonly state: 'released' | 'finished' | 'stands'; readonly release: StandingRelease }
);

/** So often a release is tried when others push at the same time. */
export const MAX_RACES = 5;

/**
 * Releases a commit: a commit with changelog and version files on top of it, an annotated tag on that, both landed at once or not at all; then the page
 * of the release and the floating tag. Where the branch has moved on, the release is made of the commit that was asked for and merged into the branch.
 *
 * May be run again at any time: what stands is recognised by its tag, and what is missing is done. Of two runs at once one releases, and the other
 * one finds that it did.
 * @throws UsageError as `decideNextVersion` and `releaseText` do, and when the place of the release cannot be asked
 */
export async function releaseVersion(request: ReleaseRequest, ports: ReleasePorts): Promise<ReleaseReport> {
  for (let race = 0; ; race++) {
    const outcome = await tryRelease(request, ports, race);
    if (outcome !== undefined) return outcome;
  }
}

/** Undefined when another push was first. */
async function tryRelease(request: ReleaseRequest, ports: ReleasePorts, race: number): Promise<ReleaseReport | undefined> {
  const scene = await survey(request, ports);
  const text = await releaseText(scene.to, request, request, scene.git);
  const decision = withoutTaken(text.report.decision);
  const refused = (finding: Finding): ReleaseReport => ({ decision, state: 'refused', findings: [...decision.findings, finding] });
  if (hasError(decision.findings)) return { decision, state: 'refused', findings: decision.findings };
  if (!scene.isOnBranch) return refused(offBranch(scene.to, ports.place.shown));
  const standing = await standingFor(decision, scene, checkedTagPrefix(request.tagPrefix ?? 'v'));
  if (standing !== undefined) return stands(standing, scene, decision, request, ports, race > 0);
  const { version, tag, released } = decision;
  if (!released || version === undefined || tag === undefined) return { decision, state: 'nothing', findings: decision.findings };
  const taken = takenFinding(tag, scene);
  if (taken !== undefined) return refused(taken);
  if (request.dryRun) {
    return { decision, state: 'planned', findings: decision.findings, files: text.files.map(({ path }) => path), notes: text.notes };
  }
  if (race >= MAX_RACES) return refused(racesLost(tag, race, ports.place.shown));
  return make({ version, tag }, decision, text, scene, request, ports);
}

/** What stands for the tag already, and since when, a release says itself, and more exactly. */
export const withoutTaken = (decision: VersionDecision): VersionDecision => ({
  ...decision,
  findings: decision.findings.filter(({ code }) => code !== 'AIOP-M008'),
});

/** That a tag which is to be made stands for something else. */
export function takenFinding(tag: string, { tags, to }: Survey): Finding | undefined {
  const taken = tags.find(({ name }) => name === tag);
  if (taken === undefined) return undefined;
  return report('AIOP-M202', {
    message: `${visible(tag, 200)} stands for ${taken.commit.slice(0, 12)}, which does not hold ${to.slice(0, 12)}`,
  });
}

async function make(
  { version, tag }: { readonly version: string; readonly tag: string },
  decision: VersionDecision,
  { files, notes }: ReleaseText,
  scene: Survey,
  request: ReleaseRequest,
  ports: ReleasePorts,
): Promise<ReleaseReport | undefined> {
  const { nowMs } = request;
  const landed = await landReleases({ tags: [{ tag, notes }], message: `chore(release): ${version}\n`, files, nowMs }, scene, ports);
  if (landed.state === 'moved') return undefined;
  if (landed.state === 'refused') return { decision, state: 'refused', findings: [...decision.findings, landed.finding] };
  const release = { version, tag, commit: landed.commit, notes };
  const { page, floating, findings } = await publish(release, request, ports);
  return { decision, state: 'released', release: { ...release, page, floating }, findings: [...decision.findings, ...findings] };
}

async function stands(
  standing: VersionTag,
  scene: Survey,
  decision: VersionDecision,
  request: ReleaseRequest,
  ports: ReleasePorts,
  isRace: boolean,
): Promise<ReleaseReport> {
  const message = await ownTagMessage(standing, scene, ports);
  const {
    name: tag,
    commit,
    version: { version },
  } = standing;
  const release = { version, tag, commit, notes: message === undefined ? '' : notesOfTag(message) };
  const findings = [...decision.findings, knownFinding(tag, scene.to, isRace)];
  // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
  if (isRace || request.dryRun || message === undefined) {
    return { decision, state: 'stands', release: { ...release, page: undefined, floating: undefined }, findings };
  }
  const { page, floating, hasChanged, findings: more } = await publish(release, request, ports);
  return { decision, state: hasChanged ? 'finished' : 'stands', release: { ...release, page, floating }, findings: [...findings, ...more] };
}

/** That the commit is released already. */
export function knownFinding(tag: string, to: ObjectId, isRace: boolean): Finding {
  const by = isRace ? 'another run released it at the same time' : 'an earlier run did';
  return report('AIOP-M201', { message: `${to.slice(0, 12)} is part of ${visible(tag, 200)}: ${by}` });
}

/** That the commit cannot be released, because the branch does not have it. */
export const offBranch = (to: ObjectId, shown: string): Finding =>
  report('AIOP-M205', { message: `${to.slice(0, 12)} is not part of ${shown}` });

/** That others always pushed first. */
export const racesLost = (tag: string, races: number, shown: string): Finding =>
  report('AIOP-M209', { message: `${tag} lost ${races} races to other pushes to ${shown}` });
