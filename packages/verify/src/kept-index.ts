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
    const read = (): IndexLines => this.#read(indexState, trust.bytes);
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
    if (this.#files.status(path)?.size !== bytes) {
      this.#forgetOthers(path);
      writeKept(this.#files, path, lines.raw);
    }
    writeIndexTrust(this.#files, this.#path, { index, isSha256, attributes, bytes, ...found });
  }

  get #path(): string {
    return `${this.#folder}/index.json`;
  }

  #linesOf(indexState: string): string {
    return `${this.#folder}/index-${sha256(indexState).slice(0, 32)}`;
  }

  #read(indexState: string, bytes: number): IndexLines {
    const raw = readKept(this.#files, this.#linesOf(indexState));
    if (raw?.length === bytes) return new IndexLines(raw);
    throw new UsageError({
      what: 'what was kept of the index has gone while it was in use',
      where: this.#folder,
      expected: 'that nobody removes it while a verification runs',
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
