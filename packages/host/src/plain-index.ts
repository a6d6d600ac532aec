/** So much of an entry stands before its object id: times, device, inode, mode, owner and size, of which only the mode counts here. */
const [STAT_BYTES, MODE_OFFSET, ID_BYTES] = [40, 24, 20];
const [EXTENDED, STAGE_SHIFT, LONG_NAME] = [0x4000, 12, 0xfff];
const NUL = 0;

/** The file is damaged, or in a form that only git reads. */
class OtherIndex extends Error {}

/**
 * The index of a repository with SHA-1 ids (https://git-scm.com/docs/index-format, version 2 to 4), as `git ls-files -s -z` prints it. Undefined
 * for a split or a sparse one and for whatever is not whole: git is to be asked then.
 * @param bytes undefined where there is no such file, which is an empty index
 */
export function plainIndex(bytes: Buffer | undefined): Uint8Array | undefined {
  if (bytes === undefined) return new Uint8Array();
  try {
    return listing(bytes);
  } catch (error) {
    // RangeError: an entry goes on beyond the end.
    if (error instanceof OtherIndex || error instanceof RangeError) return undefined;
    throw error;
  }
}

function listing(bytes: Buffer): Uint8Array {
  const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)];
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) throw new OtherIndex();
  const lines: Buffer[] = [];
  let [at, name] = [12, Buffer.alloc(0)];
  for (let entry = 0; entry < count; entry++) {
    const mode = bytes.readUInt32BE(at + MODE_OFFSET).toString(8);
    const id = bytes.toString('hex', at + STAT_BYTES, at + STAT_BYTES + ID_BYTES);
    const flags = bytes.readUInt16BE(at + STAT_BYTES + ID_BYTES);
    const start = at + STAT_BYTES + ID_BYTES + (version > 2 && (flags & EXTENDED) !== 0 ? 4 : 2);
    if (mode.length !== 6 || (version === 2 && (flags & EXTENDED) !== 0)) throw new OtherIndex();
    if (version === 4) [name, at] = compressedName(bytes, start, name);
    else [name, at] = paddedName(bytes, at, start, flags & LONG_NAME);
    if (name.length === 0) throw new OtherIndex();
    lines.push(Buffer.from(`${mode} ${id} ${(flags >> STAGE_SHIFT) & 3}\t`), name, Buffer.of(NUL));
  }
  checkExtensions(bytes, at);
  return Buffer.concat(lines);
}

/** Version 4: how much of the end of the last name goes, then what takes its place. */
function compressedName(bytes: Buffer, start: number, last: Buffer): [name: Buffer<ArrayBuffer>, next: number] {
  let at = start;
  let byte = bytes.readUInt8(at++);
  let cut = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes.readUInt8(at++);
    cut = (cut + 1) * 128 + (byte & 0x7f);
  }
  const end = bytes.indexOf(NUL, at);
  if (end < 0 || cut > last.length) throw new OtherIndex();
  return [Buffer.concat([last.subarray(0, last.length - cut), bytes.subarray(at, end)]), end + 1];
}

/** Version 2 and 3: the name, then as many zeros, at least one, as make the length of the entry a multiple of eight. */
function paddedName(bytes: Buffer, entry: number, start: number, length: number): [name: Buffer<ArrayBuffer>, next: number] {
  const end = bytes.indexOf(NUL, start);
  if (end < 0 || (length !== LONG_NAME && end - start !== length)) throw new OtherIndex();
  return [Buffer.from(bytes.subarray(start, end)), entry + ((end - entry + 8) & ~7)];
}

/** Extensions whose names begin with a small letter change the meaning of the entries; the file ends with a checksum. */
function checkExtensions(bytes: Buffer, first: number): void {
  let at = first;
  while (at < bytes.length - ID_BYTES) {
    const initial = bytes.readUInt8(at);
    if (initial < 0x41 || initial > 0x5a) throw new OtherIndex();
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  if (at !== bytes.length - ID_BYTES) throw new OtherIndex();
}
