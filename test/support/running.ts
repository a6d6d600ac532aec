import { mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits for something that comes for certain, however long it takes: the test's own limit of time ends what never comes. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(20);
}

/** Whether a process runs; one that has ended and was not asked how does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** Whether any process works in a folder or below it. */
export function isWorkedIn(folder: string): boolean {
  return readdirSync('/proc').some((name) => {
    try {
      return `${readlinkSync(`/proc/${name}/cwd`)}/`.startsWith(`${folder}/`);
    } catch {
      return false;
    }
  });
}

/** Puts a file in its place in one step: whoever watches sees it as it was or as it is to be, and never half written. */
export function putWhole(path: string, content: string): void {
  const fresh = join(mkdtempSync(join(tmpdir(), 'aiop-test-')), 'fresh');
  writeFileSync(fresh, content);
  renameSync(fresh, path);
  rmdirSync(dirname(fresh));
}
