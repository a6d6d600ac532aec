export { WORKSTREAM_CODES, workstreamFinding } from './codes.ts';
export type { Observe, PipelineEvent, StepName } from './events.ts';
export { decidedEvent, runDoneEvent } from './jobs/job-events.ts';
export { renderRunBoard, runFindings } from './jobs/run-board.ts';
export { advance, type Decided, isDone, type MatrixJob, parseRunState, type RunState, reasonOf } from './jobs/run-state.ts';
export { type Stacked, type StackedWave, stackWave, type Unverified, type WaveMember } from './jobs/stack-wave.ts';
export { Evidence, MAX_EVIDENCE_BYTES, readVerifiedTrees, type VerifiedTree, writeVerifiedTrees } from './jobs/verified-trees.ts';
export { type VerifiedWorkstream, verifyWorkstream } from './jobs/verify-workstream.ts';
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
export type { HandedPatch } from './rebuild.ts';
export type { RunReport, WorkstreamOutcome, WorkstreamReport } from './report.ts';
export { mayEndOtherwise } from './report.ts';
export { type EarlierRun, type EarlierRunLookup, findEarlierRun } from './resume/earlier-run.ts';
export { type RunRequest, runPlan } from './run.ts';
export { sequence } from './sequence.ts';
export type { RunContext } from './work.ts';
