import type { GitReader, ObjectId } from '@aiop/ports';
import type { FindingSink } from './codes.ts';
import { type IndexedFile, readFileIndex } from './file-index.ts';
import type { Plan } from './plan-model.ts';
import { readRegistry, withRegistry } from './registry.ts';
import { pathProblem } from './repository-path.ts';

/** A file of the repository that an input names. */
export interface RepositoryFile {
  /** Relative to the repository. */
  readonly path: string;
  /** It was asked for by name, so it has to exist. */
  readonly required: boolean;
}

/** Where a repository keeps its registry of modules, relative to it. */
export const DEFAULT_REGISTRY = 'registry.yaml';

/** The files about modules and single files that a plan is read with, all of them as they stand in the base. */
export interface RegisteredFiles {
  readonly registry?: RepositoryFile;
  readonly fileIndex?: RepositoryFile;
}

/** A plan that knows the registry, and the index of files, if there is one. */
export interface RegisteredPlan {
  readonly plan: Plan;
  readonly index?: ReadonlyMap<string, IndexedFile>;
}

/** Reads registry and index: those that the plan names, or else those of the inputs. What is wrong with them is in the sink. */
export async function readRegistered(
  plan: Plan,
  { registry, fileIndex }: RegisteredFiles,
  base: ObjectId | undefined,
  git: GitReader | undefined,
  sink: FindingSink,
): Promise<RegisteredPlan> {
  const read = async (named: string | undefined, pointer: string, given: RepositoryFile | undefined) => {
    const path = named ?? given?.path;
    // A path that the plan names and that leads out of the repository is a finding of its own (P011).
    if (path === undefined || base === undefined || pathProblem(path) !== undefined) return undefined;
    const bytes = await git?.readFile(base, path);
    if (bytes === undefined && (named !== undefined || given?.required === true)) {
      sink.add('AIOP-P001', {
        message: `the base has no file ${path}`,
        at: plan.position(named === undefined ? '/plan' : pointer),
        pointer,
        hint: 'correct the path, or commit the file',
      });
    }
    return bytes === undefined ? undefined : { path, bytes };
  };
  const found = await read(plan.registry, '/plan/registry', registry);
  const modules = found === undefined ? undefined : readRegistry(found.path, found.bytes, sink);
  const listed = await read(plan.fileIndex, '/plan/file_index', fileIndex);
  const index = listed === undefined ? undefined : readFileIndex(listed.path, listed.bytes, sink);
  return { plan: modules === undefined ? plan : withRegistry(plan, modules), ...(index === undefined ? {} : { index }) };
}
