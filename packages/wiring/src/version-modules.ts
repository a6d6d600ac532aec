import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import type { GitReader } from '@aiop/ports';
import {
  configuredModules,
  type DetectedModules,
  decideModules,
  detectModules,
  type ModuleDecision,
  type ModuleSpec,
  type ModulesReport,
  moduleNamed,
  type VersionRequest,
} from '@aiop/version';
import type { VersionSettings } from './version-config.ts';

const REGISTRY = 'registry.yaml';
const NOTHING: DetectedModules = { modules: [], findings: [], workspace: [] };

/**
 * The modules of a repository: those of `aiop.yaml`; else those of `registry.yaml`; else the packages of its workspaces, as they are at `commit`.
 * @param needs `manifests` too, where versions are written into them
 * @throws UsageError for a file of these that is wrong
 */
async function versionModules(
  git: GitReader,
  commit: string,
  config: VersionSettings,
  needs: 'versions' | 'manifests',
): Promise<DetectedModules> {
  const modules = config?.modules;
  if (modules !== undefined && modules !== 'auto') {
    const isSaid = needs === 'versions' && modules.every(({ dependsOn }) => dependsOn !== undefined);
    const detected = isSaid ? NOTHING : await detectModules(git, commit);
    return { ...detected, modules: configuredModules(modules, detected.modules, 'aiop.yaml') };
  }
  const path = `${git.root}/${REGISTRY}`;
  if (modules === 'auto' || nodeFiles.status(path)?.kind !== 'file') return detectModules(git, commit);
  // The readers of plans are only loaded where there is a registry.
  const { registeredModules } = await import('@aiop/plan');
  const registered = registeredModules(REGISTRY, nodeFiles.read(path)).flatMap(({ id, paths = [], dependsOn = [] }): ModuleSpec[] => {
    const area = { kind: 'patterns', patterns: paths } as const;
    const dependencies = dependsOn.map(({ name }) => ({ name, kind: 'normal' as const }));
    return paths.length === 0 ? [] : [{ name: id, area, origin: REGISTRY, dependsOn: dependencies }];
  });
  return { ...NOTHING, modules: registered };
}

/** The modules that are asked for, among all there are. */
export interface AskedModules extends DetectedModules {
  /** The one that was named; undefined for all. */
  readonly named: ModuleSpec | undefined;
}

/**
 * Finds the modules of a repository, as they are at the commit of a request.
 * @param asked `all`, or one by its name or folder
 * @throws UsageError where there is none, or none of that name
 */
export async function askedModules(
  asked: string,
  { to }: VersionRequest,
  config: VersionSettings,
  git: GitReader,
  needs: 'versions' | 'manifests' = 'versions',
): Promise<AskedModules> {
  const commit = await git.resolveCommit(to || 'HEAD');
  const found = commit === undefined ? NOTHING : await versionModules(git, commit, config, needs);
  const { modules } = found;
  const named = asked === '' || asked === 'all' ? undefined : moduleNamed(asked, modules);
  if (modules.length > 0) return { ...found, named };
  throw new UsageError({
    what: 'there are no modules here',
    where: 'module',
    expected: 'modules in aiop.yaml or registry.yaml, or a workspace of npm, pnpm, Cargo, Go or Python',
    fix: 'add version.modules to aiop.yaml, or ask for no module',
  });
}

/** Decides the versions of all modules. @throws UsageError as `askedModules` and `decideModules` do */
export async function moduleVersions(
  asked: string,
  request: VersionRequest,
  config: VersionSettings,
  git: GitReader,
): Promise<{ readonly report: ModulesReport; readonly named: ModuleDecision | undefined }> {
  const { modules, findings, named } = await askedModules(asked, request, config, git);
  const decided = await decideModules(modules, request, { git });
  const report = { ...decided, findings: [...findings, ...decided.findings] };
  return { report, named: report.modules.find(({ module }) => module.name === named?.name) };
}
