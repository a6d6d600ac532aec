export { fetchedCommit, originAccess } from './origin.ts';
export { pipelineContext, type RecordingContext } from './pipeline-context.ts';
