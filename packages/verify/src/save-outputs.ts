import { createHash } from 'node:crypto';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { filePieces } from './file-pieces.ts';
import { manifestProblem, type OutputEntry } from './output-manifest.ts';
import type { PathPatterns } from './path-patterns.ts';
import type { Content } from './result-record.ts';
import type { ResultStore } from './result-store.ts';
import type { TreeItem } from './tree-walk.ts';

/** Contents are joined and cut into packs of this size: few entries in the store, and never more than this in memory at once. */
export const PACK_BYTES = 32 * 1024 * 1024;

/** Saved outputs, or why there are none. */
export type SavedOutputs =
  | { readonly state: 'saved'; readonly outputs: readonly OutputEntry[]; readonly packs: readonly Content[] }
  /** They must not, or could not, be kept. */
  | { readonly state: 'refused'; readonly why: string }
  /** The store would not take them, and has said so. */
  | { readonly state: 'store-failed' };

/** Puts the contents of outputs into the store and describes them. */
export async function saveOutputs(
  files: Files,
  root: string,
  items: readonly TreeItem[],
  patterns: PathPatterns,
  store: ResultStore,
): Promise<SavedOutputs> {
  try {
    const strange = items.find(({ status }) => status.kind === 'other');
    if (strange !== undefined)
      return { state: 'refused', why: `${strange.path} is no plain file, folder or link, or its name is not UTF-8` };
    const problem = manifestProblem(
      items.map((item) => described(files, root, item, '')),
      patterns,
    );
    if (problem !== undefined) return { state: 'refused', why: problem };
    const packer = new Packer(store);
    const outputs: OutputEntry[] = [];
    for (const item of items)
      outputs.push(described(files, root, item, item.status.kind === 'file' ? await packFile(files, root, item, packer) : ''));
    const packs = await packer.finish();
    return packs === undefined ? { state: 'store-failed' } : { state: 'saved', outputs, packs };
  } catch (error) {
    if (error instanceof UsageError) return { state: 'refused', why: `${error.where} cannot be read: ${error.what}` };
    throw error;
  }
}

function described(files: Files, root: string, { path, status }: TreeItem, digest: string): OutputEntry {
  if (status.kind === 'directory') return { kind: 'folder', path };
  if (status.kind === 'link') return { kind: 'link', path, target: files.readLink(`${root}/${path}`) };
  return { kind: 'file', path, executable: status.executable, size: status.size, digest };
}

/** Adds one file to the packs. @returns its digest. @throws UsageError when it changes meanwhile. */
async function packFile(files: Files, root: string, { path, status }: TreeItem, packer: Packer): Promise<string> {
  const hash = createHash('sha256');
  let read = 0;
  for (const piece of filePieces(files, `${root}/${path}`, status.size)) {
    hash.update(piece);
    await packer.add(piece);
    read += piece.length;
  }
  if (read === status.size) return hash.digest('hex');
  throw new UsageError({ what: 'it became shorter', where: path, expected: 'a task that has ended', fix: 'end what it left running' });
}

class Packer {
  readonly #store: ResultStore;
  readonly #packs: Content[] = [];
  #pieces: Uint8Array[] = [];
  #bytes = 0;
  #failed = false;

  constructor(store: ResultStore) {
    this.#store = store;
  }

  async add(piece: Uint8Array): Promise<void> {
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes >= PACK_BYTES) await this.#flush();
  }

  /** The packs in order, or undefined when the store did not take all of them. */
  async finish(): Promise<readonly Content[] | undefined> {
    if (this.#bytes > 0) await this.#flush();
    return this.#failed ? undefined : this.#packs;
  }

  async #flush(): Promise<void> {
    const content = new Uint8Array(Buffer.concat(this.#pieces));
    [this.#pieces, this.#bytes] = [[], 0];
    const pack = this.#failed ? undefined : await this.#store.putPack(content);
    if (pack === undefined) this.#failed = true;
    else this.#packs.push(pack);
  }
}
