import type { ObjectId } from '@aiop/ports';
import type { Key } from '../key.ts';
import type { BlobShelf } from './blob-shelf.ts';
import type { KeyScheme, SchemeFiles } from './key-scheme.ts';
import { seenThroughLinks } from './through-links.ts';
import type { TreeAt } from './tree-at.ts';

type Derive = (text: string) => unknown;

/** Gives ways of making keys the files that they read, at whatever commit the tree is. */
export class SchemeReader {
  readonly #tree: TreeAt;
  readonly #shelf: BlobShelf;
  readonly #schemes: readonly KeyScheme[];
  readonly #derived = new Map<Derive, Map<ObjectId, unknown>>();
  #keys: ReadonlyMap<KeyScheme, Key | undefined> | undefined;
  #led: ReadonlySet<string> = new Set();

  constructor(tree: TreeAt, shelf: BlobShelf, schemes: readonly KeyScheme[]) {
    [this.#tree, this.#shelf, this.#schemes] = [tree, shelf, schemes];
  }

  /** The key of each scheme at this commit, after these paths have changed. */
  async after(changed: readonly string[]): Promise<ReadonlyMap<KeyScheme, Key | undefined>> {
    const matters = changed.some((path) => this.#tree.isKeyFile(path) || this.#tree.isLink(path) || this.#led.has(path));
    if (this.#keys !== undefined && !matters) return this.#keys;
    this.#keys = await this.#shelf.reading(() => {
      const files = this.#files();
      return new Map(this.#schemes.map((scheme) => [scheme, scheme.keyOf(files)]));
    });
    return this.#keys;
  }

  #files(): SchemeFiles {
    const seen = seenThroughLinks(this.#tree, (link) => this.#derive(this.#tree.at(link)?.oid, sameText) ?? '');
    this.#led = seen.led;
    const blobAt = (path: string): ObjectId | undefined => this.#tree.at(seen.files.get(path) ?? '')?.oid;
    return {
      paths: [...seen.files.keys()],
      sha256: (path) => {
        const oid = blobAt(path);
        return oid === undefined ? undefined : this.#shelf.facts(oid).sha256;
      },
      derived: (path, derive) => this.#derive(blobAt(path), derive),
    };
  }

  #derive<Value>(oid: ObjectId | undefined, derive: (text: string) => Value): Value | undefined {
    if (oid === undefined) return undefined;
    const known = this.#derived.get(derive) ?? new Map<ObjectId, unknown>();
    this.#derived.set(derive, known);
    if (!known.has(oid)) known.set(oid, derive(new TextDecoder().decode(this.#shelf.content(oid))));
    // Only this function's own results are kept under it.
    return known.get(oid) as Value;
  }
}

const sameText = (text: string): string => text;
