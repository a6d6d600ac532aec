import type { Finding } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import type { StepName } from './events.ts';

/** What became of one workstream. */
export type WorkstreamOutcome =
  /** On the target. `earlier`: by a run that this one goes on with, and nothing of it was done again. */
  | { readonly state: 'merged'; readonly commit: ObjectId; readonly files: readonly string[]; readonly earlier?: true }
  /** Everything passed; a dry run merges nothing. */
  | { readonly state: 'ready'; readonly commit: ObjectId; readonly files: readonly string[] }
  /** Its commands ran and left nothing to merge: the work was done already. */
  | { readonly state: 'unchanged' }
  /** It broke a rule; nothing of it landed. */
  | { readonly state: 'refused'; readonly step: StepName; readonly findings: readonly Finding[]; readonly patch?: string }
  /** A command or a check failed; its branch is kept where there is a commit. */
  | {
      readonly state: 'failed';
      readonly step: StepName;
      readonly findings: readonly Finding[];
      readonly branch?: string;
      readonly patch?: string;
    }
  /** What it needs did not land. */
  | { readonly state: 'blocked'; readonly by: readonly string[] }
  | { readonly state: 'interrupted'; readonly step: StepName };

/** One workstream in the report of a run. */
export interface WorkstreamReport {
  readonly id: string;
  readonly title: string;
  readonly wave: number;
  readonly wsid: string;
  readonly branch: string;
  readonly outcome: WorkstreamOutcome;
  readonly durationMs: number;
  /** Verification: how many tasks ran and how many were skipped, over all its verifications. */
  readonly tasks: { readonly ran: number; readonly skipped: number; readonly failed: number };
}

/** The ledger after a run. */
export interface LedgerRecord {
  readonly path: string;
  /** Entries that the run added. */
  readonly added: number;
  /** Entries in all. */
  readonly count: number;
  /** Bytes. */
  readonly size: number;
  /** Hash of the last line. */
  readonly head: string;
  /** Merkle root: with the size, the anchor to note elsewhere. */
  readonly root: string;
}

/** What a run came to: the document that `aiop run --json` prints. */
export interface RunReport {
  /** ULID of the run. */
  readonly run: string;
  readonly plan: { readonly id: string; readonly hash: string };
  /** ULID of the run that this one went on with. */
  readonly resumed?: string;
  readonly dryRun: boolean;
  /** Full name of the branch that the work landed on. */
  readonly target: string;
  /** Where that branch stood before and after. */
  readonly before: ObjectId;
  readonly after: ObjectId;
  readonly workstreams: readonly WorkstreamReport[];
  readonly version?: { readonly version: string; readonly previous: string; readonly bump: string; readonly released: boolean };
  /** Where the run is recorded, how many entries it added, and what the ledger stands at now. Undefined when the ledger refused it: see `findings`. */
  readonly ledger: LedgerRecord | undefined;
  /** What is wrong with the ledger. */
  readonly findings: readonly Finding[];
  readonly interrupted: boolean;
  /** Every workstream landed, had nothing to do, or is ready in a dry run. */
  readonly passed: boolean;
  readonly durationMs: number;
}

/** Whether an outcome lets what needs it go on. */
export function satisfies({ state }: WorkstreamOutcome): boolean {
  return state === 'merged' || state === 'ready' || state === 'unchanged';
}

/** Reasons for a refusal that lie in what was around the work, and may be gone the next time. */
const PASSING_REASONS: ReadonlySet<string> = new Set(['AIOP-W009', 'AIOP-W010', 'AIOP-W011', 'AIOP-W013']);

/** Whether the same plan, run again, may bring the work to another end. Where the work itself broke a rule, it will do so again. */
export function mayEndOtherwise(outcome: WorkstreamOutcome): boolean {
  if (outcome.state === 'refused') return outcome.findings.some(({ code }) => PASSING_REASONS.has(code));
  return outcome.state === 'failed' || outcome.state === 'interrupted';
}
