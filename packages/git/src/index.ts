export { GitError } from './command.ts';
export { bringHere, commitOf } from './commit-of.ts';
export { historySource } from './history-source.ts';
export { findRepository, type Lookup, type OpenOptions, openRepository } from './open.ts';
export type { PushResult, Remote, RemoteAccess } from './remote.ts';
export { Repository } from './repository.ts';
export type { Identity, MergeResult, TreeChange } from './tree-writer.ts';
export type { WorktreeRecord } from './worktrees.ts';
