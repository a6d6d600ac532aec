import type { Finding } from '@aiop/diagnostics';
import type { VersionDecision } from '../decide.ts';
import type { DecidedModule } from '../modules/dependencies.ts';
import type { ModuleSpec } from '../modules/module-spec.ts';
import type { VersionTag } from '../version-tags.ts';
import type { ModuleReleaseText } from './module-release-text.ts';
import { knownFinding, type StandingRelease } from './release.ts';
import type { Survey } from './survey.ts';
import { notesOfTag } from './tag-message.ts';

/** What came of the release of one module. */
export type ModuleRelease = {
  readonly module: ModuleSpec;
  readonly decision: VersionDecision;
  /** Its changelog, relative to the repository; undefined where it has none. */
  readonly changelog: string | undefined;
} & (
  | { readonly state: 'nothing' | 'refused' }
  | { readonly state: 'planned'; readonly notes: string }
  /** As in `ReleaseReport`. */
  | { readonly state: 'released' | 'finished' | 'stands'; readonly release: StandingRelease }
);

/** What came of the release of modules. */
export interface ModulesReleaseReport {
  /** `refused` where nothing was changed; else the most that came of any module. */
  readonly state: ModuleRelease['state'];
  /** Those that are asked for, and others that this commit released and this run finished, in the order of the modules. */
  readonly modules: readonly ModuleRelease[];
  /** The files that a release writes, where it is planned. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** A module, and the release of it that stands already. */
export interface Surveyed extends DecidedModule {
  readonly standing: VersionTag | undefined;
  /** What its tag says, where that release was made of this very commit. */
  readonly message: string | undefined;
  /** Relative to the repository. */
  readonly changelog: string | undefined;
}

/** What there is to say where nothing was changed. */
export function refused(asked: readonly Surveyed[], findings: readonly Finding[]): ModulesReleaseReport {
  return {
    state: 'refused',
    modules: asked.map(({ module, decision, changelog }) => ({
      module,
      decision,
      changelog,
      state: decision.released ? 'refused' : 'nothing',
    })),
    files: [],
    findings,
  };
}

/** What a release would come to. */
export function plannedReport(
  asked: readonly Surveyed[],
  planned: readonly Surveyed[],
  { files, sections }: ModuleReleaseText,
  findings: readonly Finding[],
  scene: Survey,
): ModulesReleaseReport {
  const modules = asked
    .filter(({ isAsked }) => isAsked)
    .map((each): ModuleRelease => {
      const { module, decision, changelog } = each;
      const about = { module, decision, changelog };
      const at = planned.indexOf(each);
      if (at >= 0) return { ...about, state: 'planned', notes: sections[at] ?? '' };
      const release = standingRelease(each);
      return release === undefined ? { ...about, state: 'nothing' } : { ...about, state: 'stands', release };
    });
  return { state: mostOf(modules), modules, files: files.map(({ path }) => path), findings: [...findings, ...known(asked, scene, false)] };
}

/** A release that stands; undefined where there is none, or where it is of no concern to this commit. */
export function standingRelease({ standing, message, decision }: Surveyed): StandingRelease | undefined {
  if (standing === undefined || (message === undefined && !decision.released)) return undefined;
  const { name: tag, commit, version } = standing;
  const notes = message === undefined ? '' : notesOfTag(message);
  return { version: version.version, tag, commit, notes, page: undefined, floating: undefined };
}

/** That modules are released already: said of those that are asked for. */
export const known = (modules: readonly Surveyed[], { to }: Survey, isRace: boolean): readonly Finding[] =>
  modules.flatMap((each) => {
    const release = each.isAsked ? standingRelease(each) : undefined;
    return release === undefined ? [] : [knownFinding(release.tag, to, isRace)];
  });

const ORDER: readonly ModuleRelease['state'][] = ['released', 'finished', 'planned', 'stands', 'refused'];

/** The most that came of any module. */
export const mostOf = (modules: readonly ModuleRelease[]): ModuleRelease['state'] =>
  ORDER.find((state) => modules.some((each) => each.state === state)) ?? 'nothing';
