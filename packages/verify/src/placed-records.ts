import type { Files } from '@aiop/ports';
import { isObject, listOf, parseJson } from './result-record.ts';
import type { TreeItem } from './tree-walk.ts';
import { makeWorkFolder, WORK_FOLDER } from './work-folder.ts';

const VERSION = 2;
/** Beyond this share of lines that later ones have replaced, the file is written anew. */
const STALE_SHARE = 0.5;
const STALE_LEAST = 64;

/** What a task, or the store in its place, last wrote into this tree. */
export interface PlacedOutputs {
  readonly fingerprint: string;
  /** When it was recorded, milliseconds since 1970. */
  readonly recordedMs: number;
  readonly items: ReadonlyMap<string, PlacedItem>;
}

export interface PlacedItem {
  readonly kind: 'file' | 'link' | 'folder';
  readonly size: number;
  readonly modifiedMs: number;
  readonly executable: boolean;
}

/**
 * What is recorded of the outputs in one tree: one file, read once a run, since a thousand tasks would mean a thousand small ones. A record is
 * a line (`name TAB record`, both in JSON) that takes the place of earlier ones of the same task. It is there before what it speaks of is
 * done, so a line that a killed process left torn speaks of nothing that has happened.
 */
export class PlacedRecords {
  readonly #files: Files;
  readonly #root: string;
  /** The record of each task as it was read or written: it may be large, and most are never asked for. */
  #lines: Map<string, string> | undefined;
  #count = 0;
  #torn = false;

  constructor(files: Files, root: string) {
    [this.#files, this.#root] = [files, root];
  }

  /** What is recorded about a task in this tree; undefined where nothing is, or nothing that can be read. */
  get(task: string): PlacedOutputs | undefined {
    const line = this.#read().get(task);
    const value = line === undefined ? undefined : parseJson(line);
    if (!isObject(value) || value.version !== VERSION) return undefined;
    const { fingerprint, recordedMs } = value;
    const items = listOf(value.items, itemOf);
    if (typeof fingerprint !== 'string' || typeof recordedMs !== 'number' || items === undefined) return undefined;
    return { fingerprint, recordedMs, items: new Map(items) };
  }

  /** Records what stands in the tree now as written by the task. An empty fingerprint says whose it is, and that it is no result. */
  set(task: string, fingerprint: string, items: Iterable<TreeItem>, nowMs: number): void {
    const rows = [...items].map(({ path, status }) => [
      path,
      status.kind === 'directory' ? 'folder' : status.kind,
      status.size,
      status.modifiedMs,
      status.executable,
    ]);
    const lines = this.#read();
    const line = JSON.stringify({ version: VERSION, fingerprint, recordedMs: nowMs, items: rows });
    makeWorkFolder(this.#files, this.#root);
    const stale = this.#count - lines.size;
    if (this.#torn || (stale > STALE_LEAST && stale > this.#count * STALE_SHARE)) this.#rewrite(lines);
    this.#files.append(this.#path, lineOf(task, line), { sync: false });
    lines.set(task, line);
    this.#count++;
  }

  get #path(): string {
    return `${this.#root}/${WORK_FOLDER}/verify/outputs.jsonl`;
  }

  #rewrite(lines: ReadonlyMap<string, string>): void {
    this.#files.write(this.#path, [...lines].map(([task, line]) => lineOf(task, line)).join(''), { sync: false });
    this.#count = lines.size;
    this.#torn = false;
  }

  #read(): Map<string, string> {
    if (this.#lines !== undefined) return this.#lines;
    const lines = new Map<string, string>();
    if (this.#files.status(this.#path)?.kind === 'file') {
      const text = new TextDecoder().decode(this.#files.read(this.#path));
      const whole = text.split('\n');
      this.#torn = whole.pop() !== '';
      this.#count = whole.length;
      for (const line of whole) {
        const tab = line.indexOf('\t');
        const task = parseJson(line.slice(0, Math.max(0, tab)));
        if (typeof task === 'string') lines.set(task, line.slice(tab + 1));
      }
    }
    this.#lines = lines;
    return lines;
  }
}

const lineOf = (task: string, line: string): string => `${JSON.stringify(task)}\t${line}\n`;

function itemOf(value: unknown): readonly [string, PlacedItem] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [path, kind, size, modifiedMs, executable]: unknown[] = value;
  if (typeof path !== 'string' || typeof size !== 'number' || typeof modifiedMs !== 'number' || typeof executable !== 'boolean')
    return undefined;
  return kind === 'file' || kind === 'link' || kind === 'folder' ? [path, { kind, size, modifiedMs, executable }] : undefined;
}
