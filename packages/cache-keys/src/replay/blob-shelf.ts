import { createHash } from 'node:crypto';
import { UsageError } from '@aiop/diagnostics';
import type { GitHistory, ObjectId } from '@aiop/ports';

/** So much content is held at once, unless one blob alone has more. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
const MAX_BATCH = 512;

/** What is known of a blob for good. */
export interface BlobFacts {
  readonly size: number;
  /** SHA-256, 32 bytes. */
  readonly sha256: Uint8Array;
}

/** A blob is not held at present. Whoever reads synchronously lets it pass, so that it is fetched and everything is read again. */
export class BlobAway extends Error {
  readonly oid: ObjectId;

  constructor(oid: ObjectId) {
    super(`the blob ${oid} is not held`);
    this.oid = oid;
  }
}

/** Blobs of a repository in bounded memory: contents come in batches, in the order in which a history will ask for them, and go again. */
export class BlobShelf {
  readonly #git: Pick<GitHistory, 'blobSizes' | 'readBlobs'>;
  readonly #planned: readonly ObjectId[];
  readonly #places: ReadonlyMap<ObjectId, number>;
  readonly #facts = new Map<ObjectId, BlobFacts>();
  #held = new Map<ObjectId, Uint8Array>();

  /** @param planned the blobs that will be asked for, each once */
  constructor(git: Pick<GitHistory, 'blobSizes' | 'readBlobs'>, planned: readonly ObjectId[]) {
    [this.#git, this.#planned] = [git, planned];
    this.#places = new Map(planned.map((oid, place) => [oid, place]));
  }

  /** @throws BlobAway */
  facts(oid: ObjectId): BlobFacts {
    const facts = this.#facts.get(oid);
    if (facts === undefined) throw new BlobAway(oid);
    return facts;
  }

  /** @throws BlobAway */
  content(oid: ObjectId): Uint8Array {
    const content = this.#held.get(oid);
    if (content === undefined) throw new BlobAway(oid);
    return content;
  }

  /**
   * Does synchronous work over blobs, fetching what it asks for; it is begun again whenever something is away.
   * @param needed what the work is known to ask for
   */
  async reading<Value>(work: () => Value | Promise<Value>, needed: readonly ObjectId[] = []): Promise<Value> {
    // What this work asked for stays until it is done, or two blobs could drive each other out for ever.
    const asked = new Set(needed);
    await this.#bring(needed.filter((oid) => !this.#held.has(oid)));
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof BlobAway)) throw error;
        asked.add(error.oid);
        this.#held = new Map([...this.#held].filter(([oid]) => asked.has(oid)));
        await this.#fetch(error.oid);
      }
    }
  }

  /** Fetches a blob, and with one that was planned those that will be asked for next. */
  async #fetch(oid: ObjectId): Promise<void> {
    const place = this.#places.get(oid);
    const wanted = place === undefined ? [oid] : this.#planned.slice(place, place + MAX_BATCH);
    const sizes = await this.#git.blobSizes(wanted);
    const batch: ObjectId[] = [];
    let bytes = 0;
    for (const [at, next] of wanted.entries()) {
      const size = sizes[at];
      if (size === undefined && at === 0) throw missing(oid);
      bytes += size ?? Number.POSITIVE_INFINITY;
      if (at > 0 && bytes > MAX_HELD_BYTES) break;
      batch.push(next);
    }
    await this.#bring(batch);
  }

  async #bring(oids: readonly ObjectId[]): Promise<void> {
    if (oids.length === 0) return;
    const contents = await this.#git.readBlobs(oids);
    for (const [at, oid] of oids.entries()) this.#hold(oid, contents[at] ?? new Uint8Array());
  }

  #hold(oid: ObjectId, content: Uint8Array): void {
    this.#held.set(oid, content);
    if (this.#facts.has(oid)) return;
    this.#facts.set(oid, { size: content.length, sha256: createHash('sha256').update(content).digest() });
  }
}

const missing = (oid: ObjectId): UsageError =>
  new UsageError({
    what: `the blob ${oid} is not in this clone`,
    where: 'git',
    expected: 'a clone that holds the files of its history',
    fix: 'fetch them (git fetch --refetch --filter=blob:limit=1g), or replay fewer commits',
  });
