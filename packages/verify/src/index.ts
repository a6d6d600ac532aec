export { VERIFY_CODES, type VerifyCode } from './codes.ts';
export { DEFAULT_STORE_BYTES, type FolderStore, type FolderStoreOptions, folderStore, type Pruned } from './folder-store.ts';
export type { Failure, Outcome, TaskResult, VerifyEvent, VerifyReport } from './report.ts';
export type { VerifyPorts, VerifyRequest } from './request.ts';
export { SETUP_TASK, type TaskDefinition } from './task.ts';
export { runSetup, verify } from './verify.ts';
export { type VerifyRunEvent, verifyEvent } from './verify-event.ts';
export { verifyResults } from './verify-results.ts';
export { renderVerifySummary } from './verify-summary.ts';
