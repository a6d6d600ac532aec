import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { RemoteAccess, Repository } from '@aiop/git';
import { nodeFiles } from '@aiop/host';
import { Evidence, MAX_EVIDENCE_BYTES, type MatrixJob, type RunState, readVerifiedTrees, type WaveMember } from '@aiop/pipeline';
import { MAX_MANIFEST_BYTES, manifestPath, requireManifest, type WorkstreamManifest } from '@aiop/plan';
import { fetchedCommit } from '@aiop/wiring';

const MAX_PATCH_BYTES = 128 * 1024 * 1024;

/** The jobs of the wave that is next. @throws UsageError when there is none */
export function waveOf({ matrices }: RunState): readonly [MatrixJob, ...MatrixJob[]] {
  const [first, ...rest] = matrices[0]?.include ?? [];
  if (first !== undefined) return [first, ...rest];
  const [expected, fix] = ['at least one matrix in it', 'run this only where a wave is left'];
  throw new UsageError({ what: 'no wave is left', where: 'input state', expected, fix });
}

/** The manifest of a workstream, below the folder of manifests. @throws UsageError where it is that of another run */
export function manifestOf({ id, wsid }: Pick<MatrixJob, 'id' | 'wsid'>, folder: string): WorkstreamManifest {
  const path = manifestPath(folder, { id });
  const manifest = requireManifest(nodeFiles.read(path, MAX_MANIFEST_BYTES), path);
  if (manifest.id === id && manifest.wsid === wsid) return manifest;
  const expected = `the manifest of ${id}, ${wsid}`;
  throw new UsageError({
    what: `it is that of ${manifest.id}, ${manifest.wsid}`,
    where: path,
    expected,
    fix: 'hand on the manifests of this run',
  });
}

/** What the jobs before handed on for one workstream. The first wave starts where the plan says, each later one where the one before ended. */
export async function memberOf(
  job: MatrixJob,
  { manifestDir, artifactDir }: { readonly manifestDir: string; readonly artifactDir: string },
  { git, commit, origin }: { readonly git: Repository; readonly commit: string | undefined; readonly origin: RemoteAccess },
): Promise<WaveMember> {
  const manifest = manifestOf(job, manifestDir);
  const base = await fetchedCommit(git, commit ?? manifest.base.sha ?? 'HEAD', `manifest of ${job.id}, base`, origin);
  const path = join(artifactDir, `aiop-patch-${job.wsid}`, `${job.wsid}.patch`);
  const patch = isFile(path) ? { name: path, bytes: nodeFiles.read(path, MAX_PATCH_BYTES) } : undefined;
  return { manifest, base, patch };
}

/** What passed, as the verifying jobs of the wave handed it on. */
export function evidenceOf(jobs: readonly MatrixJob[], artifactDir: string): Evidence {
  const own = jobs.map(({ wsid }) => join(artifactDir, `aiop-verified-${wsid}`, `${wsid}.verified.json`));
  const stacked = join(artifactDir, `aiop-stacked-${jobs[0]?.wsid}`, 'stacked.json');
  return new Evidence(
    [...own, stacked].filter(isFile).flatMap((path) => readVerifiedTrees(nodeFiles.read(path, MAX_EVIDENCE_BYTES), path)),
  );
}

const isFile = (path: string): boolean => nodeFiles.status(path)?.kind === 'file';
