import type { Finding } from '@aiop/diagnostics';
import type { WorkstreamOutcome } from './report.ts';

/** The steps of a workstream, in their order. */
export const STEPS = ['create', 'setup', 'execute', 'claims', 'commit', 'verify', 'gate', 'merge'] as const;

export type StepName = (typeof STEPS)[number];

/** What happens during a run, while it happens. Text that commands print is untrusted. */
export type PipelineEvent =
  | {
      readonly type: 'planned';
      readonly workstreams: readonly { readonly id: string; readonly title: string; readonly wave: number }[];
      readonly waves: number;
    }
  | { readonly type: 'wave'; readonly wave: number; readonly of: number; readonly workstreams: readonly string[] }
  | { readonly type: 'step'; readonly workstream: string; readonly step: StepName }
  | { readonly type: 'step-done'; readonly workstream: string; readonly step: StepName; readonly ok: boolean; readonly durationMs: number }
  | { readonly type: 'task'; readonly workstream: string; readonly task: string; readonly state: string; readonly sentence: string }
  | { readonly type: 'output'; readonly workstream: string; readonly text: string }
  | { readonly type: 'finding'; readonly workstream: string; readonly finding: Finding }
  | { readonly type: 'workstream'; readonly id: string; readonly outcome: WorkstreamOutcome; readonly durationMs: number }
  | { readonly type: 'versioned'; readonly version: string; readonly previous: string; readonly bump: string }
  | { readonly type: 'sealed'; readonly entries: number; readonly ledger: string };

export type Observe = (event: PipelineEvent) => void;
