import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './file-errors.ts';

/** Who holds a lock: one process of one machine. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Start of the process in clock ticks after boot, where the system tells it: a process id may be used again. */
  readonly start: string;
}

/** Undefined when the holder has just let go. */
export function readHolder(path: string): Holder | undefined {
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

export function isAlive({ host, pid, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
  return start === '' || startOf(pid) === '' || startOf(pid) === start;
}

/** Field 22 of /proc/<pid>/stat (proc(5)), counted after the command's name, which may hold spaces; empty where there is no /proc. */
export function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
