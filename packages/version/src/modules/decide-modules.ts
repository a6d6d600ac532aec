import { type Finding, nearest, UsageError, visible } from '@aiop/diagnostics';
import type { GitReader } from '@aiop/ports';
import type { VersionDecision, VersionRequest } from '../decide.ts';
import { greater } from '../level.ts';
import { judgeModules } from './judge-modules.ts';
import type { ModuleSpec } from './module-spec.ts';

/** The version of one module. */
export interface ModuleDecision {
  readonly module: ModuleSpec;
  readonly decision: VersionDecision;
}

/** The versions of all modules. */
export interface ModulesReport {
  /** In the order of the modules. */
  readonly modules: readonly ModuleDecision[];
  /** Of the repository as a whole; those of a module are in its decision. */
  readonly findings: readonly Finding[];
}

/**
 * Decides the next version of every module.
 * @param request `tagPrefix` says nothing here: each module has tags of its own
 * @throws UsageError as `decideNextVersion` does, and for modules that share a folder or a prefix, and tags or paths that cannot be read
 */
export async function decideModules(
  modules: readonly ModuleSpec[],
  request: VersionRequest,
  { git }: { readonly git: GitReader },
): Promise<ModulesReport> {
  const { modules: judged, findings } = await judgeModules(modules, request, git);
  return { modules: judged.map(({ module, decision }) => ({ module, decision })), findings };
}

/** What the output `modules` holds, in the order of the modules. */
export function modulesAsJson({ modules }: Pick<ModulesReport, 'modules'>): string {
  return JSON.stringify(Object.fromEntries(modules.map(({ module, decision }) => [module.name, versionFields(decision)])));
}

/** A decision as programs read it: what is not there is an empty text. */
export function versionFields({ version, previous, bump, level, released, tag, commits, compliance }: VersionDecision) {
  return { version: version ?? '', previous: previous ?? '', bump, level, released, tag: tag ?? '', commits, compliance };
}

/** What several decisions are together: the greatest step, and every commit as often as it counts. */
export function together(decisions: readonly VersionDecision[]): Pick<VersionDecision, 'bump' | 'level' | 'commits'> {
  return decisions.reduce<Pick<VersionDecision, 'bump' | 'level' | 'commits'>>(
    (all, { bump, level, commits }) => ({
      bump: greater(all.bump, bump),
      level: greater(all.level, level),
      commits: all.commits + commits,
    }),
    { bump: 'none', level: 'none', commits: 0 },
  );
}

/** The module of a name, of the last part of a name, or of a folder. @throws UsageError where there is no such module */
export function moduleNamed(name: string, modules: readonly ModuleSpec[]): ModuleSpec {
  const plain = name.replace(/^\.\//, '').replace(/\/$/, '');
  const found =
    modules.find((module) => module.name === name) ?? modules.find(({ area }) => area.kind === 'folder' && area.folder === plain);
  if (found !== undefined) return found;
  // `core` for `@org/core`, where no other module ends so.
  const [short, ...others] = modules.filter((module) => module.name.endsWith(`/${name}`));
  if (short !== undefined && others.length === 0) return short;
  const names = modules.map((module) => module.name);
  const meant = nearest(name, names);
  throw new UsageError({
    what: `there is no module ${JSON.stringify(visible(name, 100))} here`,
    where: 'module',
    expected:
      names.length === 0
        ? 'modules in aiop.yaml, registry.yaml or the manifests of packages'
        : `one of ${visible(names.slice(0, 20).join(', '), 1000)}`,
    fix: meant === undefined ? 'name a module, or say all' : `did you mean ${visible(meant, 100)}?`,
  });
}
