export { PLAN_CODES, type PlanCode } from './codes.ts';
export { MAX_MANIFEST_BYTES, type ManifestItem, type ManifestPin, readManifest, type WorkstreamManifest } from './manifest.ts';
export { buildMatrices, type Matrix, type MatrixItem, manifestPath } from './matrix.ts';
export type { Budgets, ClaimPolicy, Execution, OutputSchema, Phase, Plan, PlanItem, Verification, Workstream } from './plan-model.ts';
export type { ScanSecrets } from './plan-secrets.ts';
export { planHash } from './read-plan.ts';
export { type PlanPorts, type PlanReport, type PlanRequest, validatePlan } from './validate-plan.ts';
