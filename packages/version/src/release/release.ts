import type { Finding } from '@aiop/diagnostics';
import { visible } from '@aiop/diagnostics';
import type { GitReader, ObjectId, RefMove, ReleaseObjects } from '@aiop/ports';
import type { ChangelogRequest } from '../changelog/changelog.ts';
import { report } from '../codes.ts';
import type { VersionDecision } from '../decide.ts';
import type { VersionTag } from '../version-tags.ts';
import { type PublicationPorts, publish, type TaggedRelease } from './publish.ts';
import { refusal } from './refusal.ts';
import { type ReleaseFiles, type ReleaseText, releaseText } from './release-files.ts';
import { type Survey, survey } from './survey.ts';
import { notesOfTag, tagMessage } from './tag-message.ts';

/** What is to be released, and how. */
export interface ReleaseRequest extends Omit<ChangelogRequest, 'text'>, ReleaseFiles {
  /** Whether a tag of the major version, such as `v1`, is kept at the highest release that has it. */
  readonly floatingTags: boolean;
  /** Works everything out and changes nothing. */
  readonly dryRun: boolean;
}

export interface ReleasePorts extends PublicationPorts {
  /** The whole history of the commit. */
  readonly git: GitReader;
  readonly objects: ReleaseObjects;
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
const MAX_RACES = 5;

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
  if (decision.findings.some(({ severity }) => severity === 'error')) return { decision, state: 'refused', findings: decision.findings };
  if (!scene.isOnBranch) return refused(offBranch(scene.to, ports.place.shown));
  const standing = standingFor(decision, scene);
  if (standing !== undefined) return stands(standing, scene, decision, request, ports, race > 0);
  const { version, tag, released } = decision;
  if (!released || version === undefined || tag === undefined) return { decision, state: 'nothing', findings: decision.findings };
  const taken = scene.tags.find(({ name }) => name === tag);
  if (taken !== undefined) {
    return refused(
      report('AIOP-M202', { message: `${tag} stands for ${taken.commit.slice(0, 12)}, which does not hold ${scene.to.slice(0, 12)}` }),
    );
  }
  if (request.dryRun) {
    return { decision, state: 'planned', findings: decision.findings, files: text.files.map(({ path }) => path), notes: text.notes };
  }
  if (race >= MAX_RACES)
    return refused(report('AIOP-M209', { message: `${tag} lost ${race} races to other pushes to ${ports.place.shown}` }));
  return make({ version, tag }, decision, text, scene, request, ports);
}

/** What stands for the tag already, and since when, a release says itself, and more exactly. */
const withoutTaken = (decision: VersionDecision): VersionDecision => ({
  ...decision,
  findings: decision.findings.filter(({ code }) => code !== 'AIOP-M008'),
});

async function make(
  { version, tag }: { readonly version: string; readonly tag: string },
  decision: VersionDecision,
  { files, notes }: ReleaseText,
  { to, tip }: Survey,
  request: ReleaseRequest,
  ports: ReleasePorts,
): Promise<ReleaseReport | undefined> {
  const { objects, place } = ports;
  const at = Math.floor(request.nowMs / 1000);
  const refused = (finding: Finding): ReleaseReport => ({ decision, state: 'refused', findings: [...decision.findings, finding] });
  const message = `chore(release): ${version}\n`;
  const commit = files.length === 0 ? to : await objects.commit({ tree: await objects.tree(to, files), parents: [to], message, at });
  const branch = commit === to || tip === undefined ? [] : await ontoBranch({ commit, to, tip, tag, at }, place.branch, objects);
  if (branch === 'conflict') return refused(report('AIOP-M205', { message: `${place.shown} has moved on, and ${tag} conflicts with it` }));
  const object = await objects.tag({ name: tag, commit, message: tagMessage(tag, notes), at });
  const landing = await place.land([...branch, { ref: `refs/tags/${tag}`, to: object, from: undefined }]);
  if (landing.state === 'moved') return undefined;
  // The answer to a push can be lost on its way when the push is not.
  if (landing.state === 'refused' && !(await place.refs()).tags.some((each) => each.object === object)) {
    return refused(refusal(tag, place.shown, landing.said));
  }
  const release = { version, tag, commit, notes };
  const { page, floating, findings } = await publish(release, request, ports);
  return { decision, state: 'released', release: { ...release, page, floating }, findings: [...decision.findings, ...findings] };
}

/** How the branch moves: onto the release, or, where it has moved on since, onto a merge of both. */
async function ontoBranch(
  {
    commit,
    to,
    tip,
    tag,
    at,
  }: { readonly commit: ObjectId; readonly to: ObjectId; readonly tip: ObjectId; readonly tag: string; readonly at: number },
  ref: string,
  objects: ReleaseObjects,
): Promise<readonly RefMove[] | 'conflict'> {
  if (tip === to) return [{ ref, to: commit, from: tip }];
  const merged = await objects.merge(tip, commit);
  if (merged.state === 'conflict') return 'conflict';
  const merge = await objects.commit({ tree: merged.tree, parents: [tip, commit], message: `Merge release ${tag}\n`, at });
  return [{ ref, to: merge, from: tip }];
}

/** The release that the commit is part of already. A prerelease stands in the way of another prerelease, not of the release that it announces. */
function standingFor({ version, released }: VersionDecision, { containing }: Survey): VersionTag | undefined {
  const isPrerelease = released && version?.includes('-') === true;
  return containing.find((each) => isPrerelease || each.version.prerelease.length === 0);
}

async function stands(
  { name: tag, commit, version: { version } }: VersionTag,
  scene: Survey,
  decision: VersionDecision,
  request: ReleaseRequest,
  ports: ReleasePorts,
  isRace: boolean,
): Promise<ReleaseReport> {
  const message = await ownTagMessage(tag, commit, scene, ports);
  const release = { version, tag, commit, notes: message === undefined ? '' : notesOfTag(message) };
  const by = isRace ? 'another run released it at the same time' : 'an earlier run did';
  const known = report('AIOP-M201', { message: `${scene.to.slice(0, 12)} is part of ${visible(tag, 200)}: ${by}` });
  const findings = [...decision.findings, known];
  // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
  if (isRace || request.dryRun || message === undefined) {
    return { decision, state: 'stands', release: { ...release, page: undefined, floating: undefined }, findings };
  }
  const { page, floating, hasChanged, findings: more } = await publish(release, request, ports);
  return { decision, state: hasChanged ? 'finished' : 'stands', release: { ...release, page, floating }, findings: [...findings, ...more] };
}

/** What the tag of a release says that was made of this very commit; undefined for any other. */
async function ownTagMessage(tag: string, commit: ObjectId, { to, tags, git }: Survey, { objects, place }: ReleasePorts) {
  const object = tags.find(({ name }) => name === tag)?.object;
  if (object === undefined || object === commit) return undefined;
  const isOwn = commit === to || (await git.log({ from: to, to: commit })).some(({ oid, parents }) => oid === commit && parents[0] === to);
  if (!isOwn) return undefined;
  const message = await objects.tagMessage(object);
  if (message !== undefined) return message;
  await place.bring(object);
  return objects.tagMessage(object);
}

const offBranch = (to: ObjectId, shown: string): Finding => report('AIOP-M205', { message: `${to.slice(0, 12)} is not part of ${shown}` });
