export { DEFAULT_POLICY, MISNAMED_POLICY, type PolicySource } from './binding-commit.ts';
export { PLAN_CODES, type PlanCode } from './codes.ts';
export { type Explanation, explainWorkstream, type Matched, type Meeting } from './explain.ts';
export type { ExplainedOrder, Wait } from './explain-order.ts';
export { renderGraphPage } from './graph-page.ts';
export {
  MAX_MANIFEST_BYTES,
  type ManifestItem,
  type ManifestPin,
  readManifest,
  requireManifest,
  type WorkstreamManifest,
} from './manifest.ts';
export { buildMatrices, type Matrix, type MatrixItem, manifestPath } from './matrix.ts';
export { mermaidGraph } from './mermaid.ts';
export { type PlanEvent, planEvent } from './plan-event.ts';
export { findPlanFile, type PlanFile } from './plan-file.ts';
export type { Budgets, ClaimPolicy, Execution, OutputSchema, Phase, Plan, PlanItem, Verification, Workstream } from './plan-model.ts';
export type { PlanPorts, PlanReport, PlanRequest } from './plan-report.ts';
export type { ScanSecrets } from './plan-secrets.ts';
export { renderFindingsTable, renderGraph, renderPlanSummary } from './plan-summary.ts';
export { type PlacedCriterion, type PlanCriteria, readExitCriteria } from './read-criteria.ts';
export { type PlanLineage, readLineages } from './read-lineages.ts';
export { planHash } from './read-plan.ts';
export { DEFAULT_REGISTRY, type RegisteredFiles, type RepositoryFile } from './registered-files.ts';
export { registeredModules } from './registered-modules.ts';
export { renderStarterPlan } from './starter-plan.ts';
export { validatePlan } from './validate-plan.ts';
export { addManifests, replaceManifests } from './write-manifests.ts';
