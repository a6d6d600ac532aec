import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Settings under which a repository's or user's own configuration cannot hide an edit from `git status`. */
export const HONEST_STATUS: readonly string[] = [
  'core.fileMode=true',
  'core.checkStat=default',
  'core.trustctime=true',
  'core.ignoreStat=false',
  'core.excludesFile=',
  'core.untrackedCache=false',
  'status.showUntrackedFiles=all',
  'status.relativePaths=false',
];

/** Settings under which only the repository's own attributes can make contents pass for equal that are not. */
export const UNCONVERTED: readonly string[] = ['core.autocrlf=false', 'core.attributesFile=/dev/null', 'attr.tree='];

/** A work tree of ours is the whole tree of its commit, however little of it the owner has checked out, or a command in it would like us to see. */
export const WHOLE_TREE: readonly string[] = ['core.sparseCheckout=false'];

/**
 * Under `core.ignoreCase`, a new file hides behind one that differs in case. Only a file system that cannot hold both may say so: it is asked as
 * `git init` asks.
 */
export const casing = (commonDir: string): readonly string[] => (existsSync(join(commonDir, 'CoNfIg')) ? [] : ['core.ignoreCase=false']);
