import { join } from 'node:path';
import type { Repository } from '@aiop/git';
import { lockState, nodeFiles, removeAbandonedLock } from '@aiop/host';
import { counted } from '../render/table.ts';
import { type Check, good, mended, problem, warning } from './check.ts';

/** Locks of the suite. One whose holder is dead is taken over by whoever needs it; `--fix` removes it. */
export function lockChecks(git: Repository, fix: boolean): readonly Check[] {
  const checks = lockFiles(git).flatMap((path) => lockCheck(path, fix) ?? []);
  return checks.length > 0 ? checks : [good('locks', 'none')];
}

function lockCheck(path: string, fix: boolean): Check | undefined {
  switch (lockState(path)) {
    case 'free':
      return undefined;
    case 'held':
      return good('lock', `${path} is held by a process that lives`);
    case 'abandoned':
      if (fix) removeAbandonedLock(path);
      return lockState(path) === 'free'
        ? mended('lock', `${path} is removed: its process is gone`)
        : warning('lock', `${path} was left by a process that is gone`, 'aiop doctor --fix removes it');
    case 'unreadable':
      return problem('lock', `${path} names no holder`, 'where no aiop runs in this repository, remove it');
  }
}

function lockFiles({ root, commonDir }: Repository): readonly string[] {
  return [join(commonDir, 'aiop'), join(root, '.runs'), join(root, '.runs/wal'), join(root, '.aiop')].flatMap((folder) =>
    nodeFiles.status(folder)?.kind === 'directory'
      ? nodeFiles
          .list(folder)
          .filter((name) => name.endsWith('.lock'))
          .map((name) => join(folder, name))
      : [],
  );
}

/** Logs of jobs that are in no ledger yet. */
export function logChecks({ root }: Repository): readonly Check[] {
  const folder = join(root, '.runs/wal');
  const logs = nodeFiles.status(folder)?.kind === 'directory' ? nodeFiles.list(folder).filter((name) => name.endsWith('.jsonl')) : [];
  if (logs.length === 0) return [good('logs', 'all of them are sealed')];
  const says = `${counted(logs.length, 'log')} in .runs/wal ${logs.length === 1 ? 'is' : 'are'} not sealed: a run is under way, or was killed`;
  return [warning('logs', says, 'where no run is under way, seal them: aiop ledger seal')];
}
