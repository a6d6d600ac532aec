import { writeSync } from 'node:fs';

const STDOUT = 1;
const utf8 = new TextEncoder();

/**
 * Writes to standard output, all of it before it returns. `process.stdout` loads node's streams, a fifth of what a step that does nothing takes.
 */
export function print(text: string): void {
  const bytes = utf8.encode(text);
  for (let written = 0; written < bytes.length; ) written += writeSome(bytes.subarray(written));
}

function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(STDOUT, bytes);
  } catch (error) {
    // A pipe that does not block, and whose reader is slow.
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}
