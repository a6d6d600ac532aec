import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { FileStatus, Files } from '@aiop/ports';
import { atPath, errorCode } from './file-errors.ts';
import { randomHex } from './random.ts';

// O_NOFOLLOW refuses a link in the last segment, O_NONBLOCK keeps a FIFO without a writer from blocking for ever. Windows has neither.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const APPEND_FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
const utf8 = new TextEncoder();

/** The `Files` port over node:fs. */
export const nodeFiles: Files = {
  status(path) {
    const status = lookAt(path);
    if (status === undefined) return undefined;
    return { kind: kindOf(status), size: status.size, executable: (status.mode & 0o100) !== 0, modifiedMs: status.mtimeMs };
  },
  stamp(path) {
    const status = lookAt(path);
    if (status?.isFile() !== true) return undefined;
    const { size, mode, mtimeMs, ctimeMs, ino } = status;
    return { size, executable: (mode & 0o100) !== 0, modifiedMs: mtimeMs, changedMs: ctimeMs, inode: ino };
  },
  read: (path, maxBytes = Number.MAX_SAFE_INTEGER) => atPath(path, () => readWhole(path, maxBytes)),
  readRange: (path, offset, length) =>
    atPath(path, () => withDescriptor(path, READ_FLAGS, (descriptor) => readBytes(descriptor, offset, length))),
  readInto: (path, offset, target) =>
    atPath(path, () => withDescriptor(path, READ_FLAGS, (descriptor) => fill(descriptor, offset, target))),
  readLink: (path) => atPath(path, () => readlinkSync(path)),
  list: (path) => (lookAt(path) === undefined ? [] : atPath(path, () => readdirSync(path).sort())),
  write: (path, content, { executable = false, sync = true } = {}) =>
    atPath(path, () => writeWhole(path, bytesOf(content), executable ? 0o755 : 0o644, sync)),
  append: (path, content, { sync = true } = {}) => atPath(path, () => appendWhole(path, bytesOf(content), sync)),
  truncate: (path, length) => atPath(path, () => truncateSync(path, length)),
  makeDirectory: (path) => void atPath(path, () => mkdirSync(path, { recursive: true })),
  makeLink: (path, target) => atPath(path, () => symlinkSync(target, path)),
  rename: (from, to) => atPath(from, () => renameSync(from, to)),
  // A clone where the file system has copy-on-write, else a copy.
  copy: (from, to) => atPath(from, () => copyFileSync(from, to, constants.COPYFILE_FICLONE)),
  remove: (path) => atPath(path, () => rmSync(path, { recursive: true, force: true })),
  temporaryDirectory: (prefix) => mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), prefix)),
};

/** What the file system answers where nothing can be: below what is no folder, or a link that leads in a circle, or under too long a name. */
const NOTHING_THERE = new Set<string | undefined>(['ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** What stands at a path, its last link not followed. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (NOTHING_THERE.has(errorCode(error))) return undefined;
    return atPath(path, () => {
      throw error;
    });
  }
}

function kindOf(status: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): FileStatus['kind'] {
  if (status.isFile()) return 'file';
  if (status.isDirectory()) return 'directory';
  return status.isSymbolicLink() ? 'link' : 'other';
}

const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? utf8.encode(content) : content);

function withDescriptor<Value>(path: string, flags: number, work: (descriptor: number) => Value, mode = 0o644): Value {
  const descriptor = openSync(path, flags, mode);
  try {
    return work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readWhole(path: string, maxBytes: number): Uint8Array {
  return withDescriptor(path, READ_FLAGS, (descriptor) => {
    const status = fstatSync(descriptor);
    if (!status.isFile()) {
      const what = status.isDirectory() ? 'it is a folder' : 'it is a device, a pipe or a socket';
      throw new UsageError({ what, where: path, expected: 'a regular file', fix: 'name the file' });
    }
    if (status.size > maxBytes) {
      const fix = 'split it, or raise the limit where the command offers one';
      throw new UsageError({ what: `it has ${status.size} bytes`, where: path, expected: `at most ${maxBytes} bytes`, fix });
    }
    return readBytes(descriptor, 0, status.size);
  });
}

function readBytes(descriptor: number, offset: number, length: number): Uint8Array {
  const content = new Uint8Array(length);
  return content.subarray(0, fill(descriptor, offset, content));
}

function fill(descriptor: number, offset: number, target: Uint8Array): number {
  let filled = 0;
  while (filled < target.length) {
    const count = readSync(descriptor, target, filled, target.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function writeAll(descriptor: number, content: Uint8Array): void {
  for (let written = 0; written < content.length; ) written += writeSync(descriptor, content, written);
}

function writeWhole(path: string, content: Uint8Array, mode: number, sync: boolean): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path).slice(0, 200)}.${randomHex(6)}.tmp`);
  try {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    withDescriptor(
      temporary,
      flags,
      (descriptor) => {
        writeAll(descriptor, content);
        if (sync) fsyncSync(descriptor);
      },
      mode,
    );
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function appendWhole(path: string, content: Uint8Array, sync: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  withDescriptor(path, APPEND_FLAGS, (descriptor) => {
    const before = fstatSync(descriptor).size;
    try {
      writeAll(descriptor, content);
      if (sync) fsyncSync(descriptor);
    } catch (error) {
      ftruncateSync(descriptor, before);
      throw error;
    }
  });
}
