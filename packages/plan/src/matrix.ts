import type { FindingSink } from './codes.ts';
import type { WorkstreamManifest } from './manifest.ts';
import type { Plan } from './plan-model.ts';

/** GitHub starts at most this many jobs from one matrix. */
export const MAX_JOBS = 256;
/** The chunks that `pipeline.yml` chains. */
export const MAX_CHUNKS = 8;

/** One job of a matrix. */
export interface MatrixItem {
  /** From 1. */
  readonly wave: number;
  /** From 1, over all matrices. */
  readonly chunk: number;
  readonly id: string;
  readonly wsid: string;
  readonly wslid: string;
  readonly branch: string;
  readonly module: string;
  /** Where the manifest is. */
  readonly manifest: string;
}

export interface Matrix {
  readonly include: readonly MatrixItem[];
}

/** The file of a workstream's manifest, below the folder of manifests. */
export function manifestPath(folder: string, { id }: Pick<WorkstreamManifest, 'id'>): string {
  const name = `${id}/ws.manifest.json`;
  return folder === '' ? name : `${folder.replace(/\/+$/, '')}/${name}`;
}

/** Job matrices in the order they have to run: never two waves in one, a wave of more than 256 workstreams in several. */
export function buildMatrices(manifests: readonly WorkstreamManifest[], manifestFolder: string): readonly Matrix[] {
  const waves = Map.groupBy(manifests, ({ wave }) => wave);
  const matrices: Matrix[] = [];
  for (const wave of [...waves.keys()].sort((a, b) => a - b)) {
    const members = waves.get(wave) ?? [];
    for (let start = 0; start < members.length; start += MAX_JOBS) {
      const chunk = matrices.length + 1;
      const include = members.slice(start, start + MAX_JOBS).map((manifest) => {
        const { id, wsid, wslid, branch, module } = manifest;
        return { wave, chunk, id, wsid, wslid, branch, module, manifest: manifestPath(manifestFolder, manifest) };
      });
      matrices.push({ include });
    }
  }
  return matrices;
}

/** More chunks than the pipeline in CI chains (P036). At a terminal there is no such limit. */
export function checkChunks(plan: Plan, waves: readonly (readonly string[])[], sink: FindingSink): void {
  const chunks = waves.reduce((sum, wave) => sum + Math.ceil(wave.length / MAX_JOBS), 0);
  if (chunks <= MAX_CHUNKS) return;
  const message = `the plan has ${waves.length} waves in ${chunks} matrices, the pipeline in CI chains ${MAX_CHUNKS}`;
  sink.add('AIOP-P036', { message, at: plan.position('') });
}
