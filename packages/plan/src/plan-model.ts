import type { Position } from '@aiop/diagnostics';

/** How claims of two workstreams may relate. */
export type ClaimPolicy = 'disjoint-unless-ordered' | 'strict';

/** A name in a list of the document, and where it stands. */
export interface Reference {
  readonly name: string;
  /** RFC 6901. */
  readonly pointer: string;
}

export interface AllowedProtected {
  readonly path: string;
  readonly reason: string;
}

export interface PlanClaims {
  readonly policy: ClaimPolicy;
  readonly write: readonly string[];
  readonly create: readonly string[];
  readonly read: readonly string[];
  readonly except: readonly string[];
  readonly allowProtected: readonly AllowedProtected[];
  /** What a policy takes out besides, whatever the plan says. */
  readonly enforcedExcept: readonly string[];
  /** Pointer to the list of `write`: `claims` itself where it is a list. */
  readonly writePointer: string;
  readonly pointer: string;
}

export interface Pin {
  readonly path: string;
  readonly moduleFileId: string;
  readonly fileHash?: string;
  /** Where the plan says so, or what it follows from. */
  readonly pointer: string;
}

export type ItemAction = 'create' | 'modify' | 'delete' | 'rename';

export interface PlanItem {
  readonly id: string;
  readonly filePath: string;
  readonly action: ItemAction;
  /** The new path of a rename. */
  readonly to?: string;
  readonly reason: string;
  /** 0-1. */
  readonly confidence?: number;
  readonly needs: readonly Reference[];
  readonly pointer: string;
}

/** Who does the work of a workstream; absent, the caller's own agent step. */
export type Execution = { readonly run: readonly string[] } | { readonly patch: string };

/** What has to pass before the merge. */
export type Verification = { readonly run: readonly string[] } | { readonly tasks: readonly string[] };

export interface OutputSchema {
  readonly glob: string;
  readonly schema: string;
}

export interface Budgets {
  readonly max_files?: number;
  /** Kilobytes of 1024 bytes. */
  readonly max_patch_kb?: number;
  readonly timeout_minutes?: number;
}

export interface Workstream {
  /** Place in the plan, from 0, over all phases. */
  readonly index: number;
  readonly id: string;
  /** The id where the plan gives none. */
  readonly title: string;
  readonly phase: Phase;
  readonly module: string;
  readonly role: string;
  readonly wslid: string;
  /** As the plan writes it; otherwise made for each run. */
  readonly wsid?: string;
  readonly needs: readonly Reference[];
  readonly branchTemplate: string;
  /** Where the template stands; of the built-in one, the workstream. */
  readonly branchPointer: string;
  readonly lane: string;
  readonly claims: PlanClaims;
  readonly pins: readonly Pin[];
  readonly items: readonly PlanItem[];
  readonly execute?: Execution;
  readonly verify?: Verification;
  readonly minConfidence?: number;
  readonly schemas: readonly OutputSchema[];
  /** `codeowners`: the owners of every claimed path, whom GitHub asks for their review. */
  readonly reviewers?: 'codeowners';
  readonly budgets: Budgets;
  readonly worktree: { readonly autoRemoveOnComplete: boolean; readonly autoDeleteBranch: boolean };
  readonly pointer: string;
}

/** A measured goal of a phase. */
export interface ExitCriterion {
  readonly id: string;
  /** Name of a figure that is computed from recorded events. */
  readonly metric: string;
  readonly op: '<' | '<=' | '==' | '!=' | '>=' | '>';
  /** The threshold. */
  readonly value: number;
  readonly pointer: string;
}

export interface Phase {
  readonly index: number;
  readonly key: string;
  readonly seq: number;
  readonly lineageId: string;
  readonly instanceId?: string;
  readonly needs: readonly Reference[];
  readonly exitCriteria: readonly ExitCriterion[];
  readonly pointer: string;
}

export interface Module {
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  readonly owner?: string;
  /** Patterns of its files. */
  readonly paths?: readonly string[];
  readonly dependsOn: readonly Reference[] | undefined;
  readonly lastUpdated?: string;
  /** Whose document describes it. */
  readonly origin: 'plan' | 'registry';
  /** The same module in the registry, where plan and registry describe it: what the plan leaves out stands there. */
  readonly registered?: Module;
  /** In the document of its origin. */
  readonly pointer: string;
  position(pointer: string): Position;
}

/** A plan of either shape, normalised: the flat shape is one phase `main`. */
export interface Plan {
  readonly path: string;
  readonly id: string;
  readonly title?: string;
  readonly base?: { readonly ref: string; readonly sha?: string };
  /** The plan may no longer change once this is on the branch that it is held against. */
  readonly frozen: boolean;
  /** The file that lists the modules of the repository. */
  readonly registry?: string;
  /** The file that lists the ids of its files. */
  readonly fileIndex?: string;
  readonly modules: readonly Module[];
  readonly phases: readonly Phase[];
  /** In the order of the document. */
  readonly workstreams: readonly Workstream[];
  /** BLAKE3 of the canonical JSON of the plan without instance ids, 64 hex digits. */
  readonly hash: string;
  /** Where the value at a pointer, or its key, stands. */
  position(pointer: string, part?: 'value' | 'key'): Position;
}
