export { WORKSTREAM_CODES } from './codes.ts';
export type { Observe, PipelineEvent, StepName } from './events.ts';
export { modeEvent } from './ledger-events.ts';
export {
  cleanupWorkstream,
  finishWorkstream,
  type MergeSource,
  type ModeResult,
  mergeWorkstream,
  startWorkstream,
  type WorkstreamStatus,
} from './modes.ts';
export type { PipelineGit, PipelinePorts } from './ports.ts';
export type { RunReport, WorkstreamOutcome, WorkstreamReport } from './report.ts';
export { type RunRequest, runPlan } from './run.ts';
export { sequence } from './sequence.ts';
export type { RunContext } from './work.ts';
