import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { attributesFilesOf } from './conversion.ts';
import { sha256 } from './fingerprint.ts';
import { IndexLines } from './index-lines.ts';
import { type IndexTrust, readIndexTrust, writeIndexTrust } from './index-trust.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { KnownListing } from './known-listings.ts';

/** The index beneath a folder, of which a large repository has many megabytes: read where its lines are asked for. */
export interface IndexSource {
  /** @throws UsageError where they were kept, and have gone since */
  readonly lines: IndexLines;
  readonly isSha256: boolean;
  /** Paths of files of attributes in it. */
  readonly attributes: readonly string[];
}

/** The index as git has just told it. */
export const indexFromGit = (raw: Uint8Array): IndexSource => {
  const lines = new IndexLines(raw);
  return { lines, isSha256: lines.isSha256, attributes: attributesFilesOf(lines) };
};

/** What is kept of the index of one tree from run to run, in a folder out of reach of what is committed. */
export class KeptIndex {
  readonly #files: Files;
  readonly #folder: string;
  #trust: IndexTrust | undefined;
  #wasRead = false;

  constructor(files: Files, folder: string) {
    [this.#files, this.#folder] = [files, folder];
  }

  /** What was found out about a state of the index file; undefined where that is nothing. */
  trust(indexState: string): IndexTrust | undefined {
    if (!this.#wasRead) this.#trust = readIndexTrust(this.#files, this.#path);
    this.#wasRead = true;
    return indexState !== '' && this.#trust?.index === indexState ? this.#trust : undefined;
  }

  /** The index in such a state, where its lines were kept. */
  source(indexState: string): IndexSource | undefined {
    const trust = this.trust(indexState);
    if (trust === undefined || this.#files.status(this.#linesOf(indexState))?.size !== trust.bytes) return undefined;
    const read = (): IndexLines => this.#read(indexState, trust);
    let lines: IndexLines | undefined;
    return {
      get lines() {
        lines ??= read();
        return lines;
      },
      isSha256: trust.isSha256,
      attributes: trust.attributes,
    };
  }

  /** Keeps what a run has found out, beside what is known of the same state. */
  keep(index: string, { lines, isSha256, attributes }: IndexSource, found: FoundOut): void {
    const path = this.#linesOf(index);
    const bytes = lines.raw.length;
    const trust = this.trust(index);
    const isKept = trust?.bytes === bytes && this.#files.status(path)?.size === bytes;
    if (!isKept) {
      this.#forgetOthers(path);
      writeKept(this.#files, path, lines.raw);
    }
    const digest = isKept ? trust.digest : sha256(lines.raw);
    writeIndexTrust(this.#files, this.#path, { index, isSha256, attributes, bytes, digest, ...found });
  }

  get #path(): string {
    return `${this.#folder}/index.json`;
  }

  #linesOf(indexState: string): string {
    return `${this.#folder}/index-${sha256(indexState).slice(0, 32)}`;
  }

  #read(indexState: string, { digest }: IndexTrust): IndexLines {
    const path = this.#linesOf(indexState);
    const raw = readKept(this.#files, path);
    if (raw !== undefined && sha256(raw) === digest) return new IndexLines(raw);
    // It is written without a wait for the disk: after a loss of power it may hold anything.
    if (raw !== undefined) this.#files.remove(path);
    throw new UsageError({
      what: `what was kept of the index ${raw === undefined ? 'has gone while it was in use' : 'was damaged, and has been removed'}`,
      where: this.#folder,
      expected: 'that nobody but aiop changes it',
      fix: 'run it again: what is missing is asked of git',
    });
  }

  #forgetOthers(path: string): void {
    for (const name of this.#files.list(this.#folder)) {
      const other = `${this.#folder}/${name}`;
      if (/^index-[0-9a-f]{32}$/.test(name) && other !== path) this.#files.remove(other);
    }
  }
}

/** What a run has found out about the index. */
export interface FoundOut extends Pick<IndexTrust, 'covered' | 'exceptions'> {
  readonly listings: ReadonlyMap<string, KnownListing>;
}
