import { closeSync, openSync, readSync } from 'node:fs';

const DEVICE = '/dev/urandom';

/**
 * Bytes from the operating system's random source. Where it is a device they are read from there: loading `node:crypto` for a few bytes takes a
 * quarter of the time in which node starts.
 */
export function randomBytes(length: number): Uint8Array {
  return fromDevice(length) ?? process.getBuiltinModule('node:crypto').randomFillSync(new Uint8Array(length));
}

function fromDevice(length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let device: number | undefined;
  try {
    device = openSync(DEVICE, 'r');
    return readSync(device, bytes) === length ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (device !== undefined) closeSync(device);
  }
}

/** As lower-case hex digits, two a byte. */
export const randomHex = (bytes: number): string => Buffer.from(randomBytes(bytes)).toString('hex');
