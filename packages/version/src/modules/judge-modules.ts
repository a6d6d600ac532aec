import { type Finding, UsageError, visible } from '@aiop/diagnostics';
import type { CommitRecord, GitReader, ObjectId, TagRecord } from '@aiop/ports';
import { type Base, cutHistory } from '../counting-base.ts';
import { tagFindings, type VersionRequest } from '../decide.ts';
import { type History, MAX_LEARNT_COMMITS } from '../habit.ts';
import { judge, versionRules } from '../judge.ts';
import { commitOf } from '../revision.ts';
import { historyOf, lastVersions, type SortedTags, sortTags } from '../version-tags.ts';
import { CommitGraph } from './commit-graph.ts';
import { type Candidate, type DecidedModule, withDependencies } from './dependencies.ts';
import { type ModulesOfPath, moduleAreas } from './module-areas.ts';
import type { ModuleSpec } from './module-spec.ts';
import { modulePrefixes } from './tag-pattern.ts';

/** The decisions of modules, with what each was decided from. */
export interface JudgedModules {
  /** The commit that counting ends at. */
  readonly to: ObjectId;
  /** In the order of the modules. */
  readonly modules: readonly DecidedModule[];
  /** Of the repository as a whole; those of a module are in its decision. */
  readonly findings: readonly Finding[];
}

/**
 * Decides the next version of every module in one run: the history is read once, from where the first of them begins to count. A commit
 * counts for the modules whose files it changes. Whoever depends on a module that is released is released as well, as a patch at least.
 * @param request `tagPrefix` says nothing here: each module has tags of its own
 * @param alone the one module that is released: with it only those that depend on it
 * @throws UsageError as `decideNextVersion` does, and for modules that share a folder or a prefix, and tags or paths that cannot be read
 */
export async function judgeModules(
  modules: readonly ModuleSpec[],
  request: VersionRequest,
  git: GitReader,
  alone?: ModuleSpec,
): Promise<JudgedModules> {
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
    to,
    modules: (await withDependencies(candidates, (counted) => judge(counted, rules), alone?.name)).map((decided) => {
      const { counted, decision } = decided;
      return { ...decided, decision: { ...decision, findings: [...tagFindings(counted.tags, counted.prefix), ...decision.findings] } };
    }),
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
    const lasts = await lastVersions(
      sorted.versions,
      (commit) => history.has(commit),
      (release) => historyOf(git, release),
    );
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
export async function ownersOf(
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
