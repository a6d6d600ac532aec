import type { Position } from '@aiop/diagnostics';
import { phaseLineageId, workstreamLineageId } from '@aiop/ids';
import type {
  ClaimPolicy,
  Execution,
  Module,
  Phase,
  Plan,
  PlanClaims,
  PlanItem,
  Reference,
  Verification,
  Workstream,
} from './plan-model.ts';
import type { RawItem, RawModule, RawPhase, RawPlan, RawWorkstream } from './raw-plan.ts';

/** The branch of a workstream whose plan gives no template. */
export const DEFAULT_BRANCH = '{lane}/{phase_seq}-{phase_key}/{module_id}/{wsid}';

/** The module of a workstream that names none: the repository as a whole. */
export const REPOSITORY_MODULE = 'repo';

/** Both shapes as one model, with every default filled in. The flat shape is one phase `main`. */
export function normalisePlan(raw: RawPlan, source: Pick<Plan, 'path' | 'hash' | 'position'>): Plan {
  const rawPhases = raw.phases ?? [{ key: 'main', workstreams: raw.workstreams ?? [] }];
  const phases = rawPhases.map((phase, index) => normalisePhase(phase, index, raw.phases === undefined ? '' : `/phases/${index}`));
  const workstreams: Workstream[] = [];
  for (const [at, phase] of phases.entries()) {
    for (const [place, workstream] of (rawPhases[at]?.workstreams ?? []).entries()) {
      workstreams.push(normaliseWorkstream(workstream, phase, workstreams.length, `${phase.pointer}/workstreams/${place}`, raw.defaults));
    }
  }
  const { id, title, base, frozen = false, registry, file_index: fileIndex } = raw.plan;
  return {
    ...source,
    id,
    ...(title === undefined ? {} : { title }),
    ...(base === undefined ? {} : { base }),
    frozen,
    ...(registry === undefined ? {} : { registry }),
    ...(fileIndex === undefined ? {} : { fileIndex }),
    modules: normaliseModules(raw.modules ?? [], 'plan', (pointer) => source.position(pointer)),
    phases,
    workstreams,
  };
}

function normalisePhase(raw: RawPhase, index: number, pointer: string): Phase {
  return {
    index,
    key: raw.key,
    seq: raw.seq ?? index + 1,
    lineageId: phaseLineageId(raw.key),
    ...(raw.phase_instance_id === undefined ? {} : { instanceId: raw.phase_instance_id }),
    needs: references(raw.needs, `${pointer}/needs`),
    exitCriteria: (raw.exit_criteria ?? []).map((criterion, at) => ({ ...criterion, pointer: `${pointer}/exit_criteria/${at}` })),
    pointer,
  };
}

function normaliseWorkstream(
  raw: RawWorkstream,
  phase: Phase,
  index: number,
  pointer: string,
  defaults: RawPlan['defaults'] = {},
): Workstream {
  const { module = REPOSITORY_MODULE, role = raw.id } = raw;
  const minConfidence = raw.acceptance?.gates?.min_confidence ?? defaults.gates?.min_confidence;
  const execute = normaliseExecution(raw.execute);
  const verify = normaliseVerification(raw.verify);
  return {
    index,
    id: raw.id,
    title: raw.title ?? raw.id,
    phase,
    module,
    role,
    wslid: workstreamLineageId(phase.lineageId, module, role),
    ...(raw.wsid === undefined ? {} : { wsid: raw.wsid }),
    needs: references(raw.needs, `${pointer}/needs`),
    branchTemplate: raw.branch ?? defaults.branch ?? DEFAULT_BRANCH,
    branchPointer: raw.branch !== undefined ? `${pointer}/branch` : defaults.branch !== undefined ? '/defaults/branch' : pointer,
    lane: defaults.lane ?? 'lane',
    claims: normaliseClaims(raw.claims, defaults.claims?.policy, `${pointer}/claims`),
    pins: (raw.pins ?? []).map(({ path, module_file_id: moduleFileId, file_hash: fileHash }, at) => ({
      path,
      moduleFileId,
      ...(fileHash === undefined ? {} : { fileHash }),
      pointer: `${pointer}/pins/${at}`,
    })),
    items: (raw.items ?? []).map((item, at) => normaliseItem(item, `${pointer}/items/${at}`)),
    ...(execute === undefined ? {} : { execute }),
    ...(verify === undefined ? {} : { verify }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    schemas: raw.acceptance?.schemas ?? [],
    ...(raw.acceptance?.reviewers === undefined ? {} : { reviewers: raw.acceptance.reviewers }),
    budgets: { ...defaults.budgets, ...raw.budgets },
    worktree: {
      autoRemoveOnComplete: raw.worktree?.auto_remove_on_complete ?? defaults.worktree?.auto_remove_on_complete ?? true,
      autoDeleteBranch: raw.worktree?.auto_delete_branch ?? defaults.worktree?.auto_delete_branch ?? true,
    },
    pointer,
  };
}

function normaliseClaims(raw: RawWorkstream['claims'], fallback: ClaimPolicy | undefined, pointer: string): PlanClaims {
  const policy = fallback ?? 'disjoint-unless-ordered';
  if (!('write' in raw)) {
    return { policy, write: raw, create: [], read: [], except: [], allowProtected: [], enforcedExcept: [], pointer, writePointer: pointer };
  }
  return {
    policy: raw.policy ?? policy,
    write: raw.write,
    create: raw.create ?? [],
    read: raw.read ?? [],
    except: raw.except ?? [],
    allowProtected: raw.allow_protected ?? [],
    enforcedExcept: [],
    pointer,
    writePointer: `${pointer}/write`,
  };
}

function normaliseItem(raw: RawItem, pointer: string): PlanItem {
  return {
    id: raw.id,
    filePath: raw.file_path,
    action: raw.action,
    ...(raw.to === undefined ? {} : { to: raw.to }),
    reason: raw.reason,
    ...(raw.confidence === undefined ? {} : { confidence: raw.confidence }),
    needs: references(raw.needs, `${pointer}/needs`),
    pointer,
  };
}

function normaliseExecution({ run, patch }: NonNullable<RawWorkstream['execute']> = {}): Execution | undefined {
  if (run !== undefined) return { run };
  return patch === undefined ? undefined : { patch };
}

function normaliseVerification(raw: RawWorkstream['verify']): Verification | undefined {
  if (raw === undefined) return undefined;
  if (!('run' in raw || 'tasks' in raw)) return { run: Array.isArray(raw) ? raw : [] };
  return raw.tasks === undefined ? { run: raw.run ?? [] } : { tasks: raw.tasks };
}

/** Modules as a plan or a registry lists them. */
export function normaliseModules(
  modules: readonly RawModule[],
  origin: Module['origin'],
  position: (pointer: string) => Position,
): readonly Module[] {
  return modules.map((module, index) => ({ ...normaliseModule(module, `/modules/${index}`), origin, position }));
}

function normaliseModule(
  { id, name, version, owner, paths, depends_on: dependsOn, last_updated: lastUpdated }: RawModule,
  pointer: string,
): Omit<Module, 'origin' | 'position'> {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version: String(version) }),
    ...(owner === undefined ? {} : { owner }),
    ...(paths === undefined ? {} : { paths }),
    dependsOn: dependsOn === undefined ? undefined : references(dependsOn, `${pointer}/depends_on`),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
    pointer,
  };
}

function references(names: readonly string[] | undefined, pointer: string): readonly Reference[] {
  return (names ?? []).map((name, index) => ({ name, pointer: `${pointer}/${index}` }));
}
