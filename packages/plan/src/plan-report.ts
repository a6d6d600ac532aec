import type { Finding } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import type { Clock, GitReader, ObjectId, Random } from '@aiop/ports';
import type { PolicySource } from './binding-commit.ts';
import type { KnownMetrics } from './check-criteria.ts';
import type { EarlierInstances } from './check-instances.ts';
import type { KnownTasks } from './check-verification.ts';
import type { WorkstreamManifest } from './manifest.ts';
import type { Matrix } from './matrix.ts';
import type { BaseTree } from './plan-base.ts';
import type { CompiledPlanClaims } from './plan-claims.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan } from './plan-model.ts';
import type { ScanSecrets } from './plan-secrets.ts';
import type { RegisteredFiles } from './registered-files.ts';

/** What is validated, and against what. */
export interface PlanRequest {
  /** For messages, as the user knows the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In `ci` a plan may have no more waves than the pipeline chains. */
  readonly place: 'ci' | 'terminal';
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Findings that the report holds at most. */
  readonly maxFindings: number;
  readonly maxPlanBytes: number;
  /** The base of a plan that names none. */
  readonly baseRef: string;
  /** Where the base stood, in the place of where it stands now: a run that is gone on with is held to what it began with. */
  readonly baseTip?: ObjectId;
  /** The registry of modules and the index of files, where the plan names none. */
  readonly registered?: RegisteredFiles;
  /** The floor under the plan; absent where nobody asks for one. */
  readonly policy?: PolicySource;
  /**
   * Whose policy and frozen plan bind this one: the first of these that names a commit. Default: `baseRef`, here or at `origin`. The base that the plan itself
   * names does not count, as the plan could name one without a policy.
   */
  readonly bindingRefs?: readonly string[];
  /** The plan's own path in the repository: it is protected. Absent where it lies outside. */
  readonly planInRepository?: string;
  /** Asked where a workstream is verified by tasks. Absent: they are not checked. */
  readonly tasks?: KnownTasks;
  /** Asked where the plan writes instance ids. Absent: they are held against no ledger. */
  readonly earlierInstances?: EarlierInstances;
  /** What exit criteria may name, where it is known. */
  readonly metrics?: KnownMetrics;
  /** The folder that manifests will be written to, as matrices name it. Default: matrices name them relative to it. */
  readonly manifestFolder?: string;
}

export interface PlanPorts {
  /** Absent outside a repository: checks against the base are not run then. */
  readonly git?: GitReader;
  readonly clock: Clock;
  readonly random: Random;
  readonly blake3: Blake3;
  readonly scanSecrets?: ScanSecrets;
}

/** What the checks of a plan worked out on the way. */
export interface PlanAnalysis {
  /** Absent where the dependencies have no order. */
  readonly graph?: PlanGraph;
  readonly claims: CompiledPlanClaims;
  /** `sha` is absent where the plan was checked without git, or the base was not found. */
  readonly base: { readonly ref: string; readonly sha?: string };
  /** The files of the base, where it was found. */
  readonly tree?: BaseTree;
}

/** What validating a plan comes to. Manifests and matrices are empty when the plan is not valid. */
export interface PlanReport {
  readonly path: string;
  /** No errors (and, if strict, no warnings). */
  readonly valid: boolean;
  /** Sorted by position; where they are more than may be shown, AIOP-P090 says so. */
  readonly findings: readonly Finding[];
  /** Of all findings, those not shown included. */
  readonly errorCount: number;
  readonly warningCount: number;
  /** Checks that could not run, each with its reason. */
  readonly notRun: readonly string[];
  /** Absent when the form of the file is wrong. */
  readonly plan?: Plan;
  readonly planId?: string;
  readonly planHash?: string;
  /** Ids by wave; empty when the dependencies have no order. */
  readonly waves: readonly (readonly string[])[];
  readonly manifests: readonly WorkstreamManifest[];
  /** What the checks worked out, for explaining it; absent when the form of the file is wrong. */
  readonly analysis?: PlanAnalysis;
  /** The first of `matrices`, or an empty one. */
  readonly matrix: Matrix;
  readonly matrices: readonly Matrix[];
}
