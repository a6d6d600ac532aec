import type { ManifestItem, ManifestPin, WorkstreamManifest } from './manifest.ts';
import type { PlanPins } from './pin-items.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, Workstream } from './plan-model.ts';

/** What a manifest holds beyond the plan: what one run has made of it. */
export interface ManifestParts {
  readonly plan: Plan;
  readonly graph: PlanGraph;
  /** ULIDs by the index of the workstream and of the phase. */
  readonly wsids: readonly string[];
  readonly phaseInstanceIds: readonly string[];
  readonly branches: readonly string[];
  readonly base: { readonly ref: string; readonly sha?: string };
  readonly pins: PlanPins;
}

/** The manifest of every workstream, in the order of the plan. */
export function buildManifests(parts: ManifestParts): readonly WorkstreamManifest[] {
  return parts.plan.workstreams.map((workstream) => buildManifest(workstream, parts));
}

function buildManifest(
  workstream: Workstream,
  { plan, graph, wsids, phaseInstanceIds, branches, base, pins }: ManifestParts,
): WorkstreamManifest {
  const { index, id, title, wslid, phase, module, role, lane, claims, execute, verify, minConfidence, schemas, budgets, worktree } =
    workstream;
  const { policy, write, create, read, except, allowProtected, enforcedExcept } = claims;
  return {
    apiVersion: 'aiop.dev/v1',
    kind: 'WorkstreamManifest',
    plan: { id: plan.id, hash: plan.hash },
    id,
    title,
    wsid: wsids[index] ?? '',
    wslid,
    phase: { key: phase.key, seq: phase.seq, phase_lineage_id: phase.lineageId, phase_instance_id: phaseInstanceIds[phase.index] ?? '' },
    module,
    role,
    lane,
    branch: branches[index] ?? '',
    wave: graph.waveOf[index] ?? 1,
    base,
    needs: graph.directNeeds(workstream),
    claims: { policy, write, create, read, except: [...except, ...enforcedExcept], allow_protected: allowProtected },
    pins: (pins.get(workstream) ?? []).map(
      ({ path, moduleFileId, fileHash }): ManifestPin => ({
        path,
        module_file_id: moduleFileId,
        ...(fileHash === undefined ? {} : { file_hash: fileHash }),
      }),
    ),
    items: workstream.items.map(
      ({ id, filePath, action, to, reason, confidence, needs }): ManifestItem => ({
        id,
        file_path: filePath,
        action,
        ...(to === undefined ? {} : { to }),
        reason,
        ...(confidence === undefined ? {} : { confidence }),
        needs: needs.map(({ name }) => name),
      }),
    ),
    ...(execute === undefined ? {} : { execute }),
    ...(verify === undefined ? {} : { verify }),
    acceptance: { gates: minConfidence === undefined ? {} : { min_confidence: minConfidence }, schemas },
    budgets,
    worktree: { auto_remove_on_complete: worktree.autoRemoveOnComplete, auto_delete_branch: worktree.autoDeleteBranch },
  };
}
