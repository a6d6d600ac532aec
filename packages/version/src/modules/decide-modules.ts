import { type Finding, nearest, UsageError, visible } from '@aiop/diagnostics';
import type { CommitRecord, GitReader, ObjectId, TagRecord } from '@aiop/ports';
import { type Base, cutHistory } from '../counting-base.ts';
import { tagFindings, type VersionDecision, type VersionRequest } from '../decide.ts';
import { type History, MAX_LEARNT_COMMITS } from '../habit.ts';
import { judge, versionRules } from '../judge.ts';
import { commitOf } from '../revision.ts';
import { lastVersions, type SortedTags, sortTags } from '../version-tags.ts';
import { CommitGraph } from './commit-graph.ts';
import { type Candidate, withDependencies } from './dependencies.ts';
import { type ModulesOfPath, moduleAreas } from './module-areas.ts';
import type { ModuleSpec } from './module-spec.ts';
import { modulePrefixes } from './tag-pattern.ts';

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
 * Decides the next version of every module in one run: the history is read once, from where the first of them begins to count. A commit
 * counts for the modules whose files it changes. Whoever depends on a module that is released is released as well, as a patch at least.
 * @param request `tagPrefix` says nothing here: each module has tags of its own
 * @throws UsageError as `decideNextVersion` does, and for modules that share a folder or a prefix, and tags or paths that cannot be read
 */
export async function decideModules(
  modules: readonly ModuleSpec[],
  request: VersionRequest,
  { git }: { readonly git: GitReader },
): Promise<ModulesReport> {
  const rules = versionRules(request);
  const modulesOf = moduleAreas(modules);
  const to = await commitOf(git, request.to || 'HEAD', 'to');
  const start = request.from ? await commitOf(git, request.from, 'from') : undefined;
  const tags = await git.tags();
  const bases = await basesOf(git, modules, tags, start, to);
  const all = bases.map(({ base }) => base.after);
  const begin = all.every((after) => after !== undefined) ? await git.commonAncestor(all) : undefined;
  const records = await git.log({ ...(begin === undefined ? {} : { from: begin }), to });
  const owners = await ownersOf(git, records, modulesOf);
  const graph = new CommitGraph(records);
  const earlier = earlierReleases(git, to, modulesOf);
  const candidates = bases.map(({ module, prefix, tags: sorted, base }, index): Candidate => {
    const isOwn = ({ oid }: CommitRecord): boolean => owners.get(oid)?.includes(index) === true;
    return { module, counted: { prefix, tags: sorted, base, graph: graph.between(base.after, undefined), isOwn, history: earlier(index) } };
  });
  return {
    modules: (await withDependencies(candidates, (counted) => judge(counted, rules))).map(({ module, counted, decision }) => ({
      module,
      decision: { ...decision, findings: [...tagFindings(counted.tags, counted.prefix), ...decision.findings] },
    })),
    findings: await cutHistory(git, records, begin, 'so the versions may be wrong'),
  };
}

interface ModuleBase {
  readonly module: ModuleSpec;
  readonly prefix: string;
  readonly tags: SortedTags;
  readonly base: Base;
}

/** Where each module begins to count. The history is asked once which commits it has. */
async function basesOf(
  git: GitReader,
  modules: readonly ModuleSpec[],
  tags: readonly TagRecord[],
  start: ObjectId | undefined,
  to: ObjectId,
): Promise<readonly ModuleBase[]> {
  const history = await git.ancestors(start ?? to);
  const taken = new Map<string, ModuleSpec>();
  const bases: ModuleBase[] = [];
  for (const [index, prefix] of modulePrefixes(modules, tags).entries()) {
    const module = modules[index];
    if (module === undefined) continue;
    const other = taken.get(prefix);
    if (other !== undefined) throw samePrefix(module, other, prefix);
    taken.set(prefix, module);
    const sorted = sortTags(tags, prefix);
    const lasts = await lastVersions(sorted.versions, (commit) => history.has(commit));
    // Another prefix is another module's.
    bases.push({ module, prefix, tags: { ...sorted, otherPrefix: undefined }, base: { ...lasts, after: start ?? lasts.stable?.commit } });
  }
  return bases;
}

function samePrefix(module: ModuleSpec, other: ModuleSpec, prefix: string): UsageError {
  return new UsageError({
    what: `the tags of ${other.name} and ${module.name} begin alike, with ${JSON.stringify(visible(prefix, 100))}`,
    where: module.origin,
    expected: 'a prefix of its own for each module',
    fix: 'give one of them another tag, such as {name}@{version}, in aiop.yaml',
  });
}

/** The modules that each commit counts for, by their places. */
async function ownersOf(
  git: GitReader,
  records: readonly CommitRecord[],
  modulesOf: ModulesOfPath,
): Promise<ReadonlyMap<ObjectId, readonly number[]>> {
  const changed = await git.changedPaths(records.map(({ oid }) => oid));
  return new Map([...changed].map(([oid, paths]) => [oid, [...new Set(paths.flatMap(modulesOf))]]));
}

/** The releases before the last ones, which are read once, and only where a module asks for them. */
function earlierReleases(git: GitReader, to: ObjectId, modulesOf: ModulesOfPath): (module: number) => History {
  const read = async () => {
    const records = await git.log({ to, limit: MAX_LEARNT_COMMITS });
    return { graph: new CommitGraph(records), owners: await ownersOf(git, records, modulesOf) };
  };
  let window: ReturnType<typeof read> | undefined;
  return (module) => async (from, tip) => {
    window ??= read();
    const { graph, owners } = await window;
    const records = graph.between(from, tip);
    return { records, isWhole: graph.isBefore(from, tip), isOwn: ({ oid }) => owners.get(oid)?.includes(module) === true };
  };
}

/** What the output `modules` holds, in the order of the modules. */
export function modulesAsJson({ modules }: ModulesReport): string {
  const entries = modules.map(({ module, decision: { version, previous, bump, level, released, tag, commits, compliance } }) => [
    module.name,
    { version: version ?? '', previous: previous ?? '', bump, level, released, tag: tag ?? '', commits, compliance },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** @throws UsageError where there is no such module */
export function moduleNamed(name: string, modules: readonly ModuleSpec[]): ModuleSpec {
  const found =
    modules.find((module) => module.name === name) ?? modules.find(({ area }) => area.kind === 'folder' && area.folder === name);
  if (found !== undefined) return found;
  const names = modules.map((module) => module.name);
  const meant = nearest(name, names);
  throw new UsageError({
    what: `there is no module ${JSON.stringify(name.slice(0, 100))} here`,
    where: 'module',
    expected:
      names.length === 0 ? 'modules in aiop.yaml, registry.yaml or the manifests of packages' : `one of ${names.slice(0, 20).join(', ')}`,
    fix: meant === undefined ? 'name a module, or say all' : `did you mean ${meant}?`,
  });
}
