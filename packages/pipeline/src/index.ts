export { WORKSTREAM_CODES } from './codes.ts';
export type { Observe, PipelineEvent, StepName } from './events.ts';
export type { PipelineGit, PipelinePorts } from './ports.ts';
export type { RunReport, WorkstreamOutcome, WorkstreamReport } from './report.ts';
export { type RunRequest, runPlan } from './run.ts';
