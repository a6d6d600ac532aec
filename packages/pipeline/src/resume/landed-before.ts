import type { WorkstreamManifest } from '@aiop/plan';
import type { GitReader, ObjectId } from '@aiop/ports';
import type { WorkstreamOutcome } from '../report.ts';
import type { EarlierRun } from './earlier-run.ts';

/** The last line of a commit that a run made: which instance of a workstream it is of. */
const INSTANCE = /\nAiop-Run: ([0-9A-HJKMNP-TV-Z]{26})\n*$/;

/** Which workstreams an earlier run has landed already, by their key, as the commits on the target tell. */
export async function landedBefore(
  { base, instances }: EarlierRun,
  tip: ObjectId,
  manifests: readonly WorkstreamManifest[],
  git: GitReader,
): Promise<ReadonlyMap<string, WorkstreamOutcome>> {
  const keys = new Set(manifests.map(({ id }) => id));
  const landed = new Map<string, ObjectId>();
  for (const { oid, message } of await git.log({ from: base, to: tip })) {
    const id = instances.get(INSTANCE.exec(message)?.[1] ?? '')?.id;
    if (id !== undefined && keys.has(id)) landed.set(id, oid);
  }
  const changed = await git.changedPaths([...landed.values()]);
  return new Map(
    [...landed].map(([id, commit]) => [id, { state: 'merged', commit, files: changed.get(commit) ?? [], earlier: true } as const]),
  );
}
