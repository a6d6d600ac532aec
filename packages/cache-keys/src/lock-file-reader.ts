import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import type { Files } from '@aiop/ports';
import { UnreadableLock } from './locked-package.ts';

/** Larger files are not parsed; their bytes are hashed. */
const MAX_PARSED_BYTES = 32 * 1024 * 1024;
const MAX_HASHED_BYTES = 1024 * 1024 * 1024;
const CHUNK_BYTES = 4 * 1024 * 1024;

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const [UTF16_LE, UTF16_BE] = ['fffe', 'feff'];

/** What stands at the path of a lock file. */
export type LockFileStatus =
  | { readonly state: 'file'; readonly size: number }
  | { readonly state: 'absent' }
  | { readonly state: 'not-a-file' };

/** Reads files below a folder, and nothing that a link could lead to. */
export class LockFileReader {
  readonly #root: string;
  readonly #files: Pick<Files, 'status' | 'read' | 'readRange'>;
  readonly #blake3: Blake3;
  readonly #folders = new Map<string, boolean>();

  constructor(root: string, files: Pick<Files, 'status' | 'read' | 'readRange'>, blake3: Blake3) {
    [this.#root, this.#files, this.#blake3] = [root, files, blake3];
  }

  status(path: string): LockFileStatus {
    if (!this.#isOwnFolder(posix.dirname(path))) return { state: 'not-a-file' };
    const status = this.#files.status(posix.join(this.#root, path));
    if (status === undefined) return { state: 'absent' };
    return status.kind === 'file' ? { state: 'file', size: status.size } : { state: 'not-a-file' };
  }

  /**
   * A file without its byte order mark and with line feeds: neither says anything about what is locked. PowerShell writes UTF-16, which pip and
   * others read by that mark.
   * @throws UnreadableLock when it is neither UTF-8 nor UTF-16 with a mark; UsageError when it is too large to parse, is gone, or may not be read
   */
  text(path: string): string {
    const bytes = this.#files.read(posix.join(this.#root, path), MAX_PARSED_BYTES);
    try {
      return decoded(bytes).replaceAll('\r\n', '\n');
    } catch {
      throw new UnreadableLock('it is not UTF-8');
    }
  }

  /** BLAKE3 over the hashes of the file's parts of 4 MiB: a file of any size in little memory. */
  hash(path: string, size: number): string {
    if (size > MAX_HASHED_BYTES) {
      const fix = 'take it out of the working directory';
      throw new UsageError({ what: `it has ${size} bytes`, where: path, expected: `at most ${MAX_HASHED_BYTES} bytes`, fix });
    }
    const parts: string[] = [];
    for (let offset = 0; offset === 0 || offset < size; offset += CHUNK_BYTES) {
      parts.push(this.#blake3.hex(this.#files.readRange(posix.join(this.#root, path), offset, Math.min(CHUNK_BYTES, size - offset))));
    }
    return this.#blake3.hex(parts.join('\n'));
  }

  /** Whether every folder on the way is a folder itself, not a link. A folder that is gone hides nothing. */
  #isOwnFolder(folder: string): boolean {
    if (folder === '.' || folder === '') return true;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const kind = this.#files.status(posix.join(this.#root, folder))?.kind ?? 'directory';
    const own = kind === 'directory' && this.#isOwnFolder(posix.dirname(folder));
    this.#folders.set(folder, own);
    return own;
  }
}

/** @throws TypeError for bytes that are no text */
function decoded(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (mark === UTF16_LE) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  return mark === UTF16_BE ? new TextDecoder('utf-16be', { fatal: true }).decode(bytes) : UTF8.decode(bytes);
}
