import { reporter, sortFindings } from '@aiop/diagnostics';
import { ulidFactory } from '@aiop/ids';
import { checkFreeze, findBindingCommit, loadPolicy } from './binding-commit.ts';
import { buildManifests } from './build-manifests.ts';
import { checkBaseClaims } from './check-base-claims.ts';
import { checkActions, checkBaseContents } from './check-base-items.ts';
import { checkCriteria } from './check-criteria.ts';
import { checkDrift } from './check-drift.ts';
import { checkIds } from './check-ids.ts';
import { checkInstances } from './check-instances.ts';
import { checkItems } from './check-items.ts';
import { checkModulePaths } from './check-module-paths.ts';
import { checkModules } from './check-modules.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkOwners } from './check-owners.ts';
import { checkTexts } from './check-texts.ts';
import { checkNamedFiles, checkVerification, checkWorktrees, namesTasks } from './check-verification.ts';
import { Findings, PLAN_CODES, type PlanCode } from './codes.ts';
import type { IndexedFile } from './file-index.ts';
import type { ItemOrder } from './item-files.ts';
import { buildMatrices, checkChunks } from './matrix.ts';
import { type PlanPins, pinItems } from './pin-items.ts';
import { BaseTree, baseCommit, findBase } from './plan-base.ts';
import { planBranches } from './plan-branches.ts';
import { type CompiledPlanClaims, compilePlanClaims, protectedPathsOf } from './plan-claims.ts';
import { buildPlanGraph, type PlanGraph } from './plan-graph.ts';
import type { Plan } from './plan-model.ts';
import type { PlanAnalysis, PlanPorts, PlanReport, PlanRequest } from './plan-report.ts';
import { checkSecrets } from './plan-secrets.ts';
import { applyPolicy } from './policy-floor.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';
import { readRegistered } from './registered-files.ts';
import { MAX_ANALYSIS_MS, timeBudget } from './time-budget.ts';
import { checkUnenforcedFields } from './unenforced-fields.ts';

/**
 * Validates a plan: its form, ids, dependencies, claims, items and base; and derives waves, manifests and matrices. Runs no command of the
 * plan and follows no symbolic link. Never throws for what the plan holds.
 * @throws UsageError when `baseRef` names no commit.
 */
export async function validatePlan(request: PlanRequest, ports: PlanPorts): Promise<PlanReport> {
  const { path, bytes, maxPlanBytes: maxBytes, maxFindings, strict } = request;
  const sink = new Findings(maxFindings, strict);
  const read = readPlan({ path, bytes, maxBytes }, ports.blake3, sink);
  if (ports.scanSecrets !== undefined && bytes.length <= maxBytes) await checkSecrets(path, bytes, ports.scanSecrets, sink);
  if (read === undefined) return report(request, sink, { notRun: [], waves: [], manifests: [] });
  const bound = await bind(read, request, ports, sink);
  const checked = await checkPlan(bound, request, ports, sink);
  return report(request, sink, { plan: bound.plan, ...checked });
}

/** A plan held against what binds it: a frozen plan (P063) and the policy (P071). */
interface BoundPlan extends ReadPlan {
  readonly protectedByPolicy: readonly string[];
  /** Ids of the files of the base, where an index lists them. */
  readonly index?: ReadonlyMap<string, IndexedFile>;
}

async function bind(read: ReadPlan, request: PlanRequest, { git, blake3 }: PlanPorts, sink: Findings): Promise<BoundPlan> {
  const { document } = read;
  const {
    policy: source,
    baseRef,
    bindingRefs = [baseRef, `refs/remotes/origin/${baseRef}`],
    planInRepository,
    maxPlanBytes: maxBytes,
  } = request;
  const base = await baseCommit(read.plan, request, git);
  const { plan, index } = await readRegistered(read.plan, request.registered ?? {}, base, git, sink);
  const listed = index === undefined ? {} : { index };
  const binding = await findBindingCommit(plan, bindingRefs, git, sink);
  await checkFreeze(plan, planInRepository, binding, { git, blake3, maxBytes }, sink);
  const policy = await loadPolicy(plan, source, binding, git, sink);
  if (policy === undefined) return { document, plan, protectedByPolicy: [], ...listed };
  return { document, plan: applyPolicy(document, plan, policy, sink), protectedByPolicy: policy.protectedPaths, ...listed };
}

type Checked = Pick<PlanReport, 'notRun' | 'waves' | 'manifests' | 'analysis'>;

async function checkPlan(
  { document, plan, protectedByPolicy, index }: BoundPlan,
  request: PlanRequest,
  ports: PlanPorts,
  sink: Findings,
): Promise<Checked> {
  const { git, clock, random } = ports;
  checkUnenforcedFields(document, plan, sink);
  checkIds(document, plan, sink);
  await checkInstances(plan, request.earlierInstances, sink);
  checkTexts(document, plan, sink);
  checkModules(plan, sink);
  const tasks = await knownTasks(plan, request, git);
  checkVerification(plan, tasks.names, sink);
  checkCriteria(plan, request.metrics, sink);
  checkNamedFiles(plan, sink);
  checkWorktrees(document, plan, git?.root, sink);
  const graph = buildPlanGraph(plan, sink);
  const time = timeBudget(clock, MAX_ANALYSIS_MS);
  const claims = compilePlanClaims(plan, protectedPathsOf(request.planInRepository, protectedByPolicy), time, sink);
  if (graph !== undefined) checkOverlaps(plan, claims, graph, time, sink);
  if (graph !== undefined && request.place === 'ci') checkChunks(plan, graph.waves, sink);
  checkModulePaths(plan, claims, time, sink);
  const order = checkItems(plan, claims, graph, sink);
  const pins = pinItems(plan, index, claims, graph);
  const notRun = graph === undefined ? ['overlapping claims (AIOP-P012 to AIOP-P014, AIOP-P035): the dependencies have no order'] : [];
  const base = await checkBase({ plan, claims, graph, order, pins }, request, ports, sink);
  const nextId = ulidFactory(clock, random);
  const phaseInstanceIds = plan.phases.map(({ instanceId }) => instanceId ?? nextId());
  const wsids = plan.workstreams.map(({ wsid }) => wsid ?? nextId());
  const branches = planBranches(plan, wsids, (await git?.refs()) ?? [], sink);
  const tree = base.tree === undefined ? {} : { tree: base.tree };
  const analysis = { claims, base: base.base, ...tree, ...(graph === undefined ? {} : { graph }) };
  const found = { notRun: [...notRun, ...tasks.notRun, ...base.notRun], waves: graph?.waves ?? [], analysis };
  if (graph === undefined || sink.errors > 0) return { ...found, manifests: [] };
  const rendered = branches.map((branch) => branch ?? '');
  const manifests = buildManifests({ plan, graph, wsids, phaseInstanceIds, branches: rendered, base: base.base, pins });
  return { ...found, manifests };
}

async function knownTasks(
  plan: Plan,
  { tasks, ...given }: PlanRequest,
  git: PlanPorts['git'],
): Promise<{ readonly names: readonly string[] | undefined; readonly notRun: readonly string[] }> {
  if (tasks === undefined || !namesTasks(plan)) return { names: undefined, notRun: [] };
  const names = await tasks(await baseCommit(plan, given, git));
  return { names, notRun: names === undefined ? ['names of tasks (AIOP-P072): the base configures none'] : [] };
}

interface BaseSubject {
  readonly plan: Plan;
  readonly claims: CompiledPlanClaims;
  readonly graph: PlanGraph | undefined;
  readonly order: ItemOrder | undefined;
  readonly pins: PlanPins;
}

const BASE_CHECKS = 'AIOP-P015, AIOP-P017, AIOP-P018, AIOP-P021, AIOP-P026, AIOP-P054, AIOP-P060, AIOP-P061, AIOP-P062';

async function checkBase(
  { plan, claims, graph, order, pins }: BaseSubject,
  given: PlanRequest,
  { git, blake3, clock }: PlanPorts,
  sink: Findings,
): Promise<Pick<PlanAnalysis, 'base' | 'tree'> & Pick<PlanReport, 'notRun'>> {
  const lookup = await findBase(plan, given, git, sink);
  const ref = plan.base?.ref ?? given.baseRef;
  if (lookup.state === 'absent') {
    const message = `${lookup.reason}, so checks against the base are not run (${BASE_CHECKS})`;
    sink.add('AIOP-P061', {
      message,
      severity: 'warning',
      at: plan.position('/plan'),
      hint: 'validate the plan inside a repository that has a commit',
    });
    return { base: { ref }, notRun: [`${BASE_CHECKS}: ${lookup.reason}`] };
  }
  if (lookup.state === 'wrong' || git === undefined) return { base: { ref }, notRun: [`${BASE_CHECKS}: the base was not found`] };
  const tree = new BaseTree(await git.listTree(lookup.base.sha));
  const notRun = checkBaseClaims(plan, claims, tree, graph, timeBudget(clock, MAX_ANALYSIS_MS), sink);
  if (order !== undefined) checkActions(plan, claims, tree, graph, order, sink);
  await checkBaseContents(plan, pins, tree, git, blake3, sink);
  await checkDrift(plan, claims, lookup.base, tree, git, sink);
  const unowned = await checkOwners(plan, claims, tree, lookup.base, git, sink);
  const { ref: name, sha } = lookup.base;
  return { base: { ref: name, sha }, tree, notRun: [...notRun, ...unowned] };
}

const reportCode = reporter<PlanCode>(PLAN_CODES);

function report(
  { path, manifestFolder = '' }: PlanRequest,
  sink: Findings,
  { plan, notRun, waves, manifests, analysis }: Checked & { readonly plan?: Plan },
): PlanReport {
  const kept = sink.kept();
  const hidden = sink.total - kept.length;
  const limit =
    hidden === 0
      ? []
      : [reportCode('AIOP-P090', { message: `${hidden} more findings are not shown`, at: { file: path, line: 1, column: 1 } })];
  const matrices = buildMatrices(manifests, manifestFolder);
  return {
    path,
    valid: sink.errors === 0,
    findings: [...sortFindings(kept), ...limit],
    errorCount: sink.errors,
    warningCount: sink.warnings,
    notRun,
    ...(plan === undefined ? {} : { plan, planId: plan.id, planHash: plan.hash }),
    waves,
    manifests,
    ...(analysis === undefined ? {} : { analysis }),
    matrix: matrices[0] ?? { include: [] },
    matrices,
  };
}
