import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { holdsExecutableBit, NO_EXECUTABLE_BIT } from './executable-bit.ts';
import { manifestProblem, type OutputEntry } from './output-manifest.ts';
import type { PathPatterns } from './path-patterns.ts';
import type { ResultRecord } from './result-record.ts';
import type { ResultStore } from './result-store.ts';
import { obstacleAbove } from './tree-walk.ts';
import { makeWorkFolder, WORK_FOLDER } from './work-folder.ts';

/** Whether outputs stand in the tree now. Refused: nothing in the tree was touched, and the task has to run. */
export type Restored = { readonly state: 'restored' } | { readonly state: 'refused'; readonly why: string };

/** What to restore, and where. */
export interface Restoring {
  readonly files: Files;
  readonly root: string;
  readonly record: ResultRecord;
  readonly patterns: PathPatterns;
  readonly store: ResultStore;
  /** Called once everything is staged and sound, right before the first change to the tree. */
  readonly onMove: () => void;
}

/** Puts the outputs of a record into the tree: checked, written beside the tree, compared with their digests, and only then moved in. */
export async function restoreOutputs(restoring: Restoring): Promise<Restored> {
  const { files, root, record, patterns } = restoring;
  const problem = manifestProblem(record.outputs, patterns) ?? obstacle(files, root, record.outputs);
  if (problem !== undefined) return { state: 'refused', why: problem };
  const stage = `${root}/${WORK_FOLDER}/stage-${record.fingerprint.slice(0, 32)}`;
  try {
    const executable = record.outputs.find((entry) => entry.kind === 'file' && entry.executable);
    if (executable !== undefined && !holdsExecutableBit(files, root))
      return { state: 'refused', why: `${executable.path} is executable, and ${NO_EXECUTABLE_BIT}` };
    makeWorkFolder(files, root);
    files.remove(stage);
    files.makeDirectory(`${stage}/tree`);
    const why = await stageOutputs(restoring, stage);
    if (why !== undefined) return { state: 'refused', why };
    restoring.onMove();
    moveIn(files, `${stage}/tree`, root);
    return { state: 'restored' };
  } catch (error) {
    if (error instanceof UsageError) return { state: 'refused', why: `${error.where}: ${error.what}` };
    throw error;
  } finally {
    files.remove(stage);
  }
}

/** What stands in the way in the tree itself: a link where a folder should be, a folder with content where a file should be. */
function obstacle(files: Files, root: string, outputs: readonly OutputEntry[]): string | undefined {
  const checked = new Set<string>();
  for (const { path, kind } of outputs) {
    const folder = posix.dirname(path);
    if (!checked.has(folder)) {
      checked.add(folder);
      const above = obstacleAbove(files, root, path);
      if (above !== undefined) return `${above} stands in the tree and is no folder`;
    }
    const standing = files.status(`${root}/${path}`);
    if (standing !== undefined && (standing.kind === 'directory') !== (kind === 'folder'))
      return `${path} stands in the tree as something else`;
  }
  return undefined;
}

/** Builds the outputs in `tree/` below the stage. @returns why they are no good, or undefined. */
async function stageOutputs({ files, record, store }: Restoring, stage: string): Promise<string | undefined> {
  const source = new PackReader(record, store);
  // A copy carries the executable bit, and the content can still come in pieces.
  const executable = `${stage}/executable`;
  files.write(executable, '', { executable: true, sync: false });
  const made = new Set<string>();
  for (const entry of record.outputs) {
    const path = `${stage}/tree/${entry.path}`;
    const folder = entry.kind === 'folder' ? path : posix.dirname(path);
    if (!made.has(folder)) files.makeDirectory(folder);
    made.add(folder);
    if (entry.kind === 'link') files.makeLink(path, entry.target);
    if (entry.kind !== 'file') continue;
    if (entry.executable) files.copy(executable, path);
    const digest = await source.writeTo(files, path, entry.size);
    if (digest === undefined) return 'a pack of its outputs is missing or damaged';
    if (digest !== entry.digest) return `the stored content of ${entry.path} is not what was saved`;
  }
  return undefined;
}

/** Moves everything in a folder into another, a whole folder in one step wherever the other has none of that name. */
function moveIn(files: Files, from: string, to: string): void {
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const name of files.list(`${from}${folder}`)) {
      const path = `${folder}/${name}`;
      const bothFolders = [from, to].every((side) => files.status(`${side}${path}`)?.kind === 'directory');
      if (bothFolders) open.push(path);
      else files.rename(`${from}${path}`, `${to}${path}`);
    }
  }
}

/** The contents of packs one after another, one pack in memory at a time. */
class PackReader {
  readonly #packs: ResultRecord['packs'];
  readonly #store: ResultStore;
  #next = 0;
  #content: Uint8Array = new Uint8Array();
  #at = 0;

  constructor({ packs }: ResultRecord, store: ResultStore) {
    this.#packs = packs;
    this.#store = store;
  }

  /** Writes the next `size` bytes to a file. @returns their SHA-256, or undefined when a pack is missing or damaged. */
  async writeTo(files: Files, path: string, size: number): Promise<string | undefined> {
    const hash = createHash('sha256');
    let left = size;
    do {
      const piece = left === 0 ? new Uint8Array() : await this.#take(left);
      if (piece === undefined) return undefined;
      hash.update(piece);
      files.append(path, piece, { sync: false });
      left -= piece.length;
    } while (left > 0);
    return hash.digest('hex');
  }

  /** From one to `bytes` bytes. */
  async #take(bytes: number): Promise<Uint8Array | undefined> {
    while (this.#at === this.#content.length) {
      const pack = this.#packs[this.#next++];
      const content = pack === undefined ? undefined : await this.#store.content('pack', pack);
      if (content === undefined) return undefined;
      [this.#content, this.#at] = [content, 0];
    }
    const piece = this.#content.subarray(this.#at, this.#at + bytes);
    this.#at += piece.length;
    return piece;
  }
}
