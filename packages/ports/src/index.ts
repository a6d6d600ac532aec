export type * from './clock.ts';
export type * from './files.ts';
export type * from './folder-cache.ts';
export type * from './git.ts';
export type * from './process.ts';
export type * from './remote-branch.ts';
export type * from './store.ts';
export type * from './watch.ts';
