import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@aiop/diagnostics';
import type { Locks } from '@aiop/ports';
import { atPath, errorCode } from './file-errors.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
/** Taking over a dead holder's lock takes microseconds; whoever died in between left this behind. */
const TAKEOVER_EXPIRY_MS = 5_000;

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Start of the process in clock ticks after boot, where the system tells it: a process id may be used again. */
  readonly start: string;
}

const held = new Set<string>();
// Also after an uncaught error or process.exit(); a kill leaves the file to the takeover below.
process.on('exit', () => {
  for (const path of held) rmSync(path, { force: true });
});

/** The `Locks` port: a lock is a file that only one process can create. */
export const fileLocks: Locks = {
  async withLock(path, work, timeoutMs = DEFAULT_TIMEOUT_MS) {
    const deadline = performance.now() + timeoutMs;
    mkdirSync(dirname(path), { recursive: true });
    while (!tryLock(path)) {
      const holder = readHolder(path);
      if (holder !== undefined && !isAlive(holder)) takeOver(path, holder);
      else if (performance.now() > deadline) throw heldByOther(path, holder, timeoutMs);
      else await sleep(5 + Math.random() * 20);
    }
    held.add(path);
    try {
      return await work();
    } finally {
      held.delete(path);
      rmSync(path, { force: true });
    }
  },
};

/**
 * Creates the lock with its holder's name in it, in one step: a process that is killed between the two would leave a lock without a holder, which
 * nobody may take over.
 */
function tryLock(path: string): boolean {
  const named = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
  const holder: Holder = { host: hostname(), pid: process.pid, start: startOf(process.pid) };
  return atPath(path, () => {
    try {
      writeFileSync(named, JSON.stringify(holder), { flag: 'wx' });
      linkSync(named, path);
      return true;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(named, { force: true });
    }
  });
}

/** Undefined when the holder has just let go. */
function readHolder(path: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('host' in holder) || !('start' in holder))
      return undefined;
    const { host, pid, start } = holder;
    return typeof host === 'string' && typeof pid === 'number' && typeof start === 'string' ? { host, pid, start } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ host, pid, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
  return start === '' || startOf(pid) === '' || startOf(pid) === start;
}

/** Field 22 of /proc/<pid>/stat (proc(5)), counted after the command's name, which may hold spaces; empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Removes a dead holder's file. A second lock around it keeps two that saw the same dead holder from removing each other's new lock. */
function takeOver(path: string, dead: Holder): void {
  const guard = `${path}.takeover`;
  try {
    mkdirSync(guard);
  } catch {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY);
    if (age > TAKEOVER_EXPIRY_MS) rmSync(guard, { recursive: true, force: true });
    return;
  }
  const now = readHolder(path);
  if (now !== undefined && now.pid === dead.pid && now.start === dead.start && now.host === dead.host) rmSync(path, { force: true });
  rmdirSync(guard);
}

function heldByOther(path: string, holder: Holder | undefined, timeoutMs: number): UsageError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new UsageError({
    what: `the lock has been held by ${who} for ${Math.round(timeoutMs / 1000)} s`,
    where: path,
    expected: 'it to be free',
    fix: 'wait for that process to end; if it no longer exists, remove the file',
  });
}
