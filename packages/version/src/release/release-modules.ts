import { type Finding, hasError } from '@aiop/diagnostics';
import type { DecidedModule } from '../modules/dependencies.ts';
import { type JudgedModules, judgeModules } from '../modules/judge-modules.ts';
import type { ModuleChangelogsRequest } from '../modules/module-changelogs.ts';
import { changelogPath } from '../modules/module-files.ts';
import type { ModuleSpec } from '../modules/module-spec.ts';
import { landReleases } from './land.ts';
import { type ModuleReleaseText, moduleReleaseText } from './module-release-text.ts';
import {
  known,
  type ModuleRelease,
  type ModulesReleaseReport,
  mostOf,
  plannedReport,
  refused,
  type Surveyed,
  standingRelease,
} from './modules-release-report.ts';
import { publish } from './publish.ts';
import { MAX_RACES, offBranch, racesLost, type StandingRelease, takenFinding, withoutTaken } from './release.ts';
import { releaseCommitMessage } from './release-commit-message.ts';
import type { ReleasePorts } from './release-ports.ts';
import { ownTagMessage, standingFor } from './standing-release.ts';
import { type Survey, survey } from './survey.ts';

/** Which modules are to be released, and how. `tagPrefix` says nothing here: each module has tags of its own. */
export interface ModulesReleaseRequest extends ModuleChangelogsRequest {
  /** Every module there is. */
  readonly modules: readonly ModuleSpec[];
  /** The one that is released, with those that depend on it; default: all that have something to release. */
  readonly named?: ModuleSpec;
  /** Manifests of npm that may name packages of this repository, relative to it. */
  readonly workspace: readonly string[];
  /** Whether a tag of the major version is kept for each module, such as `core-v1`. */
  readonly floatingTags: boolean;
  /** Works everything out and changes nothing. */
  readonly dryRun: boolean;
}

/**
 * Releases modules at a commit: one commit with their changelogs and versions on top of it, an annotated tag for each, all landed at once or not at all;
 * then the page and the floating tag of each. May be run again at any time, as `releaseVersion` may.
 * @throws UsageError as `decideModules`, `writeModuleChangelogs` and `releaseVersion` do
 */
export async function releaseModules(request: ModulesReleaseRequest, ports: ReleasePorts): Promise<ModulesReleaseReport> {
  for (let race = 0; ; race++) {
    const outcome = await tryRelease(request, ports, race);
    if (outcome !== undefined) return outcome;
  }
}

/** Undefined when another push was first. */
async function tryRelease(request: ModulesReleaseRequest, ports: ReleasePorts, race: number): Promise<ModulesReleaseReport | undefined> {
  const scene = await survey(request, ports);
  const judged = await judgeModules(request.modules, request, scene.git, request.named);
  const all = await surveyed(judged, scene, request, ports);
  const asked = all.filter(({ isAsked, message }) => isAsked || message !== undefined);
  const planned = asked.filter(({ decision, standing }) => decision.released && standing === undefined);
  const before = [...judged.findings, ...asked.flatMap(({ decision }) => decision.findings)];
  const taken = planned.flatMap(({ decision }) => takenFinding(decision.tag ?? '', scene) ?? []);
  const blocking = scene.isOnBranch ? taken : [offBranch(scene.to, ports.place.shown)];
  if (blocking.length > 0 || hasError(before)) return refused(asked, [...before, ...blocking]);
  const text = planned.length === 0 ? NO_TEXT : await moduleReleaseText(planned, judged, request, request.workspace, scene.git);
  if (request.dryRun) return plannedReport(asked, planned, text, before, scene);
  if (planned.length > 0 && race >= MAX_RACES) return refused(asked, [...before, racesLost(tagsOf(planned), race, ports.place.shown)]);
  const landed = planned.length === 0 ? undefined : await land(planned, text, scene, request, ports);
  if (landed?.state === 'moved') return undefined;
  if (landed?.state === 'refused') return refused(asked, [...before, landed.finding]);
  const released = planned.map((each, at) => ({ ...each, notes: text.sections[at] ?? '', commit: landed?.commit ?? scene.to }));
  return published(asked, new Map(released.map((each) => [each.module.name, each])), before, scene, request, ports, race > 0);
}

const NO_TEXT: ModuleReleaseText = { files: [], sections: [] };

const tagsOf = (modules: readonly DecidedModule[]): string => modules.map(({ decision }) => decision.tag ?? '').join(', ');

async function surveyed(
  { modules }: JudgedModules,
  scene: Survey,
  request: ModulesReleaseRequest,
  ports: ReleasePorts,
): Promise<readonly Surveyed[]> {
  const all: Surveyed[] = [];
  for (const module of modules) {
    const decision = withoutTaken(module.decision);
    const standing = await standingFor(decision, scene, module.counted.prefix);
    const message = standing === undefined ? undefined : await ownTagMessage(standing, scene, ports);
    all.push({ ...module, decision, standing, message, changelog: changelogPath(module.module, request.changelog) });
  }
  return all;
}

function land(
  planned: readonly Surveyed[],
  { files, sections }: ModuleReleaseText,
  scene: Survey,
  { nowMs }: ModulesReleaseRequest,
  ports: ReleasePorts,
) {
  const tags = planned.map(({ decision }, at) => ({ tag: decision.tag ?? '', notes: sections[at] ?? '' }));
  const message = releaseCommitMessage(planned.map(({ module, decision }) => ({ name: module.name, version: decision.version ?? '' })));
  return landReleases({ tags, message, files, nowMs }, scene, ports);
}

/** Does what comes after the tags, module by module; what an earlier run left undone as well. */
async function published(
  asked: readonly Surveyed[],
  released: ReadonlyMap<string, { readonly notes: string; readonly commit: string }>,
  before: readonly Finding[],
  scene: Survey,
  request: ModulesReleaseRequest,
  ports: ReleasePorts,
  isRace: boolean,
): Promise<ModulesReleaseReport> {
  const modules: ModuleRelease[] = [];
  const findings = [...before, ...known(asked, scene, isRace)];
  for (const each of asked) {
    const { module, decision, changelog } = each;
    const about = { module, decision, changelog };
    const own = released.get(module.name);
    const { version = '', tag = '' } = decision;
    const standing: StandingRelease | undefined =
      own === undefined ? standingRelease(each) : { version, tag, ...own, page: undefined, floating: undefined };
    if (standing === undefined) modules.push({ ...about, state: 'nothing' });
    // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
    else if (own === undefined && (isRace || each.message === undefined)) modules.push({ ...about, state: 'stands', release: standing });
    else {
      const options = { tagPrefix: each.counted.prefix, floatingTags: request.floatingTags, isMain: isMain(module, request) };
      const { page, floating, hasChanged, findings: more } = await publish(standing, options, ports);
      findings.push(...more);
      if (!each.isAsked && !hasChanged) continue;
      const state = own !== undefined ? 'released' : hasChanged ? 'finished' : 'stands';
      modules.push({ ...about, state, release: { ...standing, page, floating } });
    }
  }
  return { state: mostOf(modules), modules, files: [], findings };
}

/** A hosting service shows one release first: that of the repository itself, where it is a module, or of its only one. */
const isMain = ({ area }: ModuleSpec, { modules }: ModulesReleaseRequest): boolean =>
  modules.length === 1 || (area.kind === 'folder' && area.folder === '');
