export * from './clock.ts';
export { nodeFiles } from './files.ts';
export { fileLocks } from './locks.ts';
export { machine } from './machine.ts';
export { nodeProcesses } from './processes.ts';
