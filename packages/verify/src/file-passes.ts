import { posix } from 'node:path';
import type { Blake3 } from '@aiop/ids';
import { type FingerprintParts, fingerprintOf, sha256 } from './fingerprint.ts';
import type { GuardedStore } from './guarded-store.ts';
import { isObject, parseJson } from './result-record.ts';
import type { CompiledTask } from './run-context.ts';

const VERSION = 1;
/** As many passes as are kept for one command: the oldest go first. */
const MAX_PASSES = 500_000;
/** 128 bits of a hash. */
const KEY_LENGTH = 32;

/** What a task that runs file by file has to look at. */
export interface FilesToCheck {
  /** How many files there are. */
  readonly all: number;
  /** Paths of those that have not passed, sorted. */
  readonly pending: readonly string[];
}

/** Which files passed under one command and everything else that counts for each of them: one entry of the store for all. */
export class FilePasses {
  readonly #store: GuardedStore;
  readonly #blake3: Blake3;
  /** Stands for all but the files: command, environment, tools, needs, shared inputs. */
  readonly #base: string;
  readonly #files: ReadonlyMap<string, string>;
  #known: Set<string> | undefined;

  constructor(store: GuardedStore, blake3: Blake3, { shared }: CompiledTask, parts: FingerprintParts, lines: ReadonlyMap<string, string>) {
    const isShared = (path: string): boolean => shared?.matches(path) === true;
    const common = [...lines].filter(([path, line]) => isShared(path) || !isFile(line));
    this.#store = store;
    this.#blake3 = blake3;
    this.#base = fingerprintOf(blake3, { ...parts, inputs: sha256(JSON.stringify(common)) });
    this.#files = new Map([...lines].filter(([path, line]) => !isShared(path) && isFile(line)));
  }

  /** Every file, as where nothing is known. */
  all(): FilesToCheck {
    return { all: this.#files.size, pending: [...this.#files.keys()] };
  }

  /** Those without a pass. */
  async toCheck(): Promise<FilesToCheck> {
    this.#known = await this.#read();
    const pending = [...this.#files].filter(([path, line]) => this.#known?.has(this.#key(path, line)) !== true).map(([path]) => path);
    return { all: this.#files.size, pending };
  }

  /** Records that every file has passed as it is now. */
  async add(): Promise<void> {
    const known = this.#known ?? (await this.#read());
    for (const [path, line] of this.#files) {
      const key = this.#key(path, line);
      // Those in use move to the end.
      known.delete(key);
      known.add(key);
    }
    const passes = [...known].slice(-MAX_PASSES).join('');
    await this.#store.put(`files-${this.#base}`, new TextEncoder().encode(JSON.stringify({ version: VERSION, base: this.#base, passes })));
  }

  async #read(): Promise<Set<string>> {
    const bytes = await this.#store.get(`files-${this.#base}`);
    const value = bytes === undefined ? undefined : parseJson(bytes);
    if (!isObject(value) || value.version !== VERSION || value.base !== this.#base || typeof value.passes !== 'string') return new Set();
    const { passes } = value;
    if (!/^[0-9a-f]*$/.test(passes) || passes.length % KEY_LENGTH !== 0) return new Set();
    return new Set(Array.from({ length: passes.length / KEY_LENGTH }, (_, at) => passes.slice(at * KEY_LENGTH, (at + 1) * KEY_LENGTH)));
  }

  #key(path: string, line: string): string {
    return this.#blake3.hex(`${this.#base} ${line} ${path}`).slice(0, KEY_LENGTH);
  }
}

/** A link or a submodule is given to no tool; what it is counts for every file. */
const isFile = (line: string): boolean => line.startsWith('100');

/** Below what Linux takes for one argument list (execve(2)), with room for the environment. */
const MAX_ARGUMENT_BYTES = 96 * 1024;

/** Paths as arguments of one command line each: relative to the folder it runs in, never to be taken for an option, and not too many. */
export function argumentBatches(paths: readonly string[], cwd = ''): string[][] {
  const batches: string[][] = [[]];
  let room = MAX_ARGUMENT_BYTES;
  for (const path of paths) {
    const relative = posix.relative(`/${cwd}`, `/${path}`);
    const argument = relative.startsWith('../') ? relative : `./${relative}`;
    const bytes = Buffer.byteLength(argument) + 1;
    if (room < bytes) {
      batches.push([]);
      room = MAX_ARGUMENT_BYTES;
    }
    batches.at(-1)?.push(argument);
    room -= bytes;
  }
  return batches;
}

/** `{files}` in a command, in quotes or not, as the arguments of bash. */
export function withArguments(command: string): string {
  return command.replace(/(["']?)\{files\}\1/g, '"$@"');
}
