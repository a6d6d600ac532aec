import type { ChildProcess } from 'node:child_process';
import type { Command, Ending, Processes } from '@aiop/ports';
import { systemClock } from './clock.ts';
import { keepNewSpaceSmall } from './engine.ts';
import { errorCode } from './file-errors.ts';
import { openSpool, type Spool } from './spool.ts';

const DEFAULT_MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const GRACE_MS = 5_000;
/** How long output may trail behind the exit of the program: what it left running in the background may hold the pipes open for ever. */
const TRAILING_OUTPUT_MS = 500;

/** The `Processes` port: each program leads a process group of its own, and the whole group goes when it ends, times out or is aborted. */
export const nodeProcesses: Processes = {
  async run(command) {
    const startedAt = systemClock.monotonic();
    const output = collector(command);
    // Loaded here: most steps start no program.
    const { spawn } = await import('node:child_process');
    const spool = command.spooled === true ? openSpool() : undefined;
    try {
      const ending: Ending = command.signal?.aborted ? { state: 'aborted' } : await endingOf(spawn, command, output.take, spool);
      return { ...ending, ...output.result(spool), durationMs: systemClock.monotonic() - startedAt };
    } finally {
      spool?.close();
    }
  },
};

const running = new Set<ChildProcess>();
// A process that leaves at once, at a second Ctrl-C or after an error, takes the programs it started along: nobody else knows of their groups.
process.on('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL');
});

type Spawn = typeof import('node:child_process').spawn;
type TakeOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr') => void;

function endingOf(spawn: Spawn, command: Command, take: TakeOutput, spool: Spool | undefined): Promise<Ending> {
  const child = startChild(spawn, command, take, spool);
  running.add(child);
  const stopping = stopWhenAsked(child, command);
  return new Promise<Ending>((resolve, reject) => {
    child.on('error', (error) => {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'EACCES') resolve({ state: 'not-found' });
      else reject(error);
    });
    child.on('exit', () => setTimeout(() => closePipes(child), TRAILING_OUTPUT_MS).unref());
    child.on('close', (code, signal) => {
      killGroup(child, 'SIGKILL');
      resolve(stopping.reason() ?? (code === null ? { state: 'signalled', signal: signal ?? 'unknown' } : { state: 'exited', code }));
    });
  }).finally(() => {
    running.delete(child);
    stopping.settle();
  });
}

function startChild(spawn: Spawn, command: Command, take: TakeOutput, spool: Spool | undefined): ChildProcess {
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: { ...command.env },
    stdio: [command.stdin === undefined ? 'ignore' : 'pipe', spool?.descriptor ?? 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.stdout?.on('data', (chunk: Buffer) => take(chunk, 'stdout'));
  child.stderr?.on('data', (chunk: Buffer) => take(chunk, 'stderr'));
  // A program that ends without reading its input breaks the pipe; how it ended is what counts.
  child.stdin?.on('error', () => {});
  child.stdin?.end(command.stdin);
  return child;
}

/** Kills the group at the time limit or when aborted: SIGTERM first, SIGKILL after a grace. */
function stopWhenAsked(child: ChildProcess, { timeoutMs, signal }: Command) {
  let reason: Ending | undefined;
  let forced: NodeJS.Timeout | undefined;
  const stop = (why: Ending): void => {
    reason ??= why;
    killGroup(child, 'SIGTERM');
    forced ??= setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS);
  };
  const onAbort = (): void => stop({ state: 'aborted' });
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop({ state: 'timed-out' }), timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    reason: () => reason,
    settle(): void {
      clearTimeout(timer);
      clearTimeout(forced);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

function closePipes({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** From here on the heap need not grow for what comes and goes. */
const LARGE_OUTPUT_BYTES = 4 * 1024 * 1024;

/** One copy, not two: what git says of a large repository is large. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.concat(chunks);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function collector({ maxOutputBytes = DEFAULT_MAX_OUTPUT_BYTES, onOutput }: Command) {
  const chunks = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  let taken = 0;
  let droppedBytes = 0;
  return {
    take(chunk: Uint8Array, stream: 'stdout' | 'stderr'): void {
      if (taken < LARGE_OUTPUT_BYTES && taken + chunk.length >= LARGE_OUTPUT_BYTES) keepNewSpaceSmall();
      const kept = chunk.subarray(0, Math.max(0, maxOutputBytes - taken));
      droppedBytes += chunk.length - kept.length;
      taken += kept.length;
      if (kept.length === 0) return;
      chunks[stream].push(kept);
      onOutput?.(kept, stream);
    },
    result(spool: Spool | undefined) {
      const stderr = joined(chunks.stderr);
      if (spool === undefined) return { stdout: joined(chunks.stdout), stderr, droppedBytes };
      const stdout = spool.read(Math.max(0, maxOutputBytes - taken));
      if (stdout.bytes.length >= LARGE_OUTPUT_BYTES) keepNewSpaceSmall();
      return { stdout: stdout.bytes, stderr, droppedBytes: droppedBytes + stdout.droppedBytes };
    },
  };
}
