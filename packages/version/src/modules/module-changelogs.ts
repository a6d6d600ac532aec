import type { Finding } from '@aiop/diagnostics';
import type { CommitRecord, GitReader } from '@aiop/ports';
import { type ChangelogForm, type ChangelogReport, changelogOf, standingFile } from '../changelog/changelog-of.ts';
import type { VersionRequest } from '../decide.ts';
import type { DecidedModule } from './dependencies.ts';
import { type JudgedModules, judgeModules, ownersOf } from './judge-modules.ts';
import { moduleAreas } from './module-areas.ts';
import { changelogPath, checkOwnPaths } from './module-files.ts';
import type { ModuleSpec } from './module-spec.ts';

/** Which changelogs of modules are to be written, and how. */
export interface ModuleChangelogsRequest extends VersionRequest, Omit<ChangelogForm, 'releaseTypes' | 'text'> {
  /** The usual name of a changelog, relative to the folder of its module. */
  readonly changelog: string;
}

/** What became of the changelog of one module. */
export interface ModuleChangelog {
  readonly module: ModuleSpec;
  /** Relative to the repository; undefined where the module has none. */
  readonly path: string | undefined;
  readonly report: ChangelogReport;
}

/** What became of the changelogs of modules. */
export interface ModuleChangelogsReport {
  /** In the order of the modules. */
  readonly modules: readonly ModuleChangelog[];
  /** Of the repository as a whole; those of a module are in its decision. */
  readonly findings: readonly Finding[];
}

/** The texts of files that stand, by their paths relative to the repository. */
export type StandingTexts = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Adds the next release of each module to the changelog of its own; a new one gets every release of the module.
 * @param modules all there are
 * @param named the one whose changelog is asked for; default: all
 * @throws UsageError as `decideModules` does, and for changelogs that lead out of the repository or are shared
 */
export async function writeModuleChangelogs(
  modules: readonly ModuleSpec[],
  request: ModuleChangelogsRequest,
  ports: { readonly git: GitReader; readonly texts: StandingTexts },
  named?: ModuleSpec,
): Promise<ModuleChangelogsReport> {
  const judged = await judgeModules(modules, request, ports.git);
  const asked = judged.modules.filter(({ module }) => named === undefined || module.name === named.name);
  return { modules: await changelogsOf(asked, judged, request, ports), findings: judged.findings };
}

/** The same, of modules that have been judged. */
export async function changelogsOf(
  asked: readonly DecidedModule[],
  judged: JudgedModules,
  form: ModuleChangelogsRequest,
  { git, texts }: { readonly git: GitReader; readonly texts: StandingTexts },
): Promise<readonly ModuleChangelog[]> {
  const paths = asked.map(({ module }) => ({ module, path: changelogPath(module, form.changelog) }));
  checkOwnPaths(paths);
  const standing = await texts(paths.flatMap(({ path }) => path ?? []));
  const history = await git.log({ to: judged.to });
  const isNew = paths.some(({ path }) => path !== undefined && standingFile(standing.get(path)) === undefined);
  const isOwnOf = isNew ? await pastOwners(judged, history, git) : () => () => true;
  return asked.map(({ module, counted, decision, updates }, at): ModuleChangelog => {
    const path = paths[at]?.path;
    // Without a file only the section of the next release counts, and none of the past.
    const text = path === undefined ? '# Changelog\n' : standing.get(path);
    const told = { history, isOwn: isOwnOf(module), versions: counted.tags.versions, updates };
    return { module, path, report: changelogOf(decision, { ...form, ...(text === undefined ? {} : { text }) }, told) };
  });
}

/** Whose each commit of the whole history is. */
async function pastOwners({ modules }: JudgedModules, history: readonly CommitRecord[], git: GitReader) {
  const specs = modules.map(({ module }) => module);
  const owners = await ownersOf(git, history, moduleAreas(specs));
  return (module: ModuleSpec) => {
    const index = specs.indexOf(module);
    return ({ oid }: CommitRecord): boolean => owners.get(oid)?.includes(index) === true;
  };
}
