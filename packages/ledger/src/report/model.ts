/** How a run or a workstream ended; `unfinished` where nothing on record says so. */
export type RecordedStatus = 'succeeded' | 'failed' | 'refused' | 'skipped' | 'interrupted' | 'unfinished';

/** A step of a workstream, as its event tells it. */
export interface RecordedStep {
  readonly name: string;
  readonly ok: boolean;
  /** When it ended, in milliseconds since 1970. */
  readonly endMs: number;
  /** How long it took. */
  readonly ms: number;
  readonly codes: readonly string[];
}

export interface RecordedWorkstream {
  readonly wsid: string;
  /** Its key in the plan; its instance id where no event names it. */
  readonly name: string;
  readonly status: RecordedStatus;
  /** From its first event to its last, or what its end says. */
  readonly ms: number;
  /** From 1; undefined where no event tells. */
  readonly wave: number | undefined;
  readonly needs: readonly string[];
  readonly steps: readonly RecordedStep[];
  readonly codes: readonly string[];
}

/** One run, over all its attempts. */
export interface RecordedRun {
  readonly repo: string;
  readonly run: string;
  readonly plan: string | undefined;
  readonly status: RecordedStatus;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  /** As the run's own end tells it, else from the first event to the last. */
  readonly ms: number;
  readonly workstreams: readonly RecordedWorkstream[];
  /** Workstreams beyond those that are kept. */
  readonly hidden: number;
  readonly tasks: { readonly ran: number; readonly skipped: number; readonly failed: number };
  /** Verification that skipping saved. */
  readonly savedMs: number;
  /** All steps together: the time of machines that the run took. */
  readonly machineMs: number;
  readonly version: string | undefined;
  readonly events: number;
  /** Events that a job claims which ran foreign code. */
  readonly claimed: number;
}

/** A kind of step over all runs. */
export interface StepStatistics {
  readonly name: string;
  readonly count: number;
  readonly failed: number;
  readonly totalMs: number;
  readonly longestMs: number;
  /** Where it took longest. */
  readonly longest: { readonly run: string; readonly workstream: string };
}

/** A figure over everything on record; undefined where no event says it. */
export interface Indicator {
  readonly name: string;
  readonly meaning: string;
  /** For people. */
  readonly value: string | undefined;
}

/** What a report shows. */
export interface LedgerReport {
  readonly runs: readonly RecordedRun[];
  /** Runs that were recorded before those that are kept. */
  readonly earlierRuns: number;
  readonly steps: readonly StepStatistics[];
  readonly indicators: readonly Indicator[];
  readonly events: number;
  /** What became of the ledger's check, in a sentence. */
  readonly verdict: string;
}
