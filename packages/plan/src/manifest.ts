import { type Finding, type Result, UsageError } from '@aiop/diagnostics';
import { parseDocument, schemaFindings } from '@aiop/documents';
import { DOCUMENT_CODES } from './document-codes.ts';
import type { AllowedProtected, Budgets, ClaimPolicy, Execution, ItemAction, OutputSchema, Verification } from './plan-model.ts';
import { validate } from './ws-manifest.schema.gen.ts';

/** Everything that executing one workstream needs: `ws.manifest.json`, published as `schemas/ws-manifest.schema.json`. */
export interface WorkstreamManifest {
  readonly apiVersion: 'aiop.dev/v1';
  readonly kind: 'WorkstreamManifest';
  readonly plan: { readonly id: string; readonly hash: string };
  readonly id: string;
  readonly title: string;
  /** ULID. */
  readonly wsid: string;
  /** UUIDv5. */
  readonly wslid: string;
  readonly phase: { readonly key: string; readonly seq: number; readonly phase_lineage_id: string; readonly phase_instance_id: string };
  readonly module: string;
  readonly role: string;
  readonly lane: string;
  readonly branch: string;
  /** From 1. */
  readonly wave: number;
  /** `sha` is absent where the plan was checked without git. */
  readonly base: { readonly ref: string; readonly sha?: string };
  /** Ids of the workstreams that come first, those of needed phases included. */
  readonly needs: readonly string[];
  readonly claims: {
    readonly policy: ClaimPolicy;
    readonly write: readonly string[];
    readonly create: readonly string[];
    readonly read: readonly string[];
    readonly except: readonly string[];
    readonly allow_protected: readonly AllowedProtected[];
  };
  readonly pins: readonly ManifestPin[];
  /** The deliverables; where there are any, no other file may change. */
  readonly items: readonly ManifestItem[];
  /** Absent: the caller's own agent step does the work. */
  readonly execute?: Execution;
  /** Absent: the plan names nothing. */
  readonly verify?: Verification;
  readonly acceptance: { readonly gates: { readonly min_confidence?: number }; readonly schemas: readonly OutputSchema[] };
  readonly budgets: Budgets;
  readonly worktree: { readonly auto_remove_on_complete: boolean; readonly auto_delete_branch: boolean };
}

export interface ManifestPin {
  readonly path: string;
  readonly module_file_id: string;
  readonly file_hash?: string;
}

export interface ManifestItem {
  readonly id: string;
  readonly file_path: string;
  readonly action: ItemAction;
  readonly to?: string;
  readonly reason: string;
  readonly confidence?: number;
  readonly needs: readonly string[];
}

/** A manifest of 1,000 claims of 1,024 characters stays below it. */
export const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

/** Reads a manifest as it comes from another job, checked as if somebody else had written it. `path` is for messages. */
export function readManifest(bytes: Uint8Array, path: string): Result<WorkstreamManifest> {
  // Manifests are JSON whatever their name.
  const named = path.toLowerCase().endsWith('.json') ? path : `${path}.json`;
  const parsed = parseDocument({ path: named, bytes, maxBytes: MAX_MANIFEST_BYTES }, DOCUMENT_CODES);
  if (!parsed.ok) return parsed;
  if (validate(parsed.value.value)) {
    // The schema has just admitted it.
    return { ok: true, value: parsed.value.value as WorkstreamManifest, findings: [] };
  }
  const findings: Finding[] = schemaFindings(parsed.value, validate.errors, DOCUMENT_CODES);
  return { ok: false, findings };
}

/** The same for a manifest that a user names. @throws UsageError with the first thing that is wrong, where it is no manifest */
export function requireManifest(bytes: Uint8Array, path: string): WorkstreamManifest {
  const read = readManifest(bytes, path);
  if (read.ok) return read.value;
  const [first] = read.findings;
  throw new UsageError({
    what: first?.message ?? 'it is no manifest',
    where: first?.line === undefined ? path : `${path}:${first.line}:${first.column ?? 1}`,
    expected: 'a manifest as plan-validate writes it',
    fix: first?.hint ?? 'make it again with plan-validate',
  });
}
