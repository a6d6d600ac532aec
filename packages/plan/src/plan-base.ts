import { foldText, type Pattern } from '@aiop/claims';
import { UsageError } from '@aiop/diagnostics';
import type { GitReader, ObjectId, TreeEntry } from '@aiop/ports';
import { literalHead } from './claim-shape.ts';
import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';

/** The commit that worktrees start from. */
export interface Base {
  /** The name it was found by. */
  readonly ref: string;
  readonly sha: ObjectId;
  /** Where `ref` is by now; the base itself unless the plan holds an older commit fast. */
  readonly tip: ObjectId;
}

/** Whether the base is known. `wrong`: a finding says why. */
export type BaseLookup =
  | { readonly state: 'found'; readonly base: Base }
  | { readonly state: 'absent'; readonly reason: string }
  | { readonly state: 'wrong' };

/** What the caller says of the base: see `PlanRequest`. */
export interface GivenBase {
  readonly baseRef: string;
  readonly baseTip?: ObjectId;
}

/**
 * Finds the base: `plan.base`, otherwise `baseRef`. A branch that only the remote has is found as `origin/<name>`.
 * @throws UsageError when `baseRef`, given by the caller and not by the plan, names no commit.
 */
export async function findBase(plan: Plan, given: GivenBase, git: GitReader | undefined, sink: FindingSink): Promise<BaseLookup> {
  if (git === undefined) return { state: 'absent', reason: 'there is no git repository' };
  if (plan.base !== undefined) return findPlannedBase(plan, plan.base, given.baseTip, git, sink);
  const { baseRef, baseTip } = given;
  const sha = await resolve(git, baseTip ?? baseRef);
  if (sha !== undefined) return { state: 'found', base: { ref: baseRef, sha, tip: sha } };
  if (baseRef === 'HEAD') return { state: 'absent', reason: 'the repository has no commit' };
  throw new UsageError({
    what: `it names no commit: ${baseRef}`,
    where: 'base-ref',
    expected: 'a branch, tag or commit of this repository',
    fix: (await git.isShallow()) ? 'fetch the whole history (fetch-depth: 0)' : 'correct the name, or fetch it first',
  });
}

async function findPlannedBase(
  plan: Plan,
  { ref, sha }: NonNullable<Plan['base']>,
  baseTip: ObjectId | undefined,
  git: GitReader,
  sink: FindingSink,
): Promise<BaseLookup> {
  const wrong = async (field: 'ref' | 'sha', message: string): Promise<BaseLookup> => {
    const pointer = `/plan/base/${field}`;
    const hint = (await git.isShallow())
      ? 'the clone is shallow: fetch the whole history (fetch-depth: 0)'
      : `fetch it, or correct the ${field}`;
    sink.add('AIOP-P061', { message, at: plan.position(pointer), pointer, hint });
    return { state: 'wrong' };
  };
  const tip = await resolve(git, baseTip ?? ref);
  if (tip === undefined) return wrong('ref', `the base "${ref}" names no commit of this repository`);
  if (sha === undefined || sha === tip) return { state: 'found', base: { ref, sha: tip, tip } };
  if ((await git.resolveCommit(sha)) !== sha) return wrong('sha', `the base commit ${sha} is not in this repository`);
  if (!(await git.isAncestor(sha, tip))) return wrong('sha', `the base commit ${sha} is not an ancestor of "${ref}"`);
  return { state: 'found', base: { ref, sha, tip } };
}

/** The commit of the base, as `findBase` finds it, without a word about one that there is not. */
export async function baseCommit(
  { base }: Plan,
  { baseRef, baseTip }: GivenBase,
  git: GitReader | undefined,
): Promise<ObjectId | undefined> {
  return git === undefined ? undefined : resolve(git, base?.sha ?? baseTip ?? base?.ref ?? baseRef);
}

async function resolve(git: GitReader, ref: string): Promise<ObjectId | undefined> {
  return (await git.resolveCommit(ref)) ?? (await git.resolveCommit(`refs/remotes/origin/${ref}`));
}

/** The files of the base, ready to be asked about. */
export class BaseTree {
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #paths: readonly string[];
  #spellings: ReadonlyMap<string, string> | undefined;

  constructor(entries: readonly TreeEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    this.#paths = entries.map(({ path }) => path).sort();
  }

  get(path: string): TreeEntry | undefined {
    return this.#entries.get(path);
  }

  /** The path of the tree that folds to this text, see `foldText`. */
  spelling(folded: string): string | undefined {
    this.#spellings ??= new Map(this.#paths.map((path) => [foldText(path), path]));
    return this.#spellings.get(folded);
  }

  get size(): number {
    return this.#paths.length;
  }

  entries(): Iterable<TreeEntry> {
    return this.#entries.values();
  }

  some(holds: (path: string) => boolean): boolean {
    return this.#paths.some(holds);
  }

  isFile(path: string): boolean {
    const mode = this.#entries.get(path)?.mode;
    return mode === '100644' || mode === '100755';
  }

  /** Every path that a pattern matches, without doubles, until so many paths have been tried. Tries only what the pattern spells out. */
  *matching(pattern: Pattern, budget = { matches: Number.POSITIVE_INFINITY }): Generator<string> {
    for (const root of outermost(pattern.segments.map((steps) => literalHead(steps).join('/')))) {
      for (const path of this.under(root)) {
        if (budget.matches-- <= 0) return;
        if (pattern.matches(path)) yield path;
      }
    }
  }

  /** Symbolic links and submodules. */
  links(): readonly TreeEntry[] {
    return [...this.#entries.values()].filter(({ mode }) => mode === '120000' || mode === '160000');
  }

  isFolder(path: string): boolean {
    return this.#paths[this.#firstAtLeast(`${path}/`)]?.startsWith(`${path}/`) === true;
  }

  /** The path itself if it is a file, and every path beneath it. The empty path stands for the whole tree. */
  *under(path: string): Generator<string> {
    if (path !== '' && this.#entries.has(path)) yield path;
    const prefix = path === '' ? '' : `${path}/`;
    for (let at = this.#firstAtLeast(prefix); at < this.#paths.length; at++) {
      const found = this.#paths[at] ?? '';
      if (!found.startsWith(prefix)) return;
      yield found;
    }
  }

  #firstAtLeast(text: string): number {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#paths[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The folders that lie beneath no other of them, each once. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = new Set(folders);
  if (all.has('')) return [''];
  return [...all].filter((folder) => {
    for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1))
      if (all.has(folder.slice(0, slash))) return false;
    return true;
  });
}
