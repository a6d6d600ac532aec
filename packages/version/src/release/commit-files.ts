import { UsageError, visible } from '@aiop/diagnostics';
import type { FileMode, GitReader, ObjectId, TreeEntry } from '@aiop/ports';
import { changelogText } from '../changelog/changelog.ts';

/** A file that a release writes. */
export interface WrittenFile {
  readonly kind: 'write';
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Uint8Array;
}

/** The files of a commit, as text, and what becomes of them: the work tree is not looked at. */
export class CommitFiles {
  readonly #git: GitReader;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #before = new Map<string, string>();
  readonly #after = new Map<string, string>();

  private constructor(git: GitReader, entries: readonly TreeEntry[]) {
    this.#git = git;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  static async of(git: GitReader, commit: ObjectId): Promise<CommitFiles> {
    return new CommitFiles(git, await git.listTree(commit));
  }

  /**
   * The texts of files as they are to be by now. Those that the commit does not have are left out.
   * @throws UsageError for what is no regular file, is not UTF-8 or is larger than a changelog may be
   */
  async texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const unread = [...new Set(paths)].flatMap((path) => {
      const entry = this.#before.has(path) || this.#after.has(path) ? undefined : this.#entries.get(path);
      return entry === undefined ? [] : [regular(entry)];
    });
    const blobs = await this.#git.readBlobs(unread.map(({ oid }) => oid));
    for (const [at, { path }] of unread.entries()) this.#before.set(path, changelogText(blobs[at] ?? new Uint8Array(), path));
    return new Map(
      paths.flatMap((path): [string, string][] => {
        const text = this.#after.get(path) ?? this.#before.get(path);
        return text === undefined ? [] : [[path, text]];
      }),
    );
  }

  /** Every regular file, whether it is read or not. */
  get paths(): readonly string[] {
    return [...this.#entries.values()].filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
  }

  /** The text that a file had in the commit; undefined for one that was not read. */
  before(path: string): string | undefined {
    return this.#before.get(path);
  }

  /** Puts a text in the place of a file that was read, or of one that is not there. */
  write(path: string, text: string): void {
    this.#after.set(path, text);
  }

  /** What is other than before, in the order in which it was written first. */
  get written(): readonly WrittenFile[] {
    const encoder = new TextEncoder();
    return [...this.#after].flatMap(([path, text]): WrittenFile[] =>
      text === (this.#before.get(path) ?? '')
        ? []
        : [{ kind: 'write', path, mode: this.#entries.get(path)?.mode ?? '100644', content: encoder.encode(text) }],
    );
  }
}

function regular(entry: TreeEntry): TreeEntry {
  if (entry.mode.startsWith('100')) return entry;
  throw new UsageError({
    what: 'it is a link or a submodule',
    where: visible(entry.path, 300),
    expected: 'a regular file of the repository',
    fix: 'name the file itself',
  });
}
