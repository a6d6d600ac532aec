import { linkSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Locks } from '@aiop/ports';
import { systemClock } from './clock.ts';
import { atPath, errorCode } from './file-errors.ts';
import { type Holder, isAlive, readHolder, startOf } from './lock-holder.ts';
import { randomHex } from './random.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
/** Taking over a dead holder's lock takes microseconds; whoever died in between left this behind. */
const TAKEOVER_EXPIRY_MS = 5_000;

const held = new Set<string>();
// Also after an uncaught error or process.exit(); a kill leaves the file to the takeover below.
process.on('exit', () => {
  for (const path of held) rmSync(path, { force: true });
});

/** As in `node:timers/promises`, which takes some milliseconds to load. */
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The `Locks` port: a lock is a file that only one process can create. */
export const fileLocks: Locks = {
  async withLock(path, work, timeoutMs = DEFAULT_TIMEOUT_MS) {
    const deadline = systemClock.monotonic() + timeoutMs;
    mkdirSync(dirname(path), { recursive: true });
    while (!tryLock(path)) {
      const holder = readHolder(path);
      if (holder !== undefined && !isAlive(holder)) takeOver(path, holder);
      else if (systemClock.monotonic() > deadline) throw heldByOther(path, holder, timeoutMs);
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
  isHeld: (path) => lockState(path) === 'held',
};

/**
 * Creates the lock with its holder's name in it, in one step: a process that is killed between the two would leave a lock without a holder, which
 * nobody may take over.
 */
function tryLock(path: string): boolean {
  const named = `${path}.${process.pid}.${randomHex(6)}`;
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

/** What a lock file says. `unreadable`: it names no holder, so that nobody takes it over. */
export type LockState = 'free' | 'held' | 'abandoned' | 'unreadable';

/** Whether somebody holds the lock at `path`, without waiting for it. */
export function lockState(path: string): LockState {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return 'free';
  const holder = readHolder(path);
  if (holder === undefined) return statSync(path, { throwIfNoEntry: false }) === undefined ? 'free' : 'unreadable';
  return isAlive(holder) ? 'held' : 'abandoned';
}

/** Removes a lock whose holder no longer lives, and no other. */
export function removeAbandonedLock(path: string): void {
  const holder = readHolder(path);
  if (holder !== undefined && !isAlive(holder)) takeOver(path, holder);
}
