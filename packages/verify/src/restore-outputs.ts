import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
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
    makeWorkFolder(files, root);
    files.remove(stage);
    files.makeDirectory(stage);
    const why = await stageFiles(restoring, stage);
    if (why !== undefined) return { state: 'refused', why };
    moveIn(restoring, stage);
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

/** Writes every file under its number. @returns why that is no good, or undefined. */
async function stageFiles({ files, record, store }: Restoring, stage: string): Promise<string | undefined> {
  const source = new PackReader(record, store);
  // A copy carries the executable bit; writing the file in one step with it would wait for the disk.
  const executable = `${stage}/executable`;
  files.write(executable, '', { executable: true, sync: false });
  for (const [number, entry] of record.outputs.entries()) {
    if (entry.kind !== 'file') continue;
    const path = `${stage}/${number}`;
    if (entry.executable) files.copy(executable, path);
    const hash = createHash('sha256');
    let written = 0;
    do {
      const piece = await source.take(entry.size - written);
      if (piece === undefined) return 'a pack of its outputs is missing or damaged';
      hash.update(piece);
      files.append(path, piece, { sync: false });
      written += piece.length;
    } while (written < entry.size);
    if (hash.digest('hex') !== entry.digest) return `the stored content of ${entry.path} is not what was saved`;
  }
  return undefined;
}

function moveIn({ files, root, record, onMove }: Restoring, stage: string): void {
  onMove();
  const made = new Set<string>();
  for (const [number, entry] of record.outputs.entries()) {
    const [path, folder] = [`${root}/${entry.path}`, posix.dirname(`${root}/${entry.path}`)];
    if (entry.kind === 'folder') {
      files.makeDirectory(path);
      continue;
    }
    if (!made.has(folder)) files.makeDirectory(folder);
    made.add(folder);
    if (entry.kind === 'file') files.rename(`${stage}/${number}`, path);
    else {
      files.remove(path);
      files.makeLink(path, entry.target);
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

  /** Up to `bytes` bytes, at least one unless none is asked for; undefined when a pack is missing or damaged. */
  async take(bytes: number): Promise<Uint8Array | undefined> {
    if (bytes === 0) return new Uint8Array();
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
