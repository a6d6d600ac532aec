import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says who made the temporary folder of a run: every project of the tests starts this file, and one folder serves all of them. */
export const OWNED = 'AIOP_TESTS_TEMPORARY_FOLDER';

/**
 * Gives a run of the tests a temporary folder of its own, which their processes take for the system's. What is left there at the end was left
 * behind by a test, or by what it started, and fails the run.
 */
export default function setup(): (() => void) | undefined {
  if (process.env[OWNED] !== undefined) return undefined;
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(parentFolder(), 'aiop-tests-'));
  process.env[OWNED] = folder;
  process.env.TMPDIR = folder;
  return () => {
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    delete process.env[OWNED];
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    if (left.length > 0) throw new Error(`the tests left something in the temporary folder: ${left.slice(0, 20).join(', ')}`);
  };
}

const IN_MEMORY = '/dev/shm';
const ROOM_BYTES = 4 * 2 ** 30;

/** The system's temporary folder; in memory instead where Linux offers that with room, because the tests make and remove very many small files. */
function parentFolder(): string {
  if (process.env.TMPDIR !== undefined) return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ROOM_BYTES ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
