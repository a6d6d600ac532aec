export * from './clock.ts';
export { nodeFiles } from './files.ts';
export { fileLocks, type LockState, lockState, removeAbandonedLock } from './locks.ts';
export { machine } from './machine.ts';
export { type PlainWorkTree, plainWorkTree, workTreeOrAsk } from './plain-work-tree.ts';
export { nodeProcesses } from './processes.ts';
export { randomHex } from './random.ts';
export { answerRequest, isThread, threadsOf } from './threads.ts';
export { nodeTreeWatch } from './watch-tree.ts';
