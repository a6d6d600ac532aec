import type { ParsedDocument } from '@aiop/documents';

// The document as the schema admits it: what `validate` of plan.schema.gen.ts has accepted is of this type.

interface RawClaimsObject {
  readonly policy?: 'disjoint-unless-ordered' | 'strict';
  readonly write: readonly string[];
  readonly create?: readonly string[];
  readonly read?: readonly string[];
  readonly except?: readonly string[];
  readonly allow_protected?: readonly { readonly path: string; readonly reason: string }[];
}

export interface RawItem {
  readonly id: string;
  readonly file_path: string;
  readonly action: 'create' | 'modify' | 'delete' | 'rename';
  readonly to?: string;
  readonly reason: string;
  readonly confidence?: number;
  readonly needs?: readonly string[];
}

interface RawGates {
  readonly min_confidence?: number;
}

interface RawBudgets {
  readonly max_files?: number;
  readonly max_patch_kb?: number;
  readonly timeout_minutes?: number;
}

interface RawWorktree {
  readonly auto_remove_on_complete?: boolean;
  readonly auto_delete_branch?: boolean;
}

export interface RawWorkstream {
  readonly id: string;
  readonly title?: string;
  readonly module?: string;
  readonly role?: string;
  readonly wsid?: string;
  readonly wslid?: string;
  readonly needs?: readonly string[];
  readonly branch?: string;
  readonly claims: readonly string[] | RawClaimsObject;
  readonly pins?: readonly { readonly path: string; readonly module_file_id: string; readonly file_hash?: string }[];
  readonly items?: readonly RawItem[];
  readonly execute?: { readonly run?: readonly string[]; readonly patch?: string };
  readonly verify?: readonly string[] | { readonly run?: readonly string[]; readonly tasks?: readonly string[] };
  readonly acceptance?: {
    readonly gates?: RawGates;
    readonly reviewers?: 'codeowners';
    readonly schemas?: readonly { readonly glob: string; readonly schema: string }[];
  };
  readonly budgets?: RawBudgets;
  readonly worktree?: RawWorktree;
}

export interface RawExitCriterion {
  readonly id: string;
  readonly metric: string;
  readonly op: '<' | '<=' | '==' | '!=' | '>=' | '>';
  readonly value: number;
}

export interface RawPhase {
  readonly key: string;
  readonly seq?: number;
  readonly needs?: readonly string[];
  readonly phase_lineage_id?: string;
  readonly phase_instance_id?: string;
  readonly exit_criteria?: readonly RawExitCriterion[];
  readonly workstreams: readonly RawWorkstream[];
}

export interface RawModule {
  readonly id: string;
  readonly name?: string;
  readonly version?: string | number;
  readonly owner?: string;
  readonly paths?: readonly string[];
  readonly depends_on?: readonly string[];
  readonly last_updated?: string;
}

export interface RawPlan {
  readonly plan: {
    readonly id: string;
    readonly title?: string;
    readonly frozen?: boolean;
    readonly registry?: string;
    readonly file_index?: string;
    readonly base?: { readonly ref: string; readonly sha?: string };
  };
  readonly defaults?: {
    readonly lane?: string;
    readonly branch?: string;
    readonly worktree?: RawWorktree;
    readonly claims?: { readonly policy?: 'disjoint-unless-ordered' | 'strict' };
    readonly gates?: RawGates;
    readonly budgets?: RawBudgets;
  };
  readonly modules?: readonly RawModule[];
  readonly phases?: readonly RawPhase[];
  readonly workstreams?: readonly RawWorkstream[];
}

/** The workstreams as a document writes them whose form is right, in the order of the model: `index` of one finds the other. */
export function rawWorkstreams({ value }: ParsedDocument): readonly RawWorkstream[] {
  // The schema has admitted it.
  const { phases, workstreams = [] } = value as RawPlan;
  return phases === undefined ? workstreams : phases.flatMap((phase) => phase.workstreams);
}
