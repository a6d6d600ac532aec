import { createHash } from 'node:crypto';
import { closeSync, fchmodSync, fstatSync, futimesSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveRefusal, MAGIC, MAX_MANIFEST_BYTES, TRAILER_BYTES } from './archive-form.ts';
import { type ArchiveEntry, readManifest } from './manifest.ts';
import { PieceReader, readExactly, unpack, withFile } from './pieces.ts';

type FileEntry = Extract<ArchiveEntry, { readonly kind: 'file' }>;

/** What an archive holds, once its list is known to be sound, and where its contents stand in the file. */
interface Opened {
  readonly entries: readonly ArchiveEntry[];
  readonly contents: PieceReader;
}

/**
 * Judges an archive and builds what it holds: declared path number n at `stages[n]`, none of which may be there yet. Everything is made
 * anew and exclusively, and each file has the digest that the manifest names. Folders can be written to until their own modes are set.
 * @returns the entries, each folder before what is in it
 * @throws ArchiveRefusal where the archive is not sound; what was built until then is the caller's to remove
 */
export function unpackArchive(archive: string, stages: readonly string[]): Promise<readonly ArchiveEntry[]> {
  return withFile(archive, 'r', async (descriptor) => {
    const { entries, contents } = await openArchive(descriptor, stages.length);
    for (const entry of entries) {
      const path = join(stages[entry.root] ?? '', entry.path);
      if (entry.kind === 'folder') mkdirSync(path, { mode: 0o700 });
      else if (entry.kind === 'link') symlinkSync(entry.target, path);
      else await writeFile(path, entry, contents);
    }
    if (!contents.atEnd) throw new ArchiveRefusal('has contents that belong to no file');
    return entries;
  });
}

async function openArchive(descriptor: number, roots: number): Promise<Opened> {
  const { size } = fstatSync(descriptor);
  const [begin, end] = [MAGIC.length, size - TRAILER_BYTES];
  if (end < begin) throw new ArchiveRefusal('is too short to be one');
  const trailer = readExactly(descriptor, end, TRAILER_BYTES);
  const [at, packed, raw] = [Number(trailer.readBigUInt64BE(0)), trailer.readUInt32BE(8), trailer.readUInt32BE(12)];
  const marked = [readExactly(descriptor, 0, MAGIC.length), trailer.subarray(48)].every((mark) => mark.equals(MAGIC));
  if (!marked) throw new ArchiveRefusal('is of another form');
  if (at < begin || at + packed !== end || raw > MAX_MANIFEST_BYTES) throw new ArchiveRefusal('has a list that is out of bounds');
  const manifest = await unpack(readExactly(descriptor, at, packed), raw);
  if (!createHash('sha256').update(manifest).digest().equals(trailer.subarray(16, 48)))
    throw new ArchiveRefusal('has a list that is damaged');
  return { entries: readManifest(manifest.toString('utf8'), roots), contents: new PieceReader(descriptor, begin, at) };
}

async function writeFile(path: string, { size, digest, mode, modifiedUs }: FileEntry, contents: PieceReader): Promise<void> {
  const hash = createHash('sha256');
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    for (let left = size; left > 0; ) {
      const part = await contents.take(left);
      hash.update(part);
      for (let at = 0; at < part.length; ) at += writeSync(descriptor, part, at);
      left -= part.length;
    }
    fchmodSync(descriptor, mode);
    futimesSync(descriptor, modifiedUs / 1e6, modifiedUs / 1e6);
  } finally {
    closeSync(descriptor);
  }
  if (hash.digest('hex') !== digest) throw new ArchiveRefusal('holds a file whose content is not the one that was packed');
}
