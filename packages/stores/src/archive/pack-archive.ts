import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import type { LeftOut } from '@aiop/ports';
import {
  ArchiveRefusal,
  MAGIC,
  MAX_ARCHIVE_BYTES,
  MAX_CONTENT_BYTES,
  MAX_ENTRIES,
  MAX_MANIFEST_BYTES,
  TRAILER_BYTES,
} from './archive-form.ts';
import { type ArchiveEntry, writeManifest } from './manifest.ts';
import { PieceWriter, withFile } from './pieces.ts';
import { type FoundEntry, walkFolders } from './walk-folders.ts';

const compress = promisify(zstdCompress);

// O_NOFOLLOW refuses a link that took the place of a file, O_NONBLOCK keeps a pipe from blocking for ever. Windows has neither.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const READ_BYTES = 1024 * 1024;

/** What was packed. */
export interface Packed {
  /** Files, folders and links. */
  readonly entries: number;
  /** Of all files, before they were compressed. */
  readonly contentBytes: number;
  /** Of the archive. */
  readonly bytes: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Packs the declared paths, absolute, into a new file. What could not be restored from the archive is left out: pipes, sockets, devices,
 * names that are no UTF-8, links that lead out of their declared path, and files that cannot be read.
 * @throws ArchiveRefusal beyond the bounds; nothing of the file is left then
 */
export async function packArchive(roots: readonly string[], archive: string): Promise<Packed> {
  try {
    return await withFile(archive, 'wx', (descriptor) => writeArchive(roots, archive, descriptor));
  } catch (error) {
    rmSync(archive, { force: true });
    throw error;
  }
}

async function writeArchive(roots: readonly string[], archive: string, descriptor: number): Promise<Packed> {
  const writer = new PieceWriter(descriptor);
  const [entries, leftOut]: [ArchiveEntry[], LeftOut[]] = [[], []];
  let contentBytes = 0;
  writer.raw(MAGIC);
  for (const found of walkFolders(roots, (left) => leftOut.push(left))) {
    if (found.absolute === archive) continue;
    const entry = await packEntry(found, writer);
    if (entry === undefined) leftOut.push({ absolute: found.absolute, why: 'it cannot be read' });
    else entries.push(entry);
    if (entry?.kind === 'file') contentBytes += entry.size;
    if (entries.length > MAX_ENTRIES) throw new ArchiveRefusal(`would hold more than ${MAX_ENTRIES} entries`);
    if (contentBytes > MAX_CONTENT_BYTES) throw new ArchiveRefusal(`would hold more than ${MAX_CONTENT_BYTES} bytes`);
    if (writer.written > MAX_ARCHIVE_BYTES) throw new ArchiveRefusal(`would have more than ${MAX_ARCHIVE_BYTES} bytes`);
  }
  await writer.end();
  await endArchive(writer, entries);
  return { entries: entries.length, contentBytes, bytes: writer.written, leftOut };
}

async function endArchive(writer: PieceWriter, entries: readonly ArchiveEntry[]): Promise<void> {
  const text = Buffer.from(writeManifest(entries));
  if (text.length > MAX_MANIFEST_BYTES) throw new ArchiveRefusal(`would have a list of more than ${MAX_MANIFEST_BYTES} bytes`);
  const packed = await compress(text);
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeBigUInt64BE(BigInt(writer.written), 0);
  trailer.writeUInt32BE(packed.length, 8);
  trailer.writeUInt32BE(text.length, 12);
  trailer.set(createHash('sha256').update(text).digest(), 16);
  trailer.set(MAGIC, 48);
  writer.raw(packed);
  writer.raw(trailer);
}

/** The entry as it was read; undefined where it cannot be. */
async function packEntry({ absolute, ...found }: FoundEntry, writer: PieceWriter): Promise<ArchiveEntry | undefined> {
  if (found.kind !== 'file') return found;
  let descriptor: number;
  try {
    descriptor = openSync(absolute, READ_FLAGS);
  } catch {
    return undefined;
  }
  try {
    if (!fstatSync(descriptor).isFile()) return undefined;
    return { ...found, ...(await packContent(descriptor, writer)) };
  } finally {
    closeSync(descriptor);
  }
}

/** What was read decides, whatever the size was before: a file may grow meanwhile. */
async function packContent(descriptor: number, writer: PieceWriter): Promise<{ readonly size: number; readonly digest: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for (;;) {
    const count = readSync(descriptor, BUFFER, 0, READ_BYTES, null);
    if (count === 0) return { size, digest: hash.digest('hex') };
    const content = BUFFER.subarray(0, count);
    hash.update(content);
    await writer.add(content);
    size += count;
  }
}

const BUFFER = Buffer.allocUnsafe(READ_BYTES);
